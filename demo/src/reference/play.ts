// Plays a walk in front of the simulated service, and keeps what was said.
import { AccountService, worldOf } from '@latchkey/mock';
import { contractVersion, headers } from '@latchkey/contract';
import type { Walk } from './walks.ts';

/** A request and what came of it. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly reply: unknown;
}

const ask = async (
  service: AccountService,
  path: string,
  body: unknown,
  key: string,
): Promise<Exchange> => {
  const response = await service.fetch(`http://localhost/account${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [headers.client]: contractVersion,
      [headers.key]: key,
      'accept-language': 'en',
    },
    body: JSON.stringify(body),
  });
  const reply: unknown = await response.json();
  return { method: 'POST', path: `/account${path}`, body, status: response.status, reply };
};

const ticketIn = (reply: unknown) => reply as { readonly ticket?: string; readonly turn?: number };

const playOn = async (service: AccountService, walk: Walk): Promise<Exchange> => {
  if (walk.before) await playOn(service, walk.before);
  const opening = typeof walk.open === 'function' ? walk.open(service, {}) : walk.open;
  const key = () => crypto.randomUUID();
  let last = await ask(service, '/journeys', opening, key());
  for (const one of walk.answers ?? []) {
    const { ticket = '', turn } = ticketIn(last.reply);
    const answer = typeof one === 'function' ? one(service, last.reply as object) : one;
    last = await ask(service, `/journeys/${ticket}/answers`, { ...answer, turn }, key());
  }
  return last;
};

/** The last exchange of a walk. `body` in place of what the walk says last. */
export const play = async (walk: Walk): Promise<Exchange> =>
  playOn(new AccountService({ world: worldOf(walk.scenario ?? 'default') }), walk);
