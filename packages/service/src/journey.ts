// One conversation as the service remembers it. Plain JSON.
import type { JourneyName, Outcome, Problem, StepKind, StepOf } from '@latchkey/contract';
import type { CaseState } from './cases.ts';
import type { Channel } from './delivery.ts';
import type { IdentityState } from './identity-state.ts';
import type { NewDetails } from './new-details.ts';
import type { SentCode } from './sent-codes.ts';

/** What the service keeps of each kind of step, beside what the accounts say. */
export interface Places {
  identifier: { readonly identifier?: string };
  credentials: { readonly identifier?: string };
  password: object;
  passkey: { readonly factor: string };
  'choose-factor': object;
  code: { readonly factor: string };
  push: {
    readonly push: string;
    /** Set when the person has been told that nothing will come of it. */
    readonly told?: true;
  };
  locked: { readonly account: string };
  blocked: { readonly account: string };
  'already-signed-in': { readonly account: string };
  captcha: {
    readonly from: Place;
    /** The account for which the password was right; null when it was wrong. Told when the captcha is solved. */
    readonly heldBack: string | null;
  };
  form: object;
  redirect: { readonly purpose: 'handover' | 'assistance'; readonly from?: Place };
  'choose-recovery': object;
  'confirm-target': { readonly way: string };
  'link-sent': object;
  /** The link's id, which is no token. */
  'open-link': { readonly link: string };
  'new-password': object;
  phone: object;
  'recovery-email': object;
  'choose-delivery': object;
  delivered: { readonly channel: Channel };
  /** Ids of the accounts, in the order in which they are shown. */
  'choose-account': { readonly accounts: readonly string[] };
  'identifier-revoked': { readonly account: string };
  'new-details': Partial<NewDetails>;
  'identity-intro': object;
  'identity-means': object;
  'identity-details': object;
  'identity-documents': object;
  'companion-app': {
    readonly request: string;
    readonly state: StepOf<'companion-app'>['state'];
  };
  /** The state in which the case was when the person was shown it. */
  'case-status': { readonly case: string; readonly state: CaseState };
}

/** Where a journey stands at a step of kind `K`. */
export type PlaceOf<K extends StepKind> = { readonly kind: K } & Places[K];

/** Where a journey stands. */
export type Place = { [K in StepKind]: PlaceOf<K> }[StepKind];

/** What follows from an answer: another place (or the same, with what was wrong), or the end. */
export type Move =
  { readonly to: Place; readonly problem?: Problem } | { readonly outcome: Outcome };

/** A journey under way, or one that has ended and is remembered for whoever asks again. */
export interface Journey {
  readonly ticket: string;
  readonly name: JourneyName;
  /** Milliseconds since the epoch. */
  readonly ends: number;
  returnTo?: string;
  /** Replies so far. */
  turn: number;
  place: Place;
  outcome?: Outcome;
  /** The identifier as the person gave it, normalized. Proves nothing. */
  typed?: string;
  /** The account, once a password, a passkey or a session has proven it. Nothing is told about an account before. */
  account?: string;
  /**
   * The account that has the given identifier or number, while nothing proves that it is the person's own; the name of one
   * that is not there, where none has the identifier.
   */
  claimed?: string;
  /** By what a claimed account was proven: an address, a number, or the id of a factor. */
  recoveredBy?: string;
  /** The phone number as the person gave it, in E.164 form. Proves nothing. */
  phone?: string;
  /** The number to which the person was sent a code that they knew. */
  provenPhone?: string;
  /** The recovery address as the person gave it, normalized. Proves nothing. */
  recoveryEmail?: string;
  /** When the identifier was last sent, by account and channel. Milliseconds since the epoch. */
  deliveredAt?: Record<string, number>;
  /** The last link that was sent, or would have been if there were an account. Milliseconds since the epoch. */
  sentLink?: { readonly sentAt: number; readonly ends: number };
  /** Id of the link that proved the account. */
  openedLink?: string;
  /** Whether a new password was set in this journey. */
  passwordSet?: boolean;
  /** What was given in place of a revoked identifier, while it waits to be confirmed. */
  newAddress?: NewDetails;
  /** The identity check under way. */
  identity?: IdentityState;
  /** By the rules of which journey this one goes on, after its identity check. */
  resumes?: JourneyName;
  /** The session that the journey's end has begun. */
  session?: string;
  /** Whether a second factor was proven in this journey. */
  factorProven?: boolean;
  /** Whether the other page has done its part. */
  handedOver?: boolean;
  /** The challenge that a passkey must sign next; used up by the first that comes. */
  challenge: string;
  /** Codes sent, oldest first. */
  readonly codes: SentCode[];
}
