import type { FactorMethod } from '@latchkey/contract';
import { isBlocked, isLocked, type Account } from './accounts.ts';
import type { RevokedBy } from './revocation.ts';
import type { Time } from './time.ts';

/** What an administrator sees of an account: no secrets, but the whole of what its owner is asked for. */
export interface AccountView {
  readonly identifier: string;
  readonly name: string;
  readonly phone: string | undefined;
  readonly recoveryEmail: string | undefined;
  /** Second factors, in the order in which they are offered. */
  readonly methods: readonly FactorMethod[];
  /** The phone with the authenticator app is gone. */
  readonly lostFactor: boolean;
  readonly passkeys: number;
  /** Seconds until the lock opens by itself; true when only the owner can open it. */
  readonly locked: number | boolean;
  readonly blocked: boolean;
  readonly organization: string | undefined;
  /** The organization keeps the password. */
  readonly managedPassword: boolean;
  /** The mailbox of the identifier is gone, at another provider: it signs in all the same. */
  readonly mailboxGone: boolean;
  /** Why the identifier is in use no more. */
  readonly revoked: RevokedBy | undefined;
  /** What its owner signs in with meanwhile. */
  readonly temporaryUsername: string | undefined;
}

/** What may be shown of an account. */
export const accountViewOf = (account: Account, time: Time): AccountView => ({
  identifier: account.identifier,
  name: account.name,
  phone: account.phone,
  recoveryEmail: account.recoveryEmail,
  methods: account.factors.map((factor) => factor.method),
  lostFactor: account.factors.some((factor) => factor.method === 'totp' && factor.lost),
  passkeys: account.passkeys.length,
  locked:
    typeof account.lock === 'number'
      ? isLocked(account, time) && Math.ceil((account.lock - time.now()) / 1000)
      : account.lock === 'owner',
  blocked: isBlocked(account, time),
  organization: account.organization?.name,
  managedPassword: account.managedPassword ?? false,
  mailboxGone: account.deadMailboxes?.includes(account.identifier) ?? false,
  revoked: account.revoked?.by,
  temporaryUsername: account.temporaryUsername,
});
