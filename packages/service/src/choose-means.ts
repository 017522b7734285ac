// The ways to and fro between the means of an identity check.
import { askApp } from './companion.ts';
import type { IdentityMeans } from './identity-rules.ts';
import { identityOf, rulesOf } from './identity-state.ts';
import type { Move, Place } from './journey.ts';
import type { Visit } from './visit.ts';

/** Goes on by this means. */
export const chooseMeans = (visit: Visit, means: IdentityMeans): Move =>
  means === 'manual' ? { to: { kind: 'identity-details' } } : { to: askApp(visit) };

/** The action that leads to the other means, where there is one. */
export const otherMeans = (visit: Visit): 'other'[] =>
  rulesOf(visit).means.length > 1 ? ['other'] : [];

/** Where the means was chosen; what was asked of an app is worth nothing any more. */
export const beforeMeans = (visit: Visit): Place => {
  delete identityOf(visit).request;
  return rulesOf(visit).means.length > 1 ? { kind: 'identity-means' } : { kind: 'identity-intro' };
};
