import type { Problem } from '@latchkey/contract';
import type { Account, AccountFactor } from './accounts.ts';
import { countAttempt, pausedUntil } from './limits.ts';
import { secondsUntil } from './time.ts';
import type { Visit } from './visit.ts';

/**
 * Counts a message to a factor, over all journeys: new journeys must not flood a phone (MFA fatigue, toll fraud).
 * Problem: `rate-limited`.
 */
export const countMessage = (
  visit: Visit,
  account: Account,
  factor: AccountFactor,
): Problem | undefined => {
  const { state, time, world } = visit.core;
  const limit = world.limits.messages;
  const tally = `messages:${account.id}:${factor.id}`;
  const pause = pausedUntil(state.tallies, tally, limit, time);
  if (pause !== undefined) {
    return {
      code: 'rate-limited',
      ...(world.tellsPause && { retryIn: secondsUntil(time, pause) }),
    };
  }
  countAttempt(state.tallies, tally, limit, time);
  return undefined;
};
