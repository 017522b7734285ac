import type { IdentityReason, Piece } from '@latchkey/contract';
import type { Account, Fields, Policy, Revocation } from '@latchkey/service';
import type { PasswordHash } from './passwords.ts';

/** An account as a world begins with it: times are given in milliseconds from the start. */
export type Seed = Omit<Account, 'lock' | 'password' | 'revoked'> & {
  readonly password: PasswordHash;
  readonly lock?: number | 'owner';
  readonly revoked?: Pick<Revocation, 'by' | 'domain' | 'at'> & {
    /** The mailbox is there again: only the messages of that time are left. */
    readonly recreated?: boolean;
  };
};

/** A case with which a world begins: pieces are needed again, and its applicant has been told. */
export interface SeedCase {
  readonly number: string;
  readonly reason: IdentityReason;
  /** Id of the account. */
  readonly account: string;
  readonly fields: Fields;
  readonly pieces: readonly Piece[];
}

/**
 * How a simulated account service behaves, and with which accounts it begins. Plain values: a test changes one with
 * `{ ...worldOf('default'), … }`.
 */
export interface World extends Policy {
  /** One sentence for a list of worlds: what can be seen here. */
  readonly about: string;
  readonly accounts: readonly Seed[];
  /** Identity cases from before. */
  readonly cases: readonly SeedCase[];
  /** Whether the outbox begins with what was sent before: temporary usernames. */
  readonly beginsWithMail: boolean;
}
