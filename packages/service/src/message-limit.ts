import type { Problem } from '@latchkey/contract';
import { rateLimit } from './rate-limit.ts';
import type { Visit } from './visit.ts';

/**
 * Counts a message by whom it is for, over all journeys: new journeys must not flood a phone (MFA fatigue, toll fraud).
 * Problem: `rate-limited`.
 */
export const countMessage = (visit: Visit, recipient: string): Problem | undefined =>
  rateLimit(visit, `messages:${recipient}`, visit.core.policy.limits.messages);
