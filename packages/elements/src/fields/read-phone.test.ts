import { expect } from '@open-wc/testing';
import * as plans from './phone-numbers.ts';
import { isInternational, readPhone } from './read-phone.ts';

const anna = '+41795550123';

const read: readonly (readonly [typed: string, country: string, number: string | undefined])[] = [
  ['+41 79 555 01 23', '', anna],
  ['+41795550123', 'DE', anna],
  ['0041 79 555 01 23', '', anna],
  ['00 41 79 555 01 23', 'US', anna],
  ['+41 (0)79 555 01 23', '', anna],
  ['079 555 01 23', 'CH', anna],
  ['079-555/01.23', 'CH', anna],
  ['79 555 01 23', 'CH', anna],
  ['41 79 555 01 23', 'CH', anna],
  ['  079\u00A0555\u202F01 23 ', 'CH', anna],
  ['\u202A+41 79 555 01 23\u202C', '', anna],
  ['tel:+41-79-555-01-23', '', anna],
  ['٠٧٩ ٥٥٥ ٠١ ٢٣', 'CH', anna],
  ['०७९ ५५५ ०१ २३', 'CH', anna],
  ['＋４１ ７９ ５５５ ０１ ２３', '', anna],
  ['011 41 79 555 01 23', 'US', anna],
  ['06 12 34 56 78', 'FR', '+33612345678'],
  ['0171 1234567', 'DE', '+491711234567'],
  ['(213) 373-4253', 'US', '+12133734253'],
  ['8 912 345 67 89', 'RU', '+79123456789'],
  // Italian numbers keep their zero.
  ['06 1234 5678', 'IT', '+390612345678'],
  ['079 555 01 23', '', undefined],
  ['079 555 01 23', 'XX', undefined],
  ['079 555 01', 'CH', undefined],
  ['079 555 01 2', 'CH', undefined],
  ['079 555 01 23 4', 'CH', undefined],
  ['+41 79 555', '', undefined],
  ['+999 123 456 789', '', undefined],
  ['112', 'CH', undefined],
  // What stands before or inside a number is no part of it, and does not make it one.
  ['tel: tel:+41795550123', '', undefined],
  ['my +41795550123', '', undefined],
  ['anna@example.org', 'CH', undefined],
  ['+', 'CH', undefined],
  ['', 'CH', undefined],
];

describe('a mobile number', () => {
  for (const [typed, country, number] of read) {
    it(`“${typed}”${country && ` in ${country}`} is ${number ?? 'none'} [S32 FILL-15]`, () => {
      expect(readPhone(typed, country, plans)).to.equal(number);
    });
  }

  it('with its country’s code is read without the world’s numbering plans [S32]', () => {
    for (const typed of ['+41 79 555 01 23', '0041 (0)79/555-01.23', ' \u202A+41795550123'])
      expect(readPhone(typed, '', undefined), typed).to.equal(anna);
    expect(readPhone('+41 79 500 01 23', '', undefined)).to.equal('+41795000123');
    for (const typed of [
      '079 555 01 23',
      '+41',
      '+0795550123',
      '+41 79 anna',
      `+${'4'.repeat(16)}`,
      'a+41795550123',
      '+41 tel: 79 555 01 23',
    ])
      expect(readPhone(typed, 'CH', undefined), typed).to.equal(undefined);
  });

  it('of a range that no plan knows yet is for the service to judge', () => {
    expect(plans.toE164('+41 00 000 00 00', '')).to.equal('+41000000000');
  });

  it('says by its beginning whether it names its country', () => {
    expect(['+41 7', '0041', ' 00 41', '＋41'].every(isInternational)).to.equal(true);
    expect(['079', '41', '', '1004', 'fax tel:+41'].some(isInternational)).to.equal(false);
  });
});

describe('the country of a number', () => {
  it('follows a plus sign and the code, the likeliest first', () => {
    expect(plans.countriesOf('+41 79')).to.deep.equal(['CH']);
    expect(plans.countriesOf('+1 213')[0]).to.equal('US');
    expect(plans.countriesOf('+390')[0]).to.equal('IT');
    for (const typed of ['', '+', '+4', '079', '41'])
      expect(plans.countriesOf(typed), typed).to.deep.equal([]);
  });

  const likely = (timeZone: string, ...languages: string[]) =>
    plans.likelyCountry({ languages, timeZone });

  it('is one that a language names beside its own', () => {
    expect(likely('Europe/Madrid', 'de-CH', 'en-US')).to.equal('CH');
    expect(likely('Europe/Madrid', 'en-US', 'fr-CA')).to.equal('CA');
    expect(likely('Europe/Madrid', 'zh-Hant-HK')).to.equal('HK');
    expect(likely('Europe/Madrid', 'de', 'de-CH')).to.equal('CH');
  });

  it('is else that of the time zone, where the browser knows', function () {
    if (!('getTimeZones' in Intl.Locale.prototype)) this.skip();
    expect(likely('Europe/Zurich', 'en-US', 'en')).to.equal('CH');
    expect(likely('America/Sao_Paulo', 'de-DE')).to.equal('BR');
  });

  it('is else that of a language, and never guessed', () => {
    expect(likely('UTC', 'fr', 'zh-Hant-TW')).to.equal('TW');
    expect(likely('UTC', 'de-DE', 'en-US')).to.equal('DE');
    expect(likely('UTC', 'de', 'en', 'C', 'sl-rozaj')).to.equal('');
    expect(likely('UTC', 'C', 'fr-BE', 'nl')).to.equal('BE');
    // A country of another script than the language is usually written in there.
    expect(likely('UTC', 'zh-Hant-TW', 'zh-Hans-SG')).to.equal('SG');
    expect(likely('UTC')).to.equal('');
  });

  it('has a calling code for each', () => {
    expect(plans.callingCodes.get('CH')).to.equal('41');
    expect(plans.callingCodes.get('CA')).to.equal('1');
    expect(plans.callingCodes.size).to.be.above(230);
  });
});
