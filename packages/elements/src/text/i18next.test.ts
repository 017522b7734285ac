import { expect, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import { createInstance, type i18n, type InitOptions } from 'i18next';
import { translation, type Translation } from './i18next.ts';
import { locales, type Locale } from './locales/index.ts';
import { lookup } from './lookup.ts';
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

const own = (locale: Locale, catalogue: Catalogue, texts?: Texts) =>
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
      catalogue = await locales[locale]();
      messages = Object.entries(catalogue);
      i18next = await own(locale, catalogue);
      hosted = await translation({ locale, catalogue }, { lang: locale, i18n: await host() });
    });

    const expectAll = (key: string, params: Params, expected: string) => {
      expect(lookup(catalogue, locale, key, params), `lookup ${key}`).to.equal(expected);
      expect(i18next.translate(key, params), `i18next ${key}`).to.equal(expected);
    };

    it('agree on each message, whatever its parameters hold', () => {
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

    it('agree on any mixture of their own syntax', () => {
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

/** A host's instance as most are: nested keys, values escaped, its own words in another namespace. */
const host = async (options: InitOptions = {}): Promise<i18n> => {
  const instance = createInstance();
  await instance.init({
    lng: 'de',
    fallbackLng: 'en',
    resources: { de: { translation: { action: { retry: 'Nochmal im Shop' } } } },
    ...options,
  });
  return instance;
};

const withOurs = (resources: Record<string, Record<string, string>>) =>
  host({
    resources: Object.fromEntries(
      Object.entries(resources).map(([lng, latchkey]) => [lng, { latchkey }]),
    ),
  });

const german = async (i18n: i18n, lang = 'de', texts?: Texts) =>
  translation({ locale: 'de', catalogue: await locales.de() }, { lang, i18n, texts });

describe('a host’s own i18next instance', () => {
  it('holds our words in the namespace latchkey, and its own stay what they were', async () => {
    const i18n = await host();
    await german(i18n);
    expect(i18n.getResourceBundle('de', 'latchkey')).to.deep.equal(await locales.de());
    expect(i18n.t('action.retry')).to.equal('Nochmal im Shop');
    expect(i18n.t('password.label', { ns: 'latchkey', keySeparator: false })).to.equal('Passwort');
    expect(i18n.language).to.equal('de');
  });

  it('goes before our words, key by key', async () => {
    const i18n = await withOurs({ de: { 'action.retry': 'Noch einmal' } });
    const { translate, locale } = await german(i18n);
    expect(translate('action.retry')).to.equal('Noch einmal');
    expect(translate('action.back')).to.equal('Zurück zur Anmeldung');
    expect(locale).to.equal('de');
  });

  it('is asked for the region first', async () => {
    const i18n = await withOurs({
      de: { 'action.retry': 'Noch einmal', 'action.back': 'Zurück' },
      'de-CH': { 'action.retry': 'Nochmals' },
    });
    const { translate, locale } = await german(i18n, 'de-CH');
    expect(translate('action.retry')).to.equal('Nochmals');
    expect(translate('action.back')).to.equal('Zurück');
    expect(translate('password.label')).to.equal('Passwort');
    expect(locale).to.equal('de-CH');
  });

  it('brings a language that Latchkey does not speak', async () => {
    const i18n = await withOurs({
      it: { 'action.retry': 'Riprova', 'code.left_one': 'Resta un codice' },
    });
    const catalogue = await locales.en();
    const it = await translation({ locale: 'en', catalogue }, { lang: 'it-CH', i18n });
    expect(it.locale).to.equal('it');
    expect(it.translate('action.retry')).to.equal('Riprova');
    expect(it.translate('code.left', { count: 1 })).to.equal('Resta un codice');
    expect(it.translate('password.label')).to.equal('Password');
  });

  it('does not speak its own fallback language in the middle of ours', async () => {
    const i18n = await withOurs({ en: { 'action.retry': 'Once more' } });
    expect((await german(i18n)).translate('action.retry')).to.equal('Erneut versuchen');
  });

  it('leaves what it has not translated to us', async () => {
    const i18n = await withOurs({ de: { 'action.retry': '' } });
    const { translate } = await german(i18n);
    expect(translate('action.retry')).to.equal(undefined);
  });

  it('keeps what it changes later', async () => {
    const i18n = await host();
    await german(i18n);
    i18n.addResource('de', 'latchkey', 'action.retry', 'Von vorn', { keySeparator: '' });
    let added = 0;
    i18n.store.on('added', () => (added += 1));
    const { translate } = await german(i18n);
    expect(translate('action.retry')).to.equal('Von vorn');
    expect(added).to.equal(0);
  });

  it('never gets a tag’s texts, which go before its own', async () => {
    const i18n = await withOurs({ de: { 'action.retry': 'Noch einmal' } });
    const { translate } = await german(i18n, 'de', {
      'action.retry': 'Von vorn',
      'action.back': ' ',
      'code.left_one': '{{count}} übrig',
    });
    expect(translate('action.retry')).to.equal('Von vorn');
    expect(translate('action.back')).to.equal('Zurück zur Anmeldung');
    expect(translate('code.left', { count: 1 })).to.equal('1 übrig');
    expect(translate('code.left', { count: 2 })).to.match(/^Sie haben noch 2 /u);
    expect((await german(i18n)).translate('action.retry')).to.equal('Noch einmal');
  });

  it('may write parameters in its own way: then it fills its words, and leaves us ours', async () => {
    const i18n = await host({
      interpolation: { prefix: '<', suffix: '>' },
      resources: { de: { latchkey: { 'code.lead.sms': 'Code an <target> gesendet.' } } },
    });
    const { translate } = await german(i18n);
    expect(translate('code.lead.sms', { target: '•• 42' })).to.equal('Code an •• 42 gesendet.');
    expect(translate('code.lead.email', { target: 'a•••' })).to.equal(undefined);
  });

  it('may nest its keys, and separate its namespaces as it likes', async () => {
    const i18n = await host({
      nsSeparator: '-',
      resources: {
        de: { latchkey: { action: { retry: 'Noch einmal' }, problem: { 'code-used': 'Alt.' } } },
      },
    });
    const { translate } = await german(i18n);
    expect(translate('action.retry')).to.equal('Noch einmal');
    expect(translate('problem.code-used')).to.equal('Alt.');
    expect(translate('action.back')).to.equal('Zurück zur Anmeldung');
  });

  it('may use its own formats and messages within messages', async () => {
    const i18n = await withOurs({
      de: {
        'code.left_other': 'Noch {{count, number}} Stück',
        'problem.reference':
          '$t(code.label, {"ns": "latchkey", "keySeparator": ""}): {{reference}}',
      },
    });
    const { translate } = await german(i18n);
    expect(translate('code.left', { count: 1234 })).to.equal('Noch 1.234 Stück');
    expect(translate('problem.reference', { reference: '<42>' })).to.equal('Code: <42>');
  });

  it('may give details instead of strings, or refuse languages, without a blank', async () => {
    const i18n = await host({ returnDetails: true, supportedLngs: ['fr'], lng: 'fr' });
    const { translate } = await german(i18n);
    expect(translate('action.retry')).to.equal('Erneut versuchen');
  });

  it('is waited for while it is being set up', async () => {
    const i18n = createInstance();
    const catalogue = await locales.de();
    let arrived: Translation | undefined;
    const arriving = translation({ locale: 'de', catalogue }, { lang: 'de', i18n });
    void arriving.then((found) => (arrived = found));
    await nextFrame();
    expect(arrived).to.equal(undefined);
    await i18n.init({ lng: 'de', resources: { de: { latchkey: { 'action.retry': 'Los' } } } });
    expect((await arriving).translate('action.retry')).to.equal('Los');
  });
});

describe('a host’s texts without an instance', () => {
  it('go before our words; what is blank in them does not', async () => {
    const texts = { 'action.retry': 'Noch einmal', 'action.back': '' };
    const { translate } = await own('de', await locales.de(), texts);
    expect(translate('action.retry')).to.equal('Noch einmal');
    expect(translate('action.back')).to.equal('Zurück zur Anmeldung');
  });

  it('may point to our other messages', async () => {
    const texts = { 'problem.unknown': 'Das ging nicht. $t(action.retry)?' };
    const { translate } = await own('de', await locales.de(), texts);
    expect(translate('problem.unknown')).to.equal('Das ging nicht. Erneut versuchen?');
  });
});
