// What a journey remembers of the identity check under way in it. Plain JSON.
import type { IdentityReason, Piece } from '@latchkey/contract';
import type { CompanionRequest } from './companion.ts';
import type { DocumentType, Fields, IdentityRules } from './identity-rules.ts';
import type { Place } from './journey.ts';
import type { Visit } from './visit.ts';

/** An identity check in a journey. */
export interface IdentityState {
  readonly reason: IdentityReason;
  /** Where the person goes back to from its beginning; absent where the journey itself begins there. */
  readonly from?: Place;
  /** Digest of the token of the mailed link that led to its case. */
  readonly link?: string;
  /** What the person has entered. */
  fields?: Fields;
  type?: DocumentType;
  pieces?: Piece[];
  /** Number of its case, once there is one. */
  case?: string;
  /** What the app on another device is asked. */
  request?: CompanionRequest;
}

/** The identity check of the journey. Throws where there is none: a handler that asks too early is a bug. */
export const identityOf = ({ journey }: Pick<Visit, 'journey'>): IdentityState => {
  if (!journey.identity) throw new Error('The journey checks nobody’s identity.');
  return journey.identity;
};

/** How identities are checked here. Throws where they are not. */
export const rulesOf = ({ core }: Pick<Visit, 'core'>): IdentityRules => {
  const { identity } = core.policy;
  if (!identity) throw new Error('No identity is checked here.');
  return identity;
};
