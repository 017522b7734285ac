// The accounts: what is kept of each.
import { normalizeIdentifier, type FactorMethod } from '@latchkey/contract';
import type { KeptPassword } from './passwords.ts';
import type { Revocation } from './revocation.ts';
import type { Algorithm } from './webauthn.ts';
import type { Table } from './store/store.ts';
import type { Time } from './time.ts';

/** What is kept of each kind of second factor. */
interface FactorFacts {
  totp: {
    /** Name of the app. */
    readonly device: string;
    /** Base32. */
    readonly secret: string;
    /** The phone with the app is gone: nobody sees its codes. */
    readonly lost?: true;
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
  /** Set where whoever made it did not keep the user handle that it was made for: then its id alone tells whose it is. */
  readonly handle?: 'unknown';
}

/** An account as the service keeps it. Plain JSON. */
export interface Account {
  readonly id: string;
  /** E-mail address or username, as it was given at sign-up, or when the one before was revoked. */
  identifier: string;
  name: string;
  password: KeptPassword;
  /** In the order in which they are offered; the first is asked for first. */
  factors: AccountFactor[];
  passkeys: StoredPasskey[];
  phone?: string;
  readonly recoveryEmail?: string;
  /** Addresses whose mailbox is gone at another provider, as mail that came back has shown. */
  readonly deadMailboxes?: readonly string[];
  /** The identifier is in use no more: it signs nobody in, and the account waits for a new one. */
  revoked?: Revocation;
  /** What its owner signs in with while the identifier is revoked. */
  temporaryUsername?: string;
  /** The identifiers before, and what became of them. */
  former?: readonly (Revocation & { readonly identifier: string })[];
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

/**
 * What identifies an attempt at an account, known or not: addresses are compared without case and blanks, usernames by
 * their letters and digits alone, since keyboards add full stops and hyphens of their own.
 */
export const identifierKey = (identifier: string): string => {
  const bare = normalizeIdentifier(identifier).toLowerCase();
  return bare.includes('@') ? bare : bare.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
};

/** The domain of an address, in lower case; undefined where it is none. */
export const domainOf = (address: string): string | undefined =>
  /@([^@]+)$/u.exec(address)?.[1]?.toLowerCase();

/** What its owner signs in with now. */
export const loginNameOf = ({ identifier, temporaryUsername }: Account): string =>
  temporaryUsername ?? identifier;

/** Whether what was typed is the account's identifier: not its temporary username, which is another name for it. */
export const isIdentifier = (account: Pick<Account, 'identifier'>, typed: string): boolean =>
  identifierKey(account.identifier) === identifierKey(typed);

/** The accounts, as the service looks them up. */
export type Accounts = Table<'accounts'>;

/** The account that a person means by what was typed: its identifier, or else its temporary username. */
export const findAccount = (accounts: Accounts, typed: string): Account | undefined => {
  const named = accounts.where('name', identifierKey(typed));
  return named.find((account) => isIdentifier(account, typed)) ?? named[0];
};

/** Whether the account is locked at this time. */
export const isLocked = (account: Account, time: Time): boolean =>
  account.lock === 'owner' || (account.lock ?? 0) > time.now();

/** Whether the account is blocked at this time: by its organization, or since it was given no new address in time. */
export const isBlocked = ({ blocked = false, revoked }: Account, time: Time): boolean =>
  blocked || (revoked?.ends ?? Infinity) <= time.now();
