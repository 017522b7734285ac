import type { Problem } from '@latchkey/contract';
import { expect } from '@open-wc/testing';
import { catalogueOf, type Locale } from './locales/index.ts';
import { lookup } from './lookup.ts';
import type { MessageKey, Params } from './messages.ts';
import { problemText } from './problem-text.ts';

const says = async (problem: Problem, locale: Locale) => {
  const words = await catalogueOf(locale);
  const t = (key: MessageKey, params?: Params) => lookup(words, locale, key, params)!;
  return problemText(problem, t, locale).replace(/\u00A0/gu, ' ');
};

const tooMany = 'There were too many tries.';
const unavailable = 'The account service is not available right now.';
const justSent = 'The last one was sent a moment ago.';

const table: [problem: Problem, locale: Locale, text: string][] = [
  [{ code: 'rate-limited' }, 'en', `${tooMany} Wait a while, then try again.`],
  [{ code: 'rate-limited', retryIn: 0 }, 'en', `${tooMany} Wait a while, then try again.`],
  [{ code: 'rate-limited', retryIn: 120 }, 'en', `${tooMany} Try again in 2 minutes.`],
  [{ code: 'unavailable' }, 'en', `${unavailable} Try again in a moment.`],
  [{ code: 'unavailable', retryIn: 24 }, 'en', `${unavailable} Try again in 24 seconds.`],
  [{ code: 'resend-too-soon' }, 'en', `${justSent} Wait a little, then send the next one.`],
  [{ code: 'resend-too-soon', retryIn: 24 }, 'en', `${justSent} Send the next one in 24 seconds.`],
  [{ code: 'code-rejected' }, 'en', 'This code does not match. Check it and type it again.'],
  [
    { code: 'code-rejected', attemptsLeft: 1 },
    'en',
    'This code does not match. You can try once more.',
  ],
  [
    { code: 'code-rejected', attemptsLeft: 3 },
    'en',
    'This code does not match. You can try 3 more times.',
  ],
  [
    { code: 'code-rejected', attemptsLeft: 0 },
    'en',
    'This code does not match. Check it and type it again.',
  ],
  // How long, and how often: only where it belongs to the problem.
  [
    { code: 'offline', retryIn: 24, attemptsLeft: 2 },
    'en',
    'You are offline. What you typed is kept: try again when you are connected.',
  ],
  [
    { code: 'rate-limited', retryIn: 3 * 86_400 },
    'de',
    'Es gab zu viele Versuche. Warten Sie noch 3 Tage und versuchen Sie es dann erneut.',
  ],
  [
    { code: 'rate-limited', retryIn: 3 * 86_400 },
    'fr',
    'Il y a eu trop d’essais. Réessayez dans 3 jours.',
  ],
  [
    { code: 'rate-limited', retryIn: 120 },
    'ar',
    'جرت محاولات كثيرة. الوقت المتبقي حتى يمكنك إعادة المحاولة: دقيقتان.',
  ],
  [
    { code: 'code-rejected', attemptsLeft: 2 },
    'ar',
    'هذا الرمز غير مطابق. يمكنك المحاولة مرتين بعد.',
  ],
];

describe('problemText()', () => {
  for (const [problem, locale, text] of table) {
    it(`says ${JSON.stringify(problem)} in ${locale}`, async () => {
      expect(await says(problem, locale)).to.equal(text);
    });
  }
});
