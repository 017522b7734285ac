import type { Problem } from '@latchkey/contract';
import { duration } from './duration.ts';
import type { MessageKey, Params } from './messages.ts';

// Problems that have a second wording for when the service says how long.
const timed = ['rate-limited', 'resend-too-soon', 'unavailable'] as const;

/** The words for a problem: what happened, then what to do. Only what the service itself said goes into them. */
export const problemText = (
  { code, retryIn, attemptsLeft }: Problem,
  t: (key: MessageKey, params?: Params) => string,
  locale: string,
): string => {
  const timedCode = timed.find((one) => one === code);
  if (timedCode && retryIn) {
    return t(`problem.${timedCode}.in`, { time: duration(retryIn, locale) });
  }
  if (code === 'code-rejected' && attemptsLeft) {
    return t('problem.code-rejected.left', { count: attemptsLeft });
  }
  return t(`problem.${code}`);
};
