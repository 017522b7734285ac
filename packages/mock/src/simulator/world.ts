import type { PasswordRule } from '@latchkey/contract';
import type { Account } from './accounts.ts';
import type { Limit } from './limits.ts';

/** An account as a world begins with it: a lock is given in milliseconds from the start. */
export type Seed = Omit<Account, 'lock'> & { readonly lock?: number | 'owner' };

/**
 * How a simulated account service behaves, and with which accounts it begins. Plain values: a test changes one with
 * `{ ...worldOf('default'), … }`. Times are milliseconds.
 */
export interface World {
  /** One sentence for a list of worlds: what can be seen here. */
  readonly about: string;
  readonly accounts: readonly Seed[];
  /** The service's name in what it sends. */
  readonly service: string;
  /** What an unanswered login begins with; an opening with an answer may use either. */
  readonly entry: 'credentials' | 'identifier';
  /** Whether a passkey may be used instead of identifier and password. */
  readonly passkeys: boolean;
  /** How long a journey lives. */
  readonly journeyLife: number;
  readonly limits: {
    readonly passwords: Limit;
    /** Wrong codes for one factor of an account, over all journeys. */
    readonly codes: Limit;
    /** Messages to one factor of an account, and links for one identifier, over all journeys. */
    readonly messages: Limit;
    /** Wrong addresses or numbers for one way of recovery, over all journeys. */
    readonly targets: Limit;
  };
  /** Whether a refusal by limit says when to try again. */
  readonly tellsPause: boolean;
  readonly codes: {
    readonly alphabet: 'digits' | 'alphanumeric';
    readonly length: number;
    readonly life: number;
    /** Wrong tries until a code is dead. */
    readonly attempts: number;
    /** Pause between two messages. */
    readonly resend: number;
  };
  readonly push: {
    readonly life: number;
    readonly resend: number;
    readonly place: string;
    /** Whether a number has to be matched. */
    readonly number: boolean;
    /** Whether somebody answers each request elsewhere at once. */
    readonly answeredElsewhere: boolean;
  };
  readonly recovery: {
    /**
     * What is told to somebody who has proven nothing. `options`: how the account can be recovered, masked, and thereby
     * whether there is one. `nothing`: that a link was sent if there is one (possession first).
     */
    readonly lists: 'options' | 'nothing';
    /**
     * Whether an address or number must be typed in full before anything goes there. Unknown identifiers are asked too;
     * only that an organization keeps a password is still told.
     */
    readonly confirmsTarget: boolean;
    /**
     * The page that a mailed link opens: a path, perhaps with a query, to which `link` is added. `{locale}` in it becomes
     * the language of the person who asked.
     */
    readonly page: string;
    readonly linkLife: number;
  };
  readonly passwordRules: readonly PasswordRule[];
  /** Whether a new password is to be typed twice. */
  readonly repeatsPassword: boolean;
  /** Whether other devices can be signed out with a new password. */
  readonly offersSignOut: boolean;
  /** How a password reset ends. */
  readonly resetEnds: 'password-changed' | 'signed-in';
  /** Failures after which a captcha is asked for. */
  readonly captchaAfter?: number;
  /** Days for which a device may be trusted, where that is offered. */
  readonly trustDays?: number;
  /** Where a person is sent who asks for assistance, where it is offered. */
  readonly assistance?: { readonly url: string; readonly to: string };
  /** Another page that each sign-in passes through. */
  readonly handover?: { readonly url: string; readonly to: string };
  /** Whether terms must be accepted before the first sign-in ends. */
  readonly terms: boolean;
  /** Whether a lock is told to somebody with a wrong password too. */
  readonly tellsLocks: boolean;
  /** Identifier of the account that every browser is signed in to when it comes. */
  readonly signedIn?: string;
  /** Whose page this is; changes words, never behavior. */
  readonly organization?: { readonly name: string; readonly logo?: string };
  /** Origins, beside the page's own, to which a person may return. */
  readonly returnOrigins: readonly string[];
}
