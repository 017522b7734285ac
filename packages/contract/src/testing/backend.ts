import type { AccountAdapter } from '../adapter.ts';

/** An account that the suite may use. */
export interface TestAccount {
  readonly identifier: string;
  /** At least eight characters, with a letter, and without a blank at either end. */
  readonly password: string;
}

/** An account with a second factor that is a code. */
export interface TestAccountWithCode extends TestAccount {
  /** The code that is right now: what the app shows, or what the newest message says. */
  code(): Promise<string>;
}

/** An account with a phone number that no other has. */
export interface TestPhone {
  /** In E.164 form. */
  readonly phone: string;
  /** What its owner has forgotten. */
  readonly identifier: string;
  /** Its recovery address, where the service asks for it. */
  readonly recoveryEmail?: string;
  /** The newest code that was sent to the number, where the service sends one. */
  code?(): Promise<string>;
  /** The newest message to its owner; empty while there is none. */
  message(): Promise<string>;
}

/** An account whose address is in use no more, without a second factor. */
export interface TestRevokedAccount extends TestAccount {
  /** What its owner signs in with until there is a new address. */
  readonly username: string;
  /** An address that no account has. */
  readonly newAddress: string;
  /** What the service asks for beside the address, by the names of the fields. */
  readonly details?: Readonly<Record<string, string | boolean>>;
  /** The newest code that was sent to the new address, where the service sends one. */
  code?(): Promise<string>;
}

/** What it takes to show who somebody is. */
export interface TestIdentity {
  /** What is entered, by the names of the fields that the service declares. */
  readonly fields: Readonly<Record<string, string | boolean>>;
  /** Text that stands in the file, and may stand in no reply. */
  readonly mark: string;
  /** A file that the service takes for any piece. */
  document(): Blob;
  /** Decides the case of this number in favor of whoever made it. */
  accept?(number: string): Promise<void>;
}

/** What could tell a known account from an unknown one, beside the reply itself. Of the last call. */
export interface Trace {
  /** Length of the reply's body. */
  readonly bytes?: number;
  /** What goes with the reply. Leave out what is random by nature, such as dates and cookies' values. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How often costly things were done: passwords hashed, messages sent, rows written. */
  readonly work?: Readonly<Record<string, number>>;
}

/**
 * An account service under test, as it is when nobody has used it yet. What is not given here cannot be tested: those
 * tests are reported as skipped, with the reason.
 */
export interface Backend {
  /** The adapter as it is, not `checked()`, in a browser that knows no session. */
  readonly adapter: AccountAdapter;
  readonly accounts: {
    /** A password and nothing else. */
    readonly plain: TestAccount;
    /** An authenticator app. */
    readonly withTotp?: TestAccountWithCode;
    /** Codes by SMS or e-mail. */
    readonly withSentCode?: TestAccountWithCode;
    /** Locked, for a time or until its owner acts. */
    readonly locked?: TestAccount;
    /** Blocked by its organization. */
    readonly blocked?: TestAccount;
    /** Its address is in use no more. */
    readonly revoked?: TestRevokedAccount;
    /** A phone number by which its identifier can be recovered. */
    readonly withPhone?: TestPhone;
    /** A mobile number that no account has; as like that one as can be, to its last digits. */
    readonly unknownPhone?: string;
    /** No account has it; as like the plain account's as can be: `anna@example.org` and `nina@example.org`. */
    readonly unknownIdentifier: string;
  };
  /** Where identities are checked by documents. */
  readonly identity?: TestIdentity;
  /** A return target that the service allows. Default: `/welcome?from=login#top`. */
  readonly returnTo?: string;
  /** The service has opted in to telling a lock or block to somebody who does not know the password. */
  readonly tellsLocks?: boolean;
  /** The same service from another browser, which knows nothing of the first one's cookies. */
  anotherBrowser?(): AccountAdapter;
  /** What the last call could be told by. */
  measure?(): Trace | Promise<Trace>;
  /** Lets so many seconds pass for the service. */
  advance?(seconds: number): Promise<void>;
  /** Puts away what the backend needed. */
  dispose?(): void | Promise<void>;
}

/** Makes a backend. Called anew for each test, sometimes twice. */
export type MakeBackend = () => Backend | Promise<Backend>;
