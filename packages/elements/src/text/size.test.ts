import { expect } from '@open-wc/testing';
import { fileSize } from './size.ts';

describe('fileSize()', () => {
  const table: [bytes: number, locale: string, said: string][] = [
    [10_000_000, 'en', '10 MB'],
    [8_590_000, 'en', '8.5 MB'],
    [8_590_000, 'de', '8,5 MB'],
    [950_000, 'en', '950 kB'],
    [12, 'en', '12 byte'],
  ];
  for (const [bytes, locale, said] of table) {
    it(`says ${String(bytes)} bytes in ${locale} as “${said}”`, () => {
      // Engines set other blanks between number and unit.
      expect(fileSize(bytes, locale).replaceAll(/\s/gu, ' ')).to.equal(said);
    });
  }

  it('has Latin digits in Arabic too', () => {
    expect(fileSize(5_000_000, 'ar-EG')).to.match(/^\p{Bidi_Control}?5\D/u);
  });
});
