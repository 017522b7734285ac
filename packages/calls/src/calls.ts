// The calls that a team gives, and what each may return. Longer than other files: it is what they write against.
import type {
  Factor,
  KeyedCall,
  Problem,
  ProblemCode,
  StepKind,
  StepOf,
  ValuesOf,
} from '@latchkey/contract';

/** An expected refusal: a code of the contract's list, alone or with what goes with it (`retryIn`, `fields`, …). */
export interface Refusing<K> {
  readonly problem: ProblemCode | Problem;
  readonly keep?: K;
}

// Lists may be read-only.
type Unchanged<T> = {
  readonly [N in keyof T]: T[N] extends (infer I)[] ? readonly I[] : T[N];
};

// What a step carries, without what the adapter makes up.
type Carried<S extends StepKind, Made extends string> = Unchanged<
  Omit<StepOf<S>, 'kind' | 'actions' | 'lookIn' | Made> &
    Partial<Pick<StepOf<S>, Made & keyof StepOf<S>>>
>;

/**
 * What is wanted next: a kind of step, with what it carries. `keep` is handed to the calls that follow, and never leaves
 * the adapter; `problem` is shown with the step. Times are seconds from now.
 */
export type Asking<K, S extends StepKind, Made extends string = never> = Carried<S, Made> & {
  readonly step: S;
  readonly keep?: K;
  readonly problem?: ProblemCode | Problem;
};

/** The factors that may be chosen instead; without it, those that were listed before. */
export interface WithOthers {
  readonly factors?: readonly Factor[];
}

/** A code is wanted: digits, unless it is a backup code. */
export type AskingCode<K, Made extends string = 'alphabet'> = Asking<K, 'code', Made> &
  WithOthers & {
    /** No other code can be had, though there is a call for it. */
    readonly resend?: false;
  };

/** What may follow somebody's proof of who they are. `done`: it was enough. */
export type Proceeding<K> =
  | 'done'
  | AskingCode<K>
  | Asking<K, 'choose-factor'>
  | (Asking<K, 'passkey'> & WithOthers)
  | Asking<K, 'new-password', 'identifier' | 'rules'>
  | Asking<K, 'form'>
  | Asking<K, 'credentials'>
  | Asking<K, 'locked'>
  | Asking<K, 'blocked'>
  | Refusing<K>;

/** What goes with every call of a conversation that has begun. */
export interface Known<K> {
  /** What the person signs in with, as far as they have said it; else empty. */
  readonly identifier: string;
  /** What an earlier call gave to be kept. */
  readonly keep: K;
}

/** What proves that a password may be reset: the code that was typed, or the token of the link that was opened. */
export interface ResetProof {
  readonly code?: string;
  readonly link?: string;
}

/** A second factor, and what was typed or chosen for it. */
export interface OfFactor {
  readonly factor: Factor;
}

type Credential = ValuesOf<'passkey', 'verify'>['credential'];

type Given<G, R> = (given: G, call: KeyedCall) => Promise<R>;

/**
 * The calls. Only `signIn` must be given: what is not given is not offered. Each may also throw a problem (`Refusal`, or
 * an error that the table of problems names). `call.signal` aborts when the call has taken too long or the person leaves.
 */
export interface Calls<K = undefined> {
  /** Checks identifier and password. Say the same of an unknown identifier: `credentials-rejected`. */
  readonly signIn: Given<{ readonly identifier: string; readonly password: string }, Proceeding<K>>;
  /** Checks the code of a second factor. Problems: `code-rejected`, `code-expired`, `code-used`, `code-exhausted`… */
  readonly verifyCode?: Given<
    Known<K> & OfFactor & { readonly code: string; readonly trust: boolean },
    Proceeding<K>
  >;
  /**
   * Gets a second factor ready: called when one is chosen, and when its code is wanted again. `done`: the code is on its
   * way, or the app has one. What a step `code` leaves out is the factor's. Without this call, only apps and backup codes
   * can be chosen, and nothing is sent again.
   */
  readonly sendCode?: Given<
    Known<K> & OfFactor,
    AskingCode<K, 'alphabet' | 'method'> | Proceeding<K>
  >;
  /** Begins a sign-in by passkey, while the form is there: `{ step: 'passkey', request, keep }`. */
  readonly startPasskey?: Given<object, Asking<K, 'passkey'> | Refusing<K>>;
  /** Checks what a passkey has signed: as first factor after `startPasskey`, as second after a step `passkey`. */
  readonly verifyPasskey?: Given<
    Known<K> & { readonly credential: Credential; readonly trust: boolean },
    Proceeding<K>
  >;
  /** Sets the password that a step `new-password` asked for on the way in. Problem: `fields-rejected`. */
  readonly setPassword?: Given<
    Known<K> & { readonly password: string; readonly signOutOthers: boolean },
    Proceeding<K>
  >;
  /** Takes what was typed into a `form`. Problem: `fields-rejected`, with `fields`. */
  readonly submitForm?: Given<
    Known<K> & { readonly fields: Readonly<Record<string, string | boolean>> },
    Proceeding<K>
  >;
  /** Asks for a second factor in a session that lives. Problem: `journey-expired`, where there is none. */
  readonly stepUp?: Given<object, Proceeding<K>>;

  /**
   * Sends a link or a code by which a password can be reset: called again for the next one. `done` is a link. With
   * `choose-recovery`, called again with the `option` that was chosen. Say and do the same for an unknown identifier.
   */
  readonly requestReset?: Given<
    Known<K | undefined> & { readonly option?: string },
    | 'done'
    | Asking<K, 'link-sent'>
    | AskingCode<K>
    | Asking<K, 'choose-recovery'>
    | Asking<K, 'identifier'>
    | Refusing<K>
  >;
  /** Looks whether the code or link is good, without using it up: so that nobody thinks of a password in vain. */
  readonly checkReset?: Given<
    Known<K | undefined> & ResetProof,
    'done' | Asking<K, 'new-password', 'identifier' | 'rules'> | Refusing<K>
  >;
  /**
   * Sets the new password, by the code or link. `done`: changed, and a login follows; `signed-in`: in at once. A second
   * factor is still to be asked for.
   */
  readonly resetPassword?: Given<
    Known<K | undefined> &
      ResetProof & { readonly password: string; readonly signOutOthers: boolean },
    'signed-in' | Proceeding<K>
  >;

  /**
   * Finds out whose the number is. Called again with what it has asked for: the `code` that was sent to the number, the
   * recovery `email`, the `account` that was chosen. The identifier itself belongs into a message, never into a step.
   */
  readonly findIdentifier?: Given<
    {
      readonly phone: string;
      readonly code?: string;
      readonly email?: string;
      readonly account?: string;
      readonly keep: K | undefined;
    },
    | AskingCode<K>
    | Asking<K, 'recovery-email'>
    | Asking<K, 'choose-account'>
    | Asking<K, 'choose-delivery'>
    | Asking<K, 'delivered'>
    | Asking<K, 'phone'>
    | Refusing<K>
  >;
  /** Sends the identifier by the way that was chosen of `choose-delivery`, or once more. */
  readonly sendIdentifier?: Given<
    { readonly phone: string; readonly option: string; readonly keep: K },
    'done' | Asking<K, 'delivered'> | Refusing<K>
  >;
}
