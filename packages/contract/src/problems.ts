// The closed list of expected refusals. Words for each live with whoever shows them; here are only codes and what follows from them.

/**
 * What a problem means for the conversation.
 * - `refusal`: the service understood the answer and said no; the person changes something.
 * - `transport`: nothing is known about the answer's effect; sending it again with the same key is safe.
 * - `end`: the journey cannot go on; the person starts again.
 */
export type ProblemNature = 'refusal' | 'transport' | 'end';

interface ProblemRow {
  readonly nature: ProblemNature;
  /** HTTP status that carries it; absent when only a client can find it. */
  readonly status?: number;
}

/**
 * Every problem code with its nature and, where a service can say it, its HTTP status.
 * A refused credential is a real 4xx: browsers offer to save a password after any 2xx.
 */
export const problems = {
  'credentials-rejected': { nature: 'refusal', status: 401 },
  'code-rejected': { nature: 'refusal', status: 401 },
  'code-expired': { nature: 'refusal', status: 422 },
  'code-used': { nature: 'refusal', status: 422 },
  'code-superseded': { nature: 'refusal', status: 422 },
  'code-exhausted': { nature: 'refusal', status: 422 },
  'backup-codes-spent': { nature: 'refusal', status: 422 },
  'push-refused': { nature: 'refusal', status: 422 },
  'push-expired': { nature: 'refusal', status: 422 },
  'push-answered-elsewhere': { nature: 'refusal', status: 422 },
  'passkey-rejected': { nature: 'refusal', status: 401 },
  'passkey-dismissed': { nature: 'refusal' },
  'passkey-unsupported': { nature: 'refusal' },
  'captcha-rejected': { nature: 'refusal', status: 422 },
  'fields-rejected': { nature: 'refusal', status: 422 },
  'link-used': { nature: 'refusal', status: 422 },
  'link-expired': { nature: 'refusal', status: 422 },
  'link-superseded': { nature: 'refusal', status: 422 },
  'link-broken': { nature: 'refusal', status: 422 },
  'target-rejected': { nature: 'refusal', status: 422 },
  'resend-too-soon': { nature: 'refusal', status: 429 },
  'rate-limited': { nature: 'refusal', status: 429 },
  'not-offered': { nature: 'refusal', status: 422 },
  denied: { nature: 'refusal', status: 403 },
  stale: { nature: 'refusal', status: 409 },
  offline: { nature: 'transport' },
  network: { nature: 'transport' },
  timeout: { nature: 'transport' },
  aborted: { nature: 'transport' },
  unavailable: { nature: 'transport', status: 503 },
  intercepted: { nature: 'transport' },
  malformed: { nature: 'transport' },
  misconfigured: { nature: 'transport' },
  unknown: { nature: 'refusal', status: 422 },
  'journey-expired': { nature: 'end', status: 410 },
} as const satisfies Record<string, ProblemRow>;

/** A code of the closed list. A service's own code that is not in it arrives as `unknown`, kept in `received`. */
export type ProblemCode = keyof typeof problems;

/** What {@link ProblemCode} means for the conversation. */
export const natureOf = (code: ProblemCode): ProblemNature => problems[code].nature;

/** The HTTP status that carries the problem; none where only a client can find it. */
export const statusOfProblem = (code: ProblemCode): number | undefined => {
  const row: ProblemRow = problems[code];
  return row.status;
};
