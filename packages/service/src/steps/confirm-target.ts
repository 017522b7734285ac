import type { Problem } from '@latchkey/contract';
import { identifierKey } from '../accounts.ts';
import { askForRecovery } from '../ask-recovery.ts';
import type { PlaceOf } from '../journey.ts';
import { countAttempt, forgive, pausedUntil } from '../limits.ts';
import { claimedOf, listedWays, optionOf, type RecoveryWay } from '../recovery-ways.ts';
import { secondsUntil } from '../time.ts';
import { stay, type Visit } from '../visit.ts';
import type { StepHandler } from './handler.ts';

/**
 * Asks for the address or number in full, of which only the mask is shown: nobody makes the service write to a stranger.
 * What is made up for an unknown identifier is never right. Problems: `target-rejected`, `rate-limited`.
 */
export const confirmTarget: StepHandler<'confirm-target'> = {
  show: (visit, place) => {
    const { method, target = '' } = optionOf(wayOf(visit, place));
    return { kind: 'confirm-target', actions: ['confirm', 'other'], method, target };
  },
  on: {
    confirm: (visit, values, place) => {
      const way = wayOf(visit, place);
      const problem = check(visit, way, values.target);
      return problem ? stay(visit, problem) : askForRecovery(visit, way);
    },
    other: () => ({ to: { kind: 'choose-recovery' } }),
  },
};

const wayOf = (visit: Visit, place: PlaceOf<'confirm-target'>): RecoveryWay => {
  const way = listedWays(visit).find(({ id }) => id === place.way);
  if (!way) throw new Error('The journey stands at a way that is not listed.');
  return way;
};

// Blanks, case and the usual punctuation of numbers are nobody's mistake.
const comparable = (target: string): string => {
  const bare = target.replace(/[\s\u200B-\u200F\u2060\uFEFF]+/gu, '').toLowerCase();
  return bare.includes('@') ? bare : bare.replace(/[-()./]/gu, '').replace(/^00/u, '+');
};

const check = (visit: Visit, way: RecoveryWay, typed: string): Problem | undefined => {
  const { core, journey } = visit;
  const { store, time, policy } = core;
  const limit = policy.limits.targets;
  const tally = `target:${identifierKey(journey.typed ?? '')}:${way.id}`;
  const pause = pausedUntil(store.tallies, tally, limit, time);
  if (pause !== undefined) {
    const retryIn = secondsUntil(time, pause);
    return { code: 'rate-limited', ...(policy.tellsPause && { retryIn }) };
  }
  const attempts = countAttempt(store.tallies, tally, limit, time);
  const isRight = 'target' in way && comparable(way.target) === comparable(typed);
  if (!isRight || !claimedOf(visit)) {
    return { code: 'target-rejected', attemptsLeft: Math.max(0, limit.attempts - attempts) };
  }
  forgive(store.tallies, tally);
  return undefined;
};
