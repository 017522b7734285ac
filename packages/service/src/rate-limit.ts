import type { Problem } from '@latchkey/contract';
import { countAttempt, pausedUntil, type Limit } from './limits.ts';
import { secondsUntil } from './time.ts';
import type { Visit } from './visit.ts';

/** Counts an attempt under this name. While the limit pauses it, nothing is counted. Problem: `rate-limited`. */
export const rateLimit = (visit: Visit, name: string, limit: Limit): Problem | undefined => {
  const { store, time, policy } = visit.core;
  const pause = pausedUntil(store.tallies, name, limit, time);
  if (pause !== undefined) {
    return {
      code: 'rate-limited',
      ...(policy.tellsPause && { retryIn: secondsUntil(time, pause) }),
    };
  }
  countAttempt(store.tallies, name, limit, time);
  return undefined;
};
