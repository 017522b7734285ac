import { expect } from '@open-wc/testing';
import { ago } from './ago.ts';
import { duration } from './duration.ts';

/** Intl joins number and unit with a no-break space in some languages. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/gu, ' ');

describe('duration()', () => {
  const table: [seconds: number, locale: string, up: string, down: string][] = [
    [0, 'en', '0 seconds', '0 seconds'],
    [0.2, 'en', '1 second', '0 seconds'],
    [1, 'en', '1 second', '1 second'],
    [24, 'en', '24 seconds', '24 seconds'],
    [89, 'en', '89 seconds', '89 seconds'],
    [90, 'en', '2 minutes', '1 minute'],
    [120, 'en', '2 minutes', '2 minutes'],
    [5399, 'en', '90 minutes', '89 minutes'],
    [5400, 'en', '2 hours', '1 hour'],
    [36 * 3600 - 1, 'en', '36 hours', '35 hours'],
    [36 * 3600, 'en', '2 days', '1 day'],
    [315_360_000, 'en', '3,650 days', '3,650 days'],
    [24, 'de', '24 Sekunden', '24 Sekunden'],
    [3 * 86_400, 'de', '3 Tage', '3 Tage'],
    [7200, 'fr', '2 heures', '2 heures'],
    [120, 'ar', 'دقيقتان', 'دقيقتان'],
    [180, 'ar', '3 دقائق', '3 دقائق'],
    [11 * 60, 'ar', '11 دقيقة', '11 دقيقة'],
    [180, 'it', '3 minuti', '3 minuti'],
  ];
  for (const [seconds, locale, up, down] of table) {
    it(`says ${seconds} s in ${locale} as “${up}” to wait, as “${down}” to act`, () => {
      expect(plain(duration(seconds, locale))).to.equal(up);
      expect(plain(duration(seconds, locale, 'down'))).to.equal(down);
    });
  }
});

describe('ago()', () => {
  const table: [seconds: number, locale: string, text: string][] = [
    [0, 'en', 'now'],
    [0.9, 'en', 'now'],
    [1, 'en', '1 second ago'],
    [89, 'en', '89 seconds ago'],
    [119, 'en', '1 minute ago'],
    [36 * 3600, 'en', '1 day ago'],
    [2 * 86_400, 'de', 'vor 2 Tagen'],
    [0, 'de', 'jetzt'],
    [60 * 60, 'de', 'vor 60 Minuten'],
    [0, 'fr', 'maintenant'],
    [2, 'fr', 'il y a 2 secondes'],
    [0, 'ar', 'الآن'],
    [120, 'ar', 'قبل دقيقتين'],
    [11, 'ar', 'قبل 11 ثانية'],
  ];
  for (const [seconds, locale, text] of table) {
    it(`says ${seconds} s in ${locale} as “${text}”`, () => {
      expect(plain(ago(seconds, locale))).to.equal(text);
    });
  }
});
