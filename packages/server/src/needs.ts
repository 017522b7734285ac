// What the server cannot do without, all of it outside of its own process.
import type { Config } from './config.ts';
import { openDatabase, type Database } from './database.ts';
import { logError } from './log.ts';
import type { SessionStore } from './redis.ts';

/** Something that may be away. */
export interface Need {
  /** As health and the log call it. */
  readonly name: string;
  /** Rejects where it is away. */
  ask(): Promise<void>;
  close(): Promise<void>;
}

/** All that was configured. */
export interface Needs {
  readonly database: Database;
  /** Undefined: the database has the sessions. */
  readonly sessions: SessionStore | undefined;
  readonly all: readonly Need[];
}

/** Opens what was configured. Rejects where Redis is away; a database that is away says so when it is asked. */
export const openNeeds = async ({ place, redis }: Config): Promise<Needs> => {
  // Most servers are told of none: they need not wait for its client.
  const sessions =
    redis === undefined ? undefined : await (await import('./redis.ts')).openRedis(redis);
  const database = openDatabase(place, (error) => logError('database-connection-lost', error));
  return { database, sessions, all: [database, ...(sessions ? [sessions] : [])] };
};
