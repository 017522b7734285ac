// The closed list of expected refusals. Words for each live with whoever shows them; here are only codes and what follows from them.

/**
 * What a problem means for the conversation.
 * - `refusal`: the service understood the answer and said no; the person changes something.
 * - `transport`: nothing is known about the answer's effect; sending it again with the same key is safe.
 * - `end`: the journey cannot go on; the person starts again.
 */
export type ProblemNature = 'refusal' | 'transport' | 'end';

/** Every problem code, with what it means for the conversation. */
export const problems = {
  'credentials-rejected': 'refusal',
  'code-rejected': 'refusal',
  'code-expired': 'refusal',
  'code-used': 'refusal',
  'code-superseded': 'refusal',
  'code-exhausted': 'refusal',
  'backup-codes-spent': 'refusal',
  'push-refused': 'refusal',
  'push-expired': 'refusal',
  'push-answered-elsewhere': 'refusal',
  'passkey-rejected': 'refusal',
  'passkey-dismissed': 'refusal',
  'passkey-unsupported': 'refusal',
  'captcha-rejected': 'refusal',
  'fields-rejected': 'refusal',
  'link-used': 'refusal',
  'link-expired': 'refusal',
  'link-superseded': 'refusal',
  'link-broken': 'refusal',
  'target-rejected': 'refusal',
  'resend-too-soon': 'refusal',
  'rate-limited': 'refusal',
  'not-offered': 'refusal',
  denied: 'refusal',
  stale: 'refusal',
  offline: 'transport',
  network: 'transport',
  timeout: 'transport',
  aborted: 'transport',
  unavailable: 'transport',
  intercepted: 'transport',
  malformed: 'transport',
  misconfigured: 'transport',
  unknown: 'refusal',
  'journey-expired': 'end',
} as const satisfies Record<string, ProblemNature>;

/** A code of the closed list. A service's own code that is not in it arrives as `unknown`, kept in `received`. */
export type ProblemCode = keyof typeof problems;

/** What {@link ProblemCode} means for the conversation. */
export const natureOf = (code: ProblemCode): ProblemNature => problems[code];
