import { chooseMeans } from '../choose-means.ts';
import { identityOf, rulesOf } from '../identity-state.ts';
import { second } from '../time.ts';
import type { StepHandler } from './handler.ts';

/** Says what is needed and how long it takes. One means alone is chosen already. */
export const identityIntro: StepHandler<'identity-intro'> = {
  show: (visit) => {
    const { from, reason } = identityOf(visit);
    const { means, reviewTime, keptFor } = rulesOf(visit);
    return {
      kind: 'identity-intro',
      actions: ['start', ...(from ? (['back'] as const) : [])],
      reason,
      means: [...means],
      reviewTime: reviewTime / second,
      keptFor: keptFor / second,
    };
  },
  on: {
    start: (visit) => {
      const [only, ...others] = rulesOf(visit).means;
      return only && others.length === 0
        ? chooseMeans(visit, only)
        : { to: { kind: 'identity-means' } };
    },
    back: (visit) => ({ to: identityOf(visit).from ?? { kind: 'identity-intro' } }),
  },
};
