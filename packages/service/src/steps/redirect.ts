import { proceed } from '../gates.ts';
import type { PlaceOf } from '../journey.ts';
import { stay, type Visit } from '../visit.ts';
import type { StepHandler } from './handler.ts';

const targetOf = ({ core, journey }: Visit, { purpose }: PlaceOf<'redirect'>) => {
  const target = core.policy[purpose] ?? { url: '/', to: core.policy.service };
  const mark = target.url.includes('?') ? '&' : '?';
  return { url: `${target.url}${mark}ticket=${journey.ticket}`, to: target.to };
};

/**
 * Hands over to another page. A handover goes on once that page has done its part, whether the person answers or only
 * looks; from assistance the person comes back to the step before. Problem: `denied`, while the other page has not.
 */
export const redirect: StepHandler<'redirect'> = {
  show: (visit, place) => ({ kind: 'redirect', actions: ['return'], ...targetOf(visit, place) }),
  on: {
    return: (visit, _values, place) => {
      if (place.purpose === 'assistance') return { to: place.from ?? { kind: 'choose-factor' } };
      return visit.journey.handedOver ? proceed(visit) : stay(visit, { code: 'denied' });
    },
  },
  look: (visit, { purpose }) =>
    purpose === 'handover' && visit.journey.handedOver ? proceed(visit) : undefined,
};
