// Every problem, and its HTTP status. Only services need this: a page goes by the body.
import { signInProblems, type ProblemCode } from './problems.ts';
import { recoveryProblems } from './recovery-problems.ts';

/** Every problem code. */
export const problemCodes = [...signInProblems, ...recoveryProblems] as const;

/** A refused credential is a real 4xx: browsers offer to save a password after any 2xx. */
const statuses: Partial<Record<ProblemCode, number>> = {
  'credentials-rejected': 401,
  'code-rejected': 401,
  'code-expired': 422,
  'code-used': 422,
  'code-superseded': 422,
  'code-exhausted': 422,
  'backup-codes-spent': 422,
  'push-refused': 422,
  'push-expired': 422,
  'push-answered-elsewhere': 422,
  'passkey-rejected': 401,
  'captcha-rejected': 422,
  'fields-rejected': 422,
  'link-used': 422,
  'link-expired': 422,
  'link-superseded': 422,
  'link-broken': 422,
  'target-rejected': 422,
  'file-too-large': 413,
  'file-type': 415,
  'file-unreadable': 422,
  'file-too-small': 422,
  'companion-refused': 422,
  'companion-expired': 422,
  'companion-location': 422,
  'resend-too-soon': 429,
  'rate-limited': 429,
  'not-offered': 422,
  denied: 403,
  stale: 409,
  unavailable: 503,
  unknown: 422,
  'journey-expired': 410,
};

/** The HTTP status that carries the problem; none where only a client can find it. */
export const statusOfProblem = (code: ProblemCode): number | undefined => statuses[code];
