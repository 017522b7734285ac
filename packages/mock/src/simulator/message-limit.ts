import type { Problem } from '@latchkey/contract';
import { countAttempt, pausedUntil } from './limits.ts';
import { secondsUntil } from './time.ts';
import type { Visit } from './visit.ts';

/**
 * Counts a message by whom it is for, over all journeys: new journeys must not flood a phone (MFA fatigue, toll fraud).
 * Problem: `rate-limited`.
 */
export const countMessage = (visit: Visit, recipient: string): Problem | undefined => {
  const { state, time, world } = visit.core;
  const limit = world.limits.messages;
  const tally = `messages:${recipient}`;
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
