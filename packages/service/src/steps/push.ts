import type { Problem } from '@latchkey/contract';
import type { PlaceOf } from '../journey.ts';
import { maskIdentifier } from '../masking.ts';
import { factorOf, proofOf, type Proof } from '../proof.ts';
import { askAgainIn, askPhone, pushState, type PushFactor, type PushRequest } from '../push.ts';
import { secondsUntil } from '../time.ts';
import { stay, type Visit } from '../visit.ts';
import type { StepHandler } from './handler.ts';

const requestOf = ({ core }: Visit, { push }: PlaceOf<'push'>): PushRequest => {
  const request = core.store.pushes.get(push);
  if (!request) throw new Error('The journey stands at a push request that was never made.');
  return request;
};

const phoneOf = (proof: Proof, request: PushRequest): PushFactor =>
  factorOf(proof, request.factor, ['push'] as const);

const failure = (visit: Visit, request: PushRequest): Problem | undefined => {
  if (request.answer === 'overtaken') return { code: 'push-answered-elsewhere' };
  const state = pushState(visit.core, request);
  if (state === 'refused') return { code: 'push-refused' };
  return state === 'expired' ? { code: 'push-expired' } : undefined;
};

/** Asks for approval on a phone. */
export const push: StepHandler<'push'> = {
  show: (visit, place) => {
    const { time, policy } = visit.core;
    const request = requestOf(visit, place);
    const proof = proofOf(visit);
    const { device } = phoneOf(proof, request);
    return {
      kind: 'push',
      actions: ['resend', ...(proof.hasOther ? (['other'] as const) : [])],
      device: proof.proven ? device : maskIdentifier(device),
      place: policy.push.place,
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
      const proof = proofOf(visit);
      const asked = askPhone(visit, proof.account, phoneOf(proof, requestOf(visit, place)));
      return 'id' in asked ? { to: { kind: 'push', push: asked.id } } : stay(visit, asked);
    },
    other: (visit) => ({ to: proofOf(visit).choice }),
  },
  look: (visit, place) => {
    const request = requestOf(visit, place);
    if (pushState(visit.core, request) === 'approved') {
      const proof = proofOf(visit);
      return proof.passed(phoneOf(proof, request));
    }
    const problem = failure(visit, request);
    return problem && { to: { ...place, told: true }, problem };
  },
};
