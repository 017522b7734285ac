// What the service keeps, row by row: plain JSON, times in milliseconds since the epoch. Rows may be changed in place.
import type { Account } from '../accounts.ts';
import type { IdentityCase } from '../cases.ts';
import type { Journey } from '../journey.ts';
import type { Tally } from '../limits.ts';
import type { Link } from '../links.ts';
import type { Message } from '../outbox.ts';
import type { PushRequest } from '../push.ts';
import type { Replay } from '../replays.ts';

/** A live session. */
export interface Session {
  /** The value of its cookie. */
  readonly id: string;
  readonly account: string;
  /** When a second factor was last shown in this session. */
  factorAt?: number;
}

/** A device that its owner trusted. */
export interface TrustedDevice {
  /** Digest of the value of its cookie. */
  readonly id: string;
  readonly account: string;
  readonly ends: number;
}

/** The rows of each table. */
export interface Rows {
  accounts: Account;
  journeys: Journey;
  sessions: Session;
  devices: TrustedDevice;
  pushes: PushRequest;
  links: Link;
  cases: IdentityCase;
  /** What was tried too often, by what it counts. */
  tallies: Tally;
  /** Replies that went out, by idempotency key. */
  replays: Replay;
  /** Messages to be delivered, each once, after they were committed. The service never reads them again. */
  outbox: Message;
}

/** A table's name. */
export type TableName = keyof Rows;
