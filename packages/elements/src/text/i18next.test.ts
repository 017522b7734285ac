import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createInstance } from 'i18next';
import { host } from './host.harness.ts';
import { translation as hostedTranslation } from './hosted.ts';
import type { Translation } from './translation.ts';
import { locales, type Locale } from './locales/index.ts';
import { catalogue as whole } from './locales/recovery.ts';
import { lookup, type Bundle } from './lookup.ts';
import type { Catalogue, Params } from './messages.ts';

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

/** A reading of our catalogue that is not ours. */
const reference = async (locale: Locale, catalogue: Bundle) => {
  const instance = createInstance();
  await instance.init({
    keySeparator: false,
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    nsSeparator: false,
    resources: { [locale]: { translation: catalogue } },
  });
  return (key: string, { count, ...rest }: Params) =>
    instance.t(key, {
      ...(typeof count === 'number' && { count }),
      replace: { ...rest, ...(count !== undefined && { count }) },
    });
};

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
  describe(`the words of ${locale}, as we find them and as i18next does,`, () => {
    let catalogue: Catalogue;
    let messages: Message[];
    let i18next: Awaited<ReturnType<typeof reference>>;
    let hosted: Translation;

    before(async () => {
      catalogue = await whole(locale);
      messages = Object.entries(catalogue);
      i18next = await reference(locale, catalogue);
      hosted = await hostedTranslation({ locale, catalogue }, { lang: locale, i18n: await host() });
    });

    const expectAll = (key: string, params: Params, expected: string) => {
      expect(lookup(catalogue, locale, key, params), `lookup ${key}`).to.equal(expected);
      expect(i18next(key, params), `i18next ${key}`).to.equal(expected);
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
      expect(lookup(catalogue, locale, 'action.dance')).to.equal(undefined);
      expect(hosted.translate('action.dance')).to.equal(undefined);
      expect(hosted.translate('code.left', { count: 2 })).not.to.equal(undefined);
    });
  });
}
