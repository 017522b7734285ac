// One conversation as the service remembers it. Plain JSON.
import type { JourneyName, Outcome, Problem, StepKind } from '@latchkey/contract';
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
  /** The value of the cookie that binds the ticket to one browser. */
  readonly binding: string;
  readonly name: JourneyName;
  /** Milliseconds since the epoch. */
  readonly ends: number;
  readonly returnTo?: string;
  /** Replies so far. */
  turn: number;
  place: Place;
  outcome?: Outcome;
  /** The identifier as the person gave it, normalized. Proves nothing. */
  typed?: string;
  /** The account, once a password, a passkey or a session has proven it. Nothing is told about an account before. */
  account?: string;
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
