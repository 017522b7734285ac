import { expect, nextFrame } from '@open-wc/testing';
import { createInstance, type i18n } from 'i18next';
import { host } from './host.harness.ts';
import { translation } from './hosted.ts';
import { catalogueOf } from './locales/index.ts';
import type { Texts } from './messages.ts';
import type { Translation } from './translation.ts';

const withOurs = (resources: Record<string, Record<string, string>>) =>
  host({
    resources: Object.fromEntries(
      Object.entries(resources).map(([lng, latchkey]) => [lng, { latchkey }]),
    ),
  });

const german = async (i18n: i18n, lang = 'de', texts?: Texts) =>
  translation({ locale: 'de', catalogue: await catalogueOf('de') }, { lang, i18n, texts });

describe('a host’s own i18next instance', () => {
  it('holds our words in the namespace latchkey, and its own stay what they were', async () => {
    const i18n = await host();
    await german(i18n);
    expect(i18n.getResourceBundle('de', 'latchkey')).to.deep.equal(await catalogueOf('de'));
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
    const catalogue = await catalogueOf('en');
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
    const catalogue = await catalogueOf('de');
    let arrived: Translation | undefined;
    const arriving = translation({ locale: 'de', catalogue }, { lang: 'de', i18n });
    void arriving.then((found) => (arrived = found));
    await nextFrame();
    expect(arrived).to.equal(undefined);
    await i18n.init({ lng: 'de', resources: { de: { latchkey: { 'action.retry': 'Los' } } } });
    expect((await arriving).translate('action.retry')).to.equal('Los');
  });
});
