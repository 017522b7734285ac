import type { Problem } from '@latchkey/contract';
import { factorOf, hasOther } from '../ask-factor.ts';
import type { PlaceOf } from '../journey.ts';
import { askAgainIn, askPhone, pushState, type PushRequest } from '../push.ts';
import { secondsUntil } from '../time.ts';
import { accountOf, stay, type Visit } from '../visit.ts';
import { factorPassed } from './code.ts';
import type { StepHandler } from './handler.ts';

const requestOf = ({ core }: Visit, { push }: PlaceOf<'push'>): PushRequest => {
  const request = core.state.pushes[push];
  if (!request) throw new Error('The journey stands at a push request that was never made.');
  return request;
};

const failure = (visit: Visit, request: PushRequest): Problem | undefined => {
  if (request.answer === 'overtaken') return { code: 'push-answered-elsewhere' };
  const state = pushState(visit.core, request);
  if (state === 'refused') return { code: 'push-refused' };
  return state === 'expired' ? { code: 'push-expired' } : undefined;
};

/** Asks for approval on a phone. */
export const push: StepHandler<'push'> = {
  show: (visit, place) => {
    const { time, world } = visit.core;
    const request = requestOf(visit, place);
    return {
      kind: 'push',
      actions: ['resend', ...(hasOther(visit) ? (['other'] as const) : [])],
      device: factorOf(visit, request.factor, ['push'] as const).device,
      place: world.push.place,
      askedAgo: Math.floor((time.now() - request.askedAt) / 1000),
      resendIn: askAgainIn(visit, request.factor),
      ...(pushState(visit.core, request) === 'pending' && {
        expiresIn: secondsUntil(time, request.ends),
        lookIn: 2,
        ...(request.number !== undefined && { number: request.number }),
      }),
    };
  },
  on: {
    resend: (visit, _values, place) => {
      const factor = factorOf(visit, requestOf(visit, place).factor, ['push'] as const);
      const asked = askPhone(visit, accountOf(visit), factor);
      return 'id' in asked ? { to: { kind: 'push', push: asked.id } } : stay(visit, asked);
    },
    other: () => ({ to: { kind: 'choose-factor' } }),
  },
  look: (visit, place) => {
    const request = requestOf(visit, place);
    if (pushState(visit.core, request) === 'approved')
      return factorPassed(visit, accountOf(visit), false);
    const problem = failure(visit, request);
    return problem && { to: { ...place, told: true }, problem };
  },
};
