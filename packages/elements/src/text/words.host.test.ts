import { expect, nextFrame } from '@open-wc/testing';
import { createInstance } from 'i18next';
import type { Texts } from './messages.ts';
import { Desk, english, ignored, said, speaking } from './words.harness.ts';
import { Words } from './words.ts';

describe('a host’s texts', () => {
  it('are said from the first moment', () => {
    const words = new Words(ignored, new Desk());
    words.speak({ lang: 'en', texts: { 'action.sign-in': 'Enter', 'code.heading': 'Your code' } });
    expect(words.ready).to.be.true;
    expect(words.t('action.sign-in')).to.equal('Enter');
    expect(words.t('code.heading')).to.equal('Your code');
    expect(words.t('password.label')).to.equal('Password');
  });

  it('never blank anything', async () => {
    for (const nothing of ['', ' ', undefined, null]) {
      const blank = Object.fromEntries(Object.keys(english).map((key) => [key, nothing]));
      const texts = { ...blank, 'action.retry': 'Nochmal' } as unknown as Texts;
      const words = new Words(ignored);
      words.speak({ lang: 'de', texts });
      await words.complete();
      const expected = said(await speaking('de'));
      expected[Object.keys(english).indexOf('action.retry')] = 'Nochmal';
      expect(said(words)).to.deep.equal(expected);
    }
  });

  it('change, and go again', async () => {
    const words = new Words(ignored);
    words.speak({ lang: 'en', texts: { 'action.sign-in': 'Enter' } });
    await words.complete();
    expect(words.t('action.sign-in')).to.equal('Enter');
    words.speak({ lang: 'en', texts: { 'action.sign-in': 'Come in' } });
    await words.complete();
    expect(words.t('action.sign-in')).to.equal('Come in');
    words.speak({ lang: 'en' });
    expect(words.t('action.sign-in')).to.equal('Sign in');
  });
});

describe('a host’s i18next instance', () => {
  const host = async (resources: Record<string, Record<string, string>>) => {
    const i18n = createInstance();
    await i18n.init({
      lng: 'de',
      resources: Object.fromEntries(
        Object.entries(resources).map(([lng, latchkey]) => [lng, { latchkey }]),
      ),
    });
    return i18n;
  };

  it('wins over our words, and a tag’s texts win over both', async () => {
    const i18n = await host({ de: { 'action.retry': 'Noch einmal', 'action.back': 'Zurück' } });
    const words = new Words(ignored);
    words.speak({ lang: 'de', i18n, texts: { 'action.back': 'Heim' } });
    await words.complete();
    expect(words.t('action.retry')).to.equal('Noch einmal');
    expect(words.t('action.back')).to.equal('Heim');
    expect(words.t('password.label')).to.equal('Passwort');
    expect(i18n.getResourceBundle('de', 'latchkey')).to.include({ 'password.label': 'Passwort' });
  });

  it('never blanks anything', async () => {
    const blank = Object.fromEntries(Object.keys(english).map((key) => [key, '']));
    const words = new Words(ignored);
    words.speak({ lang: 'de', i18n: await host({ de: blank }) });
    await words.complete();
    expect(said(words)).to.deep.equal(said(await speaking('de')));
  });

  it('speaks a language that we do not; the form does not show before, and says which it is', async () => {
    const words = new Words(ignored);
    words.speak({ lang: 'fa-IR', i18n: await host({ fa: { 'password.label': 'گذرواژه' } }) });
    expect(words.ready).to.be.false;
    await words.complete();
    expect(words.ready).to.be.true;
    expect(words.t('password.label')).to.equal('گذرواژه');
    expect(words.t('code.label')).to.equal('Code');
    expect(words.locale).to.equal('fa');
    expect(words.direction).to.equal('rtl');
  });

  it('is not waited for while it is being set up, and joins then', async () => {
    const i18n = createInstance();
    let joined = () => {};
    const joining = new Promise<void>((resolve) => (joined = resolve));
    const words = new Words(() => {
      if (words.t('action.retry') === 'Noch einmal') joined();
    });
    words.speak({ lang: 'de', i18n });
    await words.complete();
    expect(words.t('action.retry')).to.equal('Erneut versuchen');
    await i18n.init({
      lng: 'de',
      resources: { de: { latchkey: { 'action.retry': 'Noch einmal' } } },
    });
    await joining;
  });

  it('does not take the word back when it is ready too late', async () => {
    const i18n = createInstance();
    const words = new Words(ignored);
    words.speak({ lang: 'de', i18n });
    await words.complete();
    words.speak({ lang: 'fr' });
    await words.complete();
    await i18n.init({ lng: 'de' });
    await nextFrame();
    expect(words.locale).to.equal('fr');
    expect(words.t('password.label')).to.equal('Mot de passe');
  });
});
