// Assistance: another page, to which a step hands over and from which the person comes back to it.
import type { Move } from '../journey.ts';
import type { Visit } from '../visit.ts';

/** The action, where the service has a page of assistance. */
export const assistAction = ({ core }: Visit): 'assist'[] =>
  core.policy.assistance ? ['assist'] : [];

/** The action, where it leads to an identity check or, where there is none, to the page of assistance. */
export const identityAction = ({ core }: Visit): 'assist'[] =>
  core.policy.identity || core.policy.assistance ? ['assist'] : [];

/** Hands over to the page of assistance. */
export const assist = ({ journey }: Visit): Move => ({
  to: { kind: 'redirect', purpose: 'assistance', from: journey.place },
});
