// What a world begins with.
import {
  revocationOf,
  rowStore,
  usernameMessages,
  type Account,
  type Message,
  type RowStore,
  type Time,
} from '@latchkey/service';
import { earlierCases, type Beginning, type Earlier } from './earlier-cases.ts';
import type { Seed, World } from './world.ts';

/** The store that a world begins with. */
export const begin = (world: World, time: Time, secret: Uint8Array): RowStore => {
  const accounts = structuredClone(world.accounts).map((seed) => accountOf(seed, world, time));
  const store = rowStore({ accounts });
  const { cases, messages } = earlierOf(world, { origin: origin(), secret, store, time });
  for (const found of cases) store.cases.put(found);
  for (const message of messages) store.outbox.put(message);
  return store;
};

/** Identity cases from before a world begins, and what was sent then. Its accounts are there already. */
export const earlierOf = (world: World, beginning: Beginning): Earlier => {
  const { cases, messages } = earlierCases(world, beginning);
  return { cases, messages: [...earlierMail(world, beginning), ...messages] };
};

// Where the page is; a service on its own has no page to link to.
const origin = () =>
  (globalThis as { readonly location?: Location }).location?.origin ?? 'http://localhost';

const accountOf = ({ lock, revoked, ...seed }: Seed, world: World, time: Time): Account => {
  const now = time.now();
  const { temporaryUsername: _, ...recreated } = seed;
  return {
    ...(revoked?.recreated ? recreated : seed),
    ...(lock === undefined ? {} : { lock: typeof lock === 'number' ? now + lock : lock }),
    ...(revoked && !revoked.recreated && { revoked: revocationOf(world, revoked, now) }),
  };
};

// What told the owners of revoked addresses their temporary usernames. The language of a demo's beginning is English.
const earlierMail = (
  { accounts: seeds, beginsWithMail, service }: World,
  { store: { accounts }, time }: Pick<Beginning, 'store' | 'time'>,
): Message[] =>
  seeds.flatMap(({ id, revoked, temporaryUsername: username = '' }) => {
    const account = accounts.get(id);
    if (!account || !revoked || !beginsWithMail) return [];
    const messages = usernameMessages({ service, accounts }, account, username, 'en');
    return messages.map((message, at) => ({
      ...message,
      id: `${id}-username-${at}`,
      sentAt: time.wallClock() + revoked.at,
    }));
  });
