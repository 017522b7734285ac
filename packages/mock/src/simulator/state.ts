// What a world begins with.
import {
  revocationOf,
  rowStore,
  usernameMessages,
  type Account,
  type Accounts,
  type Message,
  type RowStore,
  type Time,
} from '@latchkey/service';
import { earlierCases } from './earlier-cases.ts';
import type { Seed, World } from './world.ts';

/** The store that a world begins with. */
export const begin = (world: World, time: Time, secret: Uint8Array): RowStore => {
  const accounts = structuredClone(world.accounts).map((seed) => accountOf(seed, world, time));
  const store = rowStore({ accounts });
  const { cases, messages } = earlierCases(world, { secret, store, time });
  for (const found of cases) store.cases.put(found);
  for (const message of [...earlierMail(store.accounts, world, time), ...messages])
    store.outbox.put(message);
  return store;
};

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
  accounts: Accounts,
  { accounts: seeds, beginsWithMail, service }: World,
  time: Time,
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
