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
    /** No account has it; as like the plain account's as can be: `anna@example.org` and `nina@example.org`. */
    readonly unknownIdentifier: string;
  };
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
