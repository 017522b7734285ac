import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caseTexts } from './case-messages.ts';
import { languageOf, minutesIn, texts, type Texts } from './messages.ts';
import { catalogues } from './words/index.ts';

describe('the language of a call', () => {
  for (const [locale, language] of [
    ['de', 'de'],
    ['de-CH', 'de'],
    ['DE_at', 'de'],
    ['pt-BR', 'pt'],
    ['pt-BR,pt;q=0.9,en;q=0.8', 'pt'],
    ['ja-JP', 'ja'],
    ['he-IL', 'he'],
    ['ar-EG', 'ar'],
    ['en-GB', 'en'],
    ['sv', 'en'],
    ['den', 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
  ] as const) {
    it(`is ${language} for “${locale}”`, () => {
      assert.equal(languageOf(locale), language);
      assert.equal(texts(locale).termsHeading, catalogues[language].texts.termsHeading);
      assert.equal(caseTexts(locale), catalogues[language].cases);
    });
  }
});

describe('an SMS with a code', () => {
  const values = { code: '483920', service: 'Example Mail', life: '', host: 'mail.example' };
  for (const language of Object.keys(catalogues)) {
    it(`ends with the line that a browser reads, in ${language} too`, () => {
      const [words, blank, ...last] = texts(language).sms(values).split('\n');
      assert.match(words ?? '', /483920/u);
      assert.deepEqual([blank, ...last], ['', '@mail.example #483920']);
    });
  }

  it('is the only message that has such a line', () => {
    const { email }: Texts = texts('en');
    assert.doesNotMatch(email(values), /@/u);
  });
});

describe('minutes in words', () => {
  const counts = [1, 2, 5, 11, 22];
  for (const [locale, ...words] of [
    ['en', '1 minute', '2 minutes', '5 minutes', '11 minutes', '22 minutes'],
    ['pl', '1 minuta', '2 minuty', '5 minut', '11 minut', '22 minuty'],
    ['ar-EG', 'دقيقة', 'دقيقتان', '5 دقائق', '11 دقيقة', '22 دقيقة'],
    ['he', '1 דקה', 'שתי דקות', '5 דקות', '11 דקות', '22 דקות'],
    ['ja', '1 分', '2 分', '5 分', '11 分', '22 分'],
    ['xx', '1 minute', '2 minutes', '5 minutes', '11 minutes', '22 minutes'],
  ] as const) {
    it(`are right for each number in ${locale}`, () => {
      assert.deepEqual(
        counts.map((count) => minutesIn(locale, count)),
        words,
      );
    });
  }
});
