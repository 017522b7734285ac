// Everything that the service remembers, as plain JSON.
import type { Account } from './accounts.ts';
import type { IdentityCase } from './cases.ts';
import type { Journey } from './journey.ts';
import type { Tallies } from './limits.ts';
import type { Link } from './links.ts';
import type { Message } from './outbox.ts';
import type { PushRequest } from './push.ts';
import type { Replays } from './replays.ts';

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
}
