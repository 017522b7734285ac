// The contract's own HTTP API, as far as both ends must agree on it. Bodies are JSON; schemas.ts says which.
import { statusOfProblem } from './problem-status.ts';
import type { Reply, StepKind, UnknownStep } from './types.ts';

/** What a ticket looks like. Nothing else may become part of a path: `..` would lead out of it. */
export const ticketPattern = /^[A-Za-z0-9_-]{8,200}$/u;

/** Paths below the endpoint. */
export const paths = {
  journeys: '/journeys',
  journey: (ticket: string) => `/journeys/${encodeURIComponent(ticket)}`,
  answers: (ticket: string) => `/journeys/${encodeURIComponent(ticket)}/answers`,
  file: (ticket: string, piece: string) =>
    `/journeys/${encodeURIComponent(ticket)}/files/${encodeURIComponent(piece)}`,
} as const;

/**
 * Header names. `client` goes with every request: no HTML form can send it, so a service that insists on it (and on a
 * JSON body) cannot be called from another site without its consent (OWASP CSRF Prevention, custom request headers).
 */
export const headers = {
  client: 'latchkey-client',
  key: 'idempotency-key',
} as const;

/** The contract's version, sent in the `client` header. */
export const contractVersion = '1';

// Steps that are a refusal in themselves: the middle of the network and the browser's password manager must see that.
const stepStatus: Partial<Record<StepKind | UnknownStep['kind'], number>> = {
  locked: 423,
  blocked: 403,
};

/** The HTTP status that goes with a reply. The body is always the reply; the status speaks to machines in the middle. */
export const statusOf = (reply: Reply): number => {
  if ('problem' in reply && reply.problem) return statusOfProblem(reply.problem.code) ?? 500;
  return 'step' in reply ? (stepStatus[reply.step.kind] ?? 200) : 200;
};
