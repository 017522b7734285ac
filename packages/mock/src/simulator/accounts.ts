// The accounts of the simulated service: what is kept of each, and what a demo may show of it.
import { normalizeIdentifier, type FactorMethod } from '@latchkey/contract';
import type { PasswordHash } from './passwords.ts';
import type { Algorithm } from './webauthn.ts';
import type { Time } from './time.ts';

/** What is kept of each kind of second factor. */
interface FactorFacts {
  totp: {
    /** Name of the app. */
    readonly device: string;
    /** Base32. */
    readonly secret: string;
    /** The last time step whose code was used. */
    used?: number;
  };
  /** E.164 number. */
  sms: { readonly target: string };
  email: { readonly target: string };
  push: { readonly device: string };
  passkey: { readonly device: string };
  backup: { readonly codes: readonly { readonly code: string; used: boolean }[] };
}

/** A second factor of one of these kinds. */
export type FactorOf<M extends FactorMethod> = {
  [K in M]: { readonly id: string; readonly method: K } & FactorFacts[K];
}[M];

/** A second factor of an account. */
export type AccountFactor = FactorOf<FactorMethod>;

/** A passkey of an account. */
export interface StoredPasskey {
  /** Credential id, base64url. */
  readonly id: string;
  /** SubjectPublicKeyInfo, base64url. */
  readonly publicKey: string;
  readonly algorithm: Algorithm;
  /** Signature counter, which may only rise; 0 when the authenticator keeps none. */
  counter: number;
  readonly transports: readonly string[];
}

/** An account as the service keeps it. Plain JSON. */
export interface Account {
  readonly id: string;
  /** E-mail address or username, as it was given at sign-up. */
  readonly identifier: string;
  name: string;
  password: PasswordHash;
  /** In the order in which they are offered; the first is asked for first. */
  factors: AccountFactor[];
  passkeys: StoredPasskey[];
  readonly phone?: string;
  readonly recoveryEmail?: string;
  readonly organization?: {
    readonly name: string;
    readonly logo?: string;
    readonly contact?: string;
  };
  /** The organization keeps the password: nobody recovers it here. */
  readonly managedPassword?: boolean;
  /** Milliseconds since the epoch at which the lock opens by itself; `owner` when only its owner can open it. */
  lock?: number | 'owner';
  blocked?: boolean;
  termsAccepted?: boolean;
}

/** What a demo may show of an account: no secrets. */
export interface AccountView {
  readonly identifier: string;
  readonly name: string;
  /** Second factors, in the order in which they are offered. */
  readonly methods: readonly FactorMethod[];
  readonly passkeys: number;
  /** Seconds until the lock opens by itself; true when only the owner can open it. */
  readonly locked: number | boolean;
  readonly blocked: boolean;
  readonly organization: string | undefined;
}

const comparable = (identifier: string) => normalizeIdentifier(identifier).toLowerCase();

/** What identifies an attempt at an account, known or not: identifiers are compared without case and blanks. */
export const identifierKey = comparable;

/** The account that a person means by what was typed. */
export const findAccount = (accounts: readonly Account[], typed: string): Account | undefined =>
  accounts.find((account) => comparable(account.identifier) === comparable(typed));

/** The account of this id. */
export const findById = (
  accounts: readonly Account[],
  id: string | undefined,
): Account | undefined => accounts.find((account) => account.id === id);

/** Whether the account is locked at this time. */
export const isLocked = (account: Account, time: Time): boolean =>
  account.lock === 'owner' || (account.lock ?? 0) > time.now();

/** What may be shown of an account. */
export const viewOf = (account: Account, time: Time): AccountView => ({
  identifier: account.identifier,
  name: account.name,
  methods: account.factors.map((factor) => factor.method),
  passkeys: account.passkeys.length,
  locked:
    typeof account.lock === 'number'
      ? isLocked(account, time) && Math.ceil((account.lock - time.now()) / 1000)
      : account.lock === 'owner',
  blocked: account.blocked ?? false,
  organization: account.organization?.name,
});
