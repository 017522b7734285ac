import { holdCase } from '../case-access.ts';
import { findCase } from '../cases.ts';
import { beforeMeans, chooseMeans, otherMeans } from '../choose-means.ts';
import { askApp, companionFault, companionPlace, companionUrl, requestOf } from '../companion.ts';
import { atCase } from '../identity-check.ts';
import { identityOf, rulesOf } from '../identity-state.ts';
import type { Move } from '../journey.ts';
import { secondsUntil } from '../time.ts';
import type { Visit } from '../visit.ts';
import type { StepHandler } from './handler.ts';

// Who was quicker in the app has a case already.
const unlessFinished = (visit: Visit, otherwise: () => Move): Move => {
  const found = findCase(visit.core, identityOf(visit).case);
  if (!found) return otherwise();
  holdCase(visit, found);
  return { to: atCase(found) };
};

/**
 * Waits for the app on another device. A request that comes to nothing is made anew by whoever looks, and they are told
 * once. Problems: `companion-expired`, `companion-refused`, `companion-location`.
 */
export const companionApp: StepHandler<'companion-app'> = {
  show: (visit) => {
    const { ends, state } = requestOf(visit);
    return {
      kind: 'companion-app',
      actions: ['renew', ...otherMeans(visit), 'back'],
      reason: identityOf(visit).reason,
      url: companionUrl(visit),
      app: rulesOf(visit).app.name,
      state,
      ...(state === 'waiting' && { expiresIn: secondsUntil(visit.core.time, ends) }),
      lookIn: 2,
    };
  },
  on: {
    renew: (visit) => unlessFinished(visit, () => ({ to: askApp(visit) })),
    other: (visit) =>
      unlessFinished(visit, () => {
        beforeMeans(visit);
        return chooseMeans(visit, 'manual');
      }),
    back: (visit) => unlessFinished(visit, () => ({ to: beforeMeans(visit) })),
  },
  look: (visit) =>
    unlessFinished(visit, () => {
      const problem = companionFault(visit.core, requestOf(visit));
      return problem ? { to: askApp(visit), problem } : { to: companionPlace(visit) };
    }),
};
