import { checkDetails } from '../check-address.ts';
import { confirmAddress, elsewhere } from '../new-address.ts';
import { declaredFields, readDetails } from '../new-details.ts';
import { secondsUntil } from '../time.ts';
import { accountOf } from '../visit.ts';
import type { StepHandler } from './handler.ts';

/**
 * Asks for a new address, and what else the service wants to know. There is no other way on (S41). Problems:
 * `fields-rejected`, `rate-limited`.
 */
export const newDetails: StepHandler<'new-details'> = {
  show: (visit, place) => {
    const { time, policy } = visit.core;
    const ends = accountOf(visit).revoked?.ends;
    return {
      kind: 'new-details',
      actions: ['submit'],
      ...(place.identifier !== undefined && { identifier: place.identifier }),
      ...(policy.newDetails.verifies === 'off' && { repeat: true }),
      fields: declaredFields(visit, place.fields),
      ...(ends !== undefined && { expiresIn: secondsUntil(time, ends) }),
    };
  },
  on: {
    submit: (visit, values) => {
      const gone = elsewhere(visit);
      if (gone) return gone;
      const given = readDetails(visit, values);
      const problem = checkDetails(visit, accountOf(visit), given);
      if (problem) return { to: { kind: 'new-details', ...given }, problem };
      return confirmAddress(visit, given);
    },
  },
  look: elsewhere,
};
