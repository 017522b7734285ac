// What a world begins with.
import {
  findById,
  revocationOf,
  usernameMessages,
  type Account,
  type Message,
  type State,
  type Time,
} from '@latchkey/service';
import { earlierCases } from './earlier-cases.ts';
import type { Seed, World } from './world.ts';

/** The state that a world begins with. */
export const begin = (world: World, time: Time): State => {
  const accounts = structuredClone(world.accounts).map((seed) => accountOf(seed, world, time));
  const { cases, messages } = earlierCases(world, accounts, time);
  return {
    ...empty(),
    accounts,
    cases,
    outbox: [...earlierMail(accounts, world, time), ...messages],
  };
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
  accounts: readonly Account[],
  { accounts: seeds, beginsWithMail, service }: World,
  time: Time,
): Message[] =>
  seeds.flatMap(({ id, revoked, temporaryUsername: username = '' }) => {
    const account = findById(accounts, id);
    if (!account || !revoked || !beginsWithMail) return [];
    const messages = usernameMessages({ service, accounts }, account, username, 'en');
    return messages.map((message, at) => ({
      ...message,
      id: `${id}-username-${at}`,
      sentAt: time.wallClock() + revoked.at,
    }));
  });

const empty = (): State => ({
  accounts: [],
  journeys: {},
  sessions: {},
  devices: {},
  outbox: [],
  pushes: {},
  links: {},
  cases: {},
  tallies: {},
  replays: {},
});
