// Compiled, never run: what the types refuse is as much a promise as what they allow.
import type { AccountAdapter } from './adapter.ts';
import type { CheckedAdapter } from './checked.ts';
import { natureOf, type ProblemCode } from './problems.ts';
import type {
  ActionOf,
  Answer,
  AnswerOf,
  Asking,
  Factor,
  IdentityReason,
  Opening,
  Outcome,
  Piece,
  Problem,
  Reply,
  Step,
  StepKind,
  StepOf,
  TurnedAnswer,
} from './types.ts';
import type { answers, openingBody } from './schemas.ts';
import type * as z from 'zod/mini';

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

declare const adapter: AccountAdapter;
declare const safe: CheckedAdapter;
declare const step: Step;
declare const reply: Reply;
declare const call: Parameters<AccountAdapter['open']>[1];

// Kinds, actions and values.
holds<Same<StepKind, keyof typeof answers>>();
holds<Same<ActionOf<'code'>, 'verify' | 'resend' | 'other' | 'correct'>>();
holds<Same<ActionOf<'identity-documents'>, 'choose-type' | 'submit' | 'other' | 'back'>>();
holds<Same<StepOf<'push'>['actions'], ('resend' | 'other')[]>>();
holds<Same<StepOf<'already-signed-in'>['account'], string>>();
holds<Same<StepOf<'code'>['account'], string | undefined>>();
holds<Same<Factor['method'], 'totp' | 'push' | 'passkey' | 'sms' | 'email' | 'backup'>>();
holds<
  Same<
    Outcome['kind'],
    | 'signed-in'
    | 'second-factor-passed'
    | 'password-changed'
    | 'identifier-delivered'
    | 'case-open'
    | 'left'
    | 'expired'
  >
>();
holds<Same<IdentityReason, 'password' | 'identifier' | 'second-factor' | 'locked'>>();
holds<Same<NonNullable<StepOf<'case-status'>['pieces']>[number], Piece>>();
holds<Same<Problem['code'], ProblemCode>>();
holds<Opening extends z.input<typeof openingBody> ? true : false>();

// An answer belongs to its step.
({ step: 'code', action: 'verify', values: { code: '1' } }) satisfies Answer;
// @ts-expect-error -- an action of another kind
({ step: 'code', action: 'sign-in', values: { code: '1' } }) satisfies Answer;
// @ts-expect-error -- the values of another action
({ step: 'credentials', action: 'sign-in', values: { code: '1' } }) satisfies Answer;
// @ts-expect-error -- an answer without its values
({ step: 'code', action: 'resend' }) satisfies AnswerOf<'code'>;
({ step: 'identity-means', action: 'choose', values: { means: 'manual' } }) satisfies Answer;
// @ts-expect-error -- means that do not exist
({ step: 'identity-means', action: 'choose', values: { means: 'fax' } }) satisfies Answer;
// @ts-expect-error -- a follow-up names the turn that it answers
({ step: 'code', action: 'resend', values: {} }) satisfies TurnedAnswer;

// A step is told apart by its kind.
if (step.kind === 'code') step.alphabet satisfies 'digits' | 'alphanumeric';
if (step.kind === 'unknown') step.actions satisfies never[];
// @ts-expect-error -- only some kinds have a device
step.device;
// @ts-expect-error -- times are numbers of seconds, never dates
({ kind: 'locked', actions: [], retryIn: new Date() }) satisfies Step;

// A reply is one of three, and an outcome has no place for a token.
if ('step' in reply) reply satisfies Asking;
else if ('outcome' in reply) reply.outcome satisfies Outcome;
else reply.problem satisfies Problem;
// @ts-expect-error -- a step comes with its ticket and turn
({ step: { kind: 'captcha', actions: [], provider: 'x' } }) satisfies Reply;
// @ts-expect-error -- sessions are the service's business
({ outcome: { kind: 'signed-in', token: 'secret' } }) satisfies Reply;
// @ts-expect-error -- a problem is a code, never a sentence
({ problem: { code: 'denied', message: 'No.' } }) satisfies Reply;
({ problem: { code: 'file-too-large' } }) satisfies Reply;
// @ts-expect-error -- the list of codes is closed
({ problem: { code: 'wrong-password' } }) satisfies Reply;

// Only a checked adapter is a checked adapter.
safe satisfies AccountAdapter;
// @ts-expect-error -- nothing vouches for its replies
adapter satisfies CheckedAdapter;

// An effect needs an idempotency key; a signal and a language go with everything.
void adapter.open({ journey: 'login' }, call);
// @ts-expect-error -- without a key, a retry could have two effects
void adapter.open({ journey: 'login' }, { signal: call.signal, locale: 'en' });
// @ts-expect-error -- without a signal, nobody could give up
void adapter.look('ticket-1', { locale: 'en' });
void adapter.open({ journey: 'identity-check', reason: 'locked' }, call);
// @ts-expect-error -- a reason that does not exist
void adapter.open({ journey: 'identity-check', reason: 'bored' }, call);
// @ts-expect-error -- a journey that does not exist
void adapter.open({ journey: 'sign-up' }, call);

natureOf('denied') satisfies 'refusal' | 'transport' | 'end';
// @ts-expect-error -- a word that is no code
natureOf('wrong-password');
