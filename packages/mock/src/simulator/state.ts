// Everything that the simulated service remembers, as plain JSON: a snapshot is this, written out.
import { findById, type Account } from './accounts.ts';
import { earlierCases } from './earlier-cases.ts';
import type { IdentityCase } from './cases.ts';
import type { Enrollment } from './enrollment.ts';
import type { Journey } from './journey.ts';
import type { Tallies } from './limits.ts';
import type { Link } from './links.ts';
import type { Message } from './outbox.ts';
import type { PushRequest } from './push.ts';
import type { Replays } from './replays.ts';
import { revocationOf } from './revocation.ts';
import { usernameMessages } from './temporary-username.ts';
import type { Time } from './time.ts';
import type { Seed, World } from './world.ts';

/** A live session, by the value of its cookie. */
export interface Session {
  readonly account: string;
  /** Milliseconds since the epoch of the last second factor in this session. */
  factorAt?: number;
}

/** A device that its owner trusted, by the value of its cookie. */
export interface TrustedDevice {
  readonly account: string;
  readonly ends: number;
}

/** The whole state. Grows in place; times are milliseconds since the epoch. */
export interface State {
  readonly accounts: Account[];
  readonly journeys: Record<string, Journey>;
  readonly sessions: Record<string, Session>;
  readonly devices: Record<string, TrustedDevice>;
  readonly outbox: Message[];
  readonly pushes: Record<string, PushRequest>;
  /** Links that were sent, by their token. */
  readonly links: Record<string, Link>;
  /** Identity cases, by their number. */
  readonly cases: Record<string, IdentityCase>;
  readonly tallies: Tallies;
  readonly replays: Replays;
  /** Challenges of passkeys being made, by account. */
  readonly enrollments: Record<string, Enrollment>;
}

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
  enrollments: {},
});
