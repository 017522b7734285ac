import { chooseMeans } from '../choose-means.ts';
import { identityOf, rulesOf } from '../identity-state.ts';
import { stay } from '../visit.ts';
import type { StepHandler } from './handler.ts';

/** Lists the means; where there is none, whom to ask. Problem: `not-offered`. */
export const identityMeans: StepHandler<'identity-means'> = {
  show: (visit) => {
    const { app, contact, means } = rulesOf(visit);
    return {
      kind: 'identity-means',
      actions: means.length > 0 ? ['choose', 'back'] : ['back'],
      reason: identityOf(visit).reason,
      means: [...means],
      ...(means.includes('companion') && { app: app.name }),
      ...(means.length === 0 && { contact }),
    };
  },
  on: {
    choose: (visit, { means }) =>
      rulesOf(visit).means.includes(means)
        ? chooseMeans(visit, means)
        : stay(visit, { code: 'not-offered' }),
    back: () => ({ to: { kind: 'identity-intro' } }),
  },
};
