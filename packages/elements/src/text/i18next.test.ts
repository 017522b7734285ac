import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { host } from './host.harness.ts';
import { translation as hostedTranslation } from './hosted.ts';
import { translation } from './i18next.ts';
import type { Translation } from './translation.ts';
import { catalogueOf, locales, type Locale } from './locales/index.ts';
import { catalogue as whole } from './locales/recovery.ts';
import { lookup, type Bundle } from './lookup.ts';
import type { Catalogue, Params, Texts } from './messages.ts';

const counted = /_(?:zero|one|two|few|many|other)$/u;
const counts = [0, 1, 2, 3, 5, 11, 100, 1_000_000];

// Everything that i18next, a template or a text direction could take for its own.
const values = [
  'Ada',
  '',
  '{{count}} {{target}} {{time}}',
  '{{- target}} {{target, uppercase}} {{',
  '}}{{',
  '$t(action.retry) $t(action.retry, {"count": 1})',
  '<b title="x">&amp;\'</b>',
  '$& $1 $$',
  '\u202Eevil\u2066\u200F',
  '\uE000target\uE000',
];

type Message = [key: string, message: string];

const own = (locale: Locale, catalogue: Bundle, texts?: Texts) =>
  translation({ locale, catalogue }, { lang: locale, texts });

const namesIn = (message: string) =>
  [...message.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name!);

/** What a message says by definition: each parameter replaced once, by exactly what was given. */
const said = (message: string, params: Params) =>
  message
    .split(/(\{\{\w+\}\})/u)
    .map((piece, index) => (index % 2 ? String(params[piece.slice(2, -2)]) : piece))
    .join('');

const filled = (message: string, value: string): Params =>
  Object.fromEntries(namesIn(message).map((name) => [name, value]));

for (const locale of Object.keys(locales) as Locale[]) {
  describe(`both ways to the words of ${locale}`, () => {
    let catalogue: Catalogue;
    let messages: Message[];
    let i18next: Translation;
    let hosted: Translation;

    before(async () => {
      catalogue = await whole(locale);
      messages = Object.entries(catalogue);
      i18next = await own(locale, catalogue);
      hosted = await hostedTranslation({ locale, catalogue }, { lang: locale, i18n: await host() });
    });

    const expectAll = (key: string, params: Params, expected: string) => {
      expect(lookup(catalogue, locale, key, params), `lookup ${key}`).to.equal(expected);
      expect(i18next.translate(key, params), `i18next ${key}`).to.equal(expected);
    };

    it('agree on each message, whatever its parameters hold [SEC-23]', () => {
      for (const [key, message] of messages.filter(([one]) => !counted.test(one))) {
        for (const value of values) {
          const params = filled(message, value);
          expectAll(key, params, said(message, params));
        }
      }
    });

    it('agree on each plural form', () => {
      const bases = new Set(
        messages.filter(([key]) => counted.test(key)).map(([key]) => key.replace(counted, '')),
      );
      expect(bases.size).to.be.greaterThan(0);
      for (const base of bases) {
        for (const count of counts) {
          const form = new Intl.PluralRules(locale).select(count);
          const message = (catalogue as Record<string, string>)[`${base}_${form}`]!;
          expectAll(base, { count }, said(message, { count }));
        }
      }
    });

    it('agree on any mixture of their own syntax [SEC-23]', () => {
      const pieces = ['{{', '}}', '-', 'target', 'to', '$t(', ')', ',', '{', '"', ' ', '\\', 'ä'];
      const value = fc
        .array(fc.constantFrom(...pieces), { maxLength: 8 })
        .map((all) => all.join(''));
      const plain = messages.filter(
        ([key, message]) => !counted.test(key) && namesIn(message).length,
      );
      fc.assert(
        fc.property(fc.constantFrom(...plain), value, ([key, message], text) => {
          const params = filled(message, text);
          expectAll(key, params, said(message, params));
        }),
      );
    });

    it('agree with a host’s instance, wherever it says anything', () => {
      for (const [key, message] of messages.filter(([one]) => !counted.test(one))) {
        for (const value of values) {
          const params = filled(message, value);
          expect(hosted.translate(key, params) ?? 'ours', key).to.be.oneOf([
            said(message, params),
            'ours',
          ]);
        }
        if (!namesIn(message).length) expect(hosted.translate(key)).to.equal(message);
      }
    });

    it('say nothing for a key that there is not', () => {
      expect(i18next.translate('action.dance')).to.equal(undefined);
      expect(hosted.translate('action.dance')).to.equal(undefined);
      expect(hosted.translate('code.left', { count: 2 })).not.to.equal(undefined);
    });
  });
}

describe('a host’s texts without an instance', () => {
  it('go before our words; what is blank in them does not', async () => {
    const texts = { 'action.retry': 'Noch einmal', 'action.back': '' };
    const { translate } = await own('de', await catalogueOf('de'), texts);
    expect(translate('action.retry')).to.equal('Noch einmal');
    expect(translate('action.back')).to.equal('Zurück zur Anmeldung');
  });

  it('may point to our other messages', async () => {
    const texts = { 'problem.unknown': 'Das ging nicht. $t(action.retry)?' };
    const { translate } = await own('de', await catalogueOf('de'), texts);
    expect(translate('problem.unknown')).to.equal('Das ging nicht. Erneut versuchen?');
  });
});
