import type { Core } from '@latchkey/service';
import type { Accounts } from './auth.ts';

/** Runs something with the service's state. Rejects where the database is away. */
export const run = async <T>({ server }: Accounts, task: (core: Core) => T): Promise<T> => {
  const result = await server.transact((core) => ({ value: task(core) }));
  if ('code' in result) throw new Error('The state could not be read.');
  return result.value;
};
