import { contractVersion, headers, paths, type Reply } from '@latchkey/contract';
import type { AccountService } from '@latchkey/mock';

/**
 * Whom the browser is signed in as, masked; undefined when nobody. Asked as any page may ask: a login that is opened
 * without an answer begins with what the service knows.
 */
export const signedInAs = async (service: AccountService): Promise<string | undefined> => {
  const call = { [headers.client]: contractVersion, 'content-type': 'application/json' };
  const response = await service.fetch(service.basePath + paths.journeys, {
    method: 'POST',
    headers: { ...call, [headers.key]: crypto.randomUUID() },
    body: JSON.stringify({ journey: 'login' }),
  });
  const reply = (await response.json()) as Reply;
  if (!('step' in reply)) return undefined;
  await service.fetch(service.basePath + paths.journey(reply.ticket), {
    method: 'DELETE',
    headers: call,
  });
  return reply.step.kind === 'already-signed-in' ? reply.step.account : undefined;
};
