import type { PasswordRule } from '@latchkey/contract';
import type { IdentityRules } from './identity-rules.ts';
import type { Limit } from './limits.ts';
import type { WantedDetail } from './new-details.ts';

/** How an account service behaves. Plain values; times are milliseconds. */
export interface Policy {
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
    /**
     * Searches by one phone number over all journeys, and by any in one journey. (A real service counts by network
     * address too: opening a journey costs nothing.)
     */
    readonly phones: Limit;
    /** New addresses for one account, over all journeys: each tells whether somebody has it, or has a message sent. */
    readonly addresses: Limit;
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
  readonly identifierRecovery: {
    /**
     * When the recovery address is asked for beside the number. `when-shared`: where several accounts have the number
     * and none can be chosen from a list. A stranger can then tell of any number whether none, one or several have it.
     * `always`: of a number alone nothing can be told; of a number and an address, whether they belong to one account.
     * `never`: a shared number identifies nobody; of any other, it can be told whether an account has it.
     */
    readonly asksEmail: 'when-shared' | 'always' | 'never';
    /**
     * Whether a code to the number comes first, and then a list of its accounts, masked: a number may have gone to
     * somebody else. Who cannot read what is sent to a number is told nothing, not even whether an account has it.
     */
    readonly possessionFirst: boolean;
    /** How an identifier may be sent. */
    readonly deliversBy: readonly ('sms' | 'email')[];
    /** ISO 3166-1 alpha-2 code of the country that most numbers are from. */
    readonly country?: string;
  };
  /** What an account whose identifier is in use no more must give before anybody is signed in to it. */
  readonly newDetails: {
    /** How a new address is shown to be the person's own; `off`: not at all, so it is typed twice. */
    readonly verifies: 'code' | 'link' | 'off';
    /** What is asked for beside the address. */
    readonly fields: readonly WantedDetail[];
    /** How long an account waits for its new address before it is closed; without end where absent. */
    readonly within?: number;
    /** The page that a mailed link opens, as that of a recovery; it is good for as long. */
    readonly page: string;
  };
  readonly passwordRules: readonly PasswordRule[];
  /** Whether a new password is to be typed twice. */
  readonly repeatsPassword: boolean;
  /** Whether other devices can be signed out with a new password. */
  readonly offersSignOut: boolean;
  /** How a password reset ends. */
  readonly resetEnds: 'password-changed' | 'signed-in';
  /** Failures after which a captcha is asked for, where there is one. */
  readonly captchaAfter?: number;
  /** Days for which a device may be trusted, where that is offered. */
  readonly trustDays?: number;
  /** How identities are checked; absent: not at all, and who has no other proof is sent to whoever assists. */
  readonly identity?: IdentityRules | undefined;
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
