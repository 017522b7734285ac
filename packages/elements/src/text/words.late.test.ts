import { expect } from '@open-wc/testing';
import { catalogue } from './locales/recovery.ts';
import { host } from './host.harness.ts';
import { Desk, ignored, ours, speaking, without } from './words.harness.ts';
import { Words, type Sources } from './words.ts';

/** Sources that have the words of a recovery too. */
const more: Sources = { ...ours, late: true, catalogue };

/** As these, but for some languages. */
const lost = (...locales: string[]): Sources => ({
  ...more,
  catalogue: (locale) =>
    locales.includes(locale) ? Promise.reject(new TypeError('offline')) : catalogue(locale),
});

describe('Words of a recovery', () => {
  it('are learned when they are needed, in the language spoken', async () => {
    const words = await speaking('de');
    expect(words.has('new-password.heading')).to.be.false;
    await words.learn(more);
    expect(words.has('new-password.heading')).to.be.true;
    expect(words.t('new-password.heading')).to.equal('Neues Passwort festlegen');
    expect(words.t('rule.min-length', { count: 8 })).to.equal('Mindestens 8 Zeichen');
    expect(words.t('code.heading')).to.equal('Code eingeben');
  });

  it('are there in each language from then on', async () => {
    const words = await speaking('de');
    await words.learn(more);
    words.speak({ lang: 'fr' });
    await words.complete();
    expect(words.t('new-password.label')).to.equal('Nouveau mot de passe');
    words.speak({ lang: 'en' });
    await words.complete();
    expect(words.t('new-password.label')).to.equal('New password');
  });

  it('can be said differently by a host, before and after they come', async () => {
    const words = new Words(ignored, ours);
    words.speak({ lang: 'en', texts: { 'new-password.label': 'Secret' } });
    expect(words.t('new-password.label')).to.equal('Secret');
    expect(words.has('new-password.label')).to.be.false;
    await words.learn(more);
    expect(words.t('new-password.label')).to.equal('Secret');
    expect(words.t('new-password.heading')).to.equal('Set a new password');
  });

  it('go into a host’s namespace with the others', async () => {
    const i18n = await host();
    const words = new Words(ignored, ours);
    words.speak({ lang: 'de', i18n });
    await words.complete();
    await words.learn(more);
    expect(i18n.getResourceBundle('de', 'latchkey')).to.deep.equal(await catalogue('de'));
  });

  it('are waited for where the first screen has some of them, also in English', async () => {
    const words = new Words(ignored, more);
    const complete = words.complete();
    words.speak({ lang: 'en-GB' });
    expect(words.ready).to.be.false;
    await complete;
    expect(words.ready).to.be.true;
    expect(words.t('password-reset.heading')).to.equal('Reset your password');
  });

  it('are not taken for there as long as others have come', async () => {
    const desk = new Desk();
    const words = new Words(ignored, desk);
    const first = words.complete();
    const learned = words.learn(more);
    await desk.give();
    await Promise.all([first, learned]);
    expect(words.has('new-password.heading')).to.be.true;
  });

  it('are English, all of them, where they cannot be had in the language', async () => {
    const words = await speaking('de');
    await words.learn(lost('de'));
    expect(words.locale).to.equal('en');
    expect(words.t('new-password.heading')).to.equal('Set a new password');
    expect(words.t('code.heading')).to.equal('Enter the code');
  });

  it('are missed where they cannot be had at all; what was spoken goes on', async () => {
    const words = await speaking('de', without('fr'));
    const reason: unknown = await words.learn(lost('de', 'en')).catch((caught: unknown) => caught);
    expect(reason).to.be.instanceOf(TypeError);
    expect(words.has('new-password.heading')).to.be.false;
    expect(words.t('code.heading')).to.equal('Code eingeben');
  });
});
