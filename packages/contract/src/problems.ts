// The closed list of expected refusals. Words for each live with whoever shows them; here are only codes and what follows from them.
import type { RecoveryProblem } from './recovery-problems.ts';

/**
 * What a problem means for the conversation.
 * - `refusal`: the service understood the answer and said no; the person changes something.
 * - `transport`: nothing is known about the answer's effect; sending it again with the same key is safe.
 * - `end`: the journey cannot go on; the person starts again.
 */
export type ProblemNature = 'refusal' | 'transport' | 'end';

const refusals = [
  'credentials-rejected',
  'code-rejected',
  'code-expired',
  'code-used',
  'code-superseded',
  'code-exhausted',
  'backup-codes-spent',
  'push-refused',
  'push-expired',
  'push-answered-elsewhere',
  'passkey-rejected',
  'passkey-dismissed',
  'passkey-unsupported',
  'captcha-rejected',
  'fields-rejected',
  'resend-too-soon',
  'rate-limited',
  'not-offered',
  'denied',
  'stale',
] as const;

const transports = [
  'offline',
  'network',
  'timeout',
  'aborted',
  'unavailable',
  'intercepted',
  'malformed',
  'misconfigured',
] as const;

/** Every problem code that a sign-in can meet. */
export const signInProblems = [...refusals, ...transports, 'unknown', 'journey-expired'] as const;

/** A code of the closed list. A service's own code that is not in it arrives as `unknown`, kept in `received`. */
export type ProblemCode = (typeof signInProblems)[number] | RecoveryProblem;

/** What {@link ProblemCode} means for the conversation. Of a recovery, all are refusals. */
export const natureOf = (code: ProblemCode): ProblemNature => {
  if (code === 'journey-expired') return 'end';
  return (transports as readonly string[]).includes(code) ? 'transport' : 'refusal';
};
