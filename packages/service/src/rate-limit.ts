import type { Problem } from '@latchkey/contract';
import { countAttempt, pausedUntil, type Limit } from './limits.ts';
import { secondsUntil } from './time.ts';
import type { Visit } from './visit.ts';

/** Counts an attempt under this name. While the limit pauses it, nothing is counted. Problem: `rate-limited`. */
export const rateLimit = (visit: Visit, name: string, limit: Limit): Problem | undefined => {
  const { state, time, policy } = visit.core;
  const pause = pausedUntil(state.tallies, name, limit, time);
  if (pause !== undefined) {
    return {
      code: 'rate-limited',
      ...(policy.tellsPause && { retryIn: secondsUntil(time, pause) }),
    };
  }
  countAttempt(state.tallies, name, limit, time);
  return undefined;
};
