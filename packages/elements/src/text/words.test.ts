import { expect } from '@open-wc/testing';
import { entry } from './locales/en.entry.ts';
import type { MessageKey } from './messages.ts';
import { Desk, ignored, said, speaking } from './words.harness.ts';
import { Words } from './words.ts';

describe('Words', () => {
  it('speak bundled English at once, and fetch nothing for it', () => {
    const desk = new Desk();
    const words = new Words(ignored, desk);
    words.speak({ lang: 'en-GB' });
    expect(words.ready).to.be.true;
    expect(words.locale).to.equal('en');
    for (const [key, message] of Object.entries(entry)) {
      expect(words.t(key as MessageKey)).to.equal(message);
    }
    expect(desk.asked).to.deep.equal([]);
  });

  it('never show a key: what has not come yet is said in general', () => {
    const words = new Words(ignored);
    expect(words.has('code.heading')).to.be.false;
    expect(words.t('code.heading')).to.equal(entry['problem.unknown']);
    expect(words.has('password.label')).to.be.true;
  });

  it('have every word once they are complete', async () => {
    const desk = new Desk();
    const words = new Words(ignored, desk);
    const complete = words.complete();
    await desk.give();
    await complete;
    expect(words.t('code.heading')).to.equal('Enter the code');
    expect(words.has('code.heading')).to.be.true;
  });

  it('wait for another language before the first screen shows, then ask to be shown', async () => {
    const desk = new Desk();
    let changes = 0;
    const words = new Words(() => (changes += 1), desk);
    words.speak({ lang: 'ar-EG' });
    expect(words.ready).to.be.false;
    expect(changes).to.equal(0);
    await desk.give();
    await words.complete();
    expect(words.ready).to.be.true;
    expect(changes).to.be.greaterThan(0);
    expect(words.locale).to.equal('ar');
    expect(words.direction).to.equal('rtl');
    expect(words.t('password.label')).to.equal('كلمة المرور');
    expect(words.t('code.left', { count: 2 })).to.match(/^بقي لديك رمزان/u);
  });

  it('ask again for nothing when nothing has changed', async () => {
    const desk = new Desk();
    const words = new Words(ignored, desk);
    words.speak({ lang: 'de' });
    words.speak({ lang: 'de' });
    await desk.give();
    await words.complete();
    words.speak({ lang: 'de' });
    await words.complete();
    expect(desk.asked).to.deep.equal(['de']);
  });

  it('go on in one language until the next has come', async () => {
    const desk = new Desk();
    const words = new Words(ignored, desk);
    words.speak({ lang: 'de' });
    await desk.give();
    await words.complete();
    words.speak({ lang: 'fr' });
    expect(words.ready).to.be.true;
    expect(words.locale).to.equal('de');
    expect(words.t('password.label')).to.equal('Passwort');
    await desk.give();
    await words.complete();
    expect(words.locale).to.equal('fr');
    expect(words.t('password.label')).to.equal('Mot de passe');
  });

  it('come back to English', async () => {
    const words = await speaking('de');
    words.speak({ lang: 'en' });
    await words.complete();
    expect(words.locale).to.equal('en');
    expect(words.direction).to.equal('ltr');
    expect(said(words)).to.deep.equal(said(await speaking('en')));
  });

  it('take the language that was asked for last, in whatever order they come', async () => {
    const desk = new Desk();
    const words = new Words(ignored, desk);
    words.speak({ lang: 'de' });
    const first = words.complete();
    words.speak({ lang: 'fr' });
    await desk.give(1);
    await words.complete();
    await desk.give(0);
    await first;
    expect(words.locale).to.equal('fr');
    expect(words.t('password.label')).to.equal('Mot de passe');
  });

  it('let who waited for one language have all words of the one that took its place', async () => {
    const desk = new Desk();
    const words = new Words(ignored, desk);
    const complete = words.complete();
    words.speak({ lang: 'fr' });
    await desk.give(0);
    await desk.give(1);
    await complete;
    expect(words.t('code.heading')).to.equal('Saisissez le code');
  });

  it('let nobody fail who waited for a language that is lost, when another took its place', async () => {
    const desk = new Desk();
    const words = new Words(ignored, desk);
    const complete = words.complete();
    words.speak({ lang: 'fr' });
    desk.fail(0);
    await desk.give(1);
    await complete;
    expect(words.t('code.heading')).to.equal('Saisissez le code');
  });

  it('do not let the failure of a language that is out of date undo the newer one', async () => {
    const desk = new Desk();
    const words = new Words(ignored, desk);
    const first = words.complete();
    words.speak({ lang: 'fr' });
    await desk.give(1);
    await words.complete();
    desk.fail(0);
    await first;
    expect(words.locale).to.equal('fr');
    expect(words.ready).to.be.true;
  });
});
