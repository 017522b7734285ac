// All that a page must know to read what a recovery brings: fetched with the first such reply.
import * as z from './z.ts';
import { recoveryProblems } from '../recovery-problems.ts';
import { identityActions, identitySteps } from './identity.ts';
import { constant, text } from './parts.ts';
import { recoveryActions, recoverySteps } from './recovery.ts';
import { returnTo } from './replies.ts';

/** What can be wrong with a field of a recovery. */
export const recoveryReasons = [
  // Of a new password.
  'breached',
  'reused',
  'mismatch',
  // Of a phone number.
  'not-mobile',
  // Of a new login address.
  'address-in-use',
  'same-as-recovery',
  'not-deliverable',
  'revoked-domain',
] as const;

/** How a recovery ends, by kind. */
export const recoveryOutcomes = {
  'password-changed': z.object({ kind: constant('password-changed'), returnTo }),
  'identifier-delivered': z.object({ kind: constant('identifier-delivered'), returnTo }),
  /** An identity case waits for its decision. */
  'case-open': z.object({ kind: constant('case-open'), number: z.optional(text) }),
} as const;

/** What a person can do at each kind of step of a recovery. */
export const actions = { ...recoveryActions, ...identityActions } as const;

/** Every kind of step of a recovery. */
export const steps = { ...recoverySteps, ...identitySteps } as const;

export { filters } from './recovery-filters.ts';
export { recoveryProblems as problems };
