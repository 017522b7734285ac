import { expect, nextFrame } from '@open-wc/testing';
import { createInstance } from 'i18next';
import { entry } from './locales/en.entry.ts';
import { locales, type Locale } from './locales/index.ts';
import type { Catalogue, MessageKey, Texts } from './messages.ts';
import { Words, type Sources } from './words.ts';

const english = await locales.en();
const library = () => import('./i18next.ts');

/** Sources whose answers the test gives itself, one request at a time. */
class Desk implements Sources {
  readonly asked: Locale[] = [];
  readonly #waiting: { give: (catalogue: Catalogue) => void; fail: () => void }[] = [];
  library = library;

  catalogue(locale: Locale): Promise<Catalogue> {
    this.asked.push(locale);
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        give: resolve,
        fail: () => {
          reject(new TypeError('Failed to fetch dynamically imported module'));
        },
      });
    });
  }

  /** Answers the request of that number, from 0. */
  async give(number = this.asked.length - 1): Promise<void> {
    this.#waiting[number]!.give(await locales[this.asked[number]!]());
  }

  fail(number = this.asked.length - 1): void {
    this.#waiting[number]!.fail();
  }
}

/** Sources that fail for these languages. */
const without = (...lost: Locale[]): Sources => ({
  catalogue: (locale) =>
    lost.includes(locale) ? Promise.reject(new TypeError('offline')) : locales[locale](),
  library,
});

const ours: Sources = without();
const ignored = () => {};

/** Words that speak `lang` in full. */
const speaking = async (lang: string, sources = ours) => {
  const words = new Words(ignored, sources);
  words.speak({ lang });
  await words.complete();
  return words;
};

const said = (words: Words) => (Object.keys(english) as MessageKey[]).map((key) => words.t(key));

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

  it('have every word once they are complete, without i18next in English', async () => {
    const desk = new Desk();
    desk.library = () => Promise.reject(new Error('not needed'));
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

describe('Words that cannot be fetched', () => {
  it('are English instead, all of them', async () => {
    let changes = 0;
    const words = new Words(() => (changes += 1), without('de'));
    words.speak({ lang: 'de' });
    expect(words.ready).to.be.false;
    await words.complete();
    expect(words.ready).to.be.true;
    expect(changes).to.be.greaterThan(0);
    expect(words.locale).to.equal('en');
    expect(said(words)).to.deep.equal(said(await speaking('en')));
  });

  it('are asked for again by the next need', async () => {
    const desk = new Desk();
    const words = new Words(ignored, desk);
    words.speak({ lang: 'de' });
    const first = words.complete();
    desk.fail();
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
    await desk.give();
    await first;
    const next = words.complete();
    expect(desk.asked).to.deep.equal(['de', 'en', 'de']);
    await desk.give();
    await next;
    expect(words.t('code.heading')).to.equal('Code eingeben');
  });

  it('leave the language that is spoken in place', async () => {
    const words = await speaking('de', without('fr'));
    words.speak({ lang: 'fr' });
    await words.complete();
    expect(words.locale).to.equal('de');
    expect(words.t('code.heading')).to.equal('Code eingeben');
  });

  it('are told to who needs them, while the first screen goes on in English', async () => {
    const words = new Words(ignored, without('de', 'en'));
    words.speak({ lang: 'de' });
    const reason: unknown = await words.complete().catch((caught: unknown) => caught);
    expect(reason).to.be.instanceOf(TypeError);
    expect(words.ready).to.be.true;
    expect(words.has('code.heading')).to.be.false;
    expect(words.t('password.label')).to.equal('Password');
  });

  it('do without i18next', async () => {
    const lost: Sources = { ...ours, library: () => Promise.reject(new TypeError('offline')) };
    const words = await speaking('de', lost);
    expect(said(words)).to.deep.equal(said(await speaking('de')));
    expect(words.t('code.left', { count: 2 })).to.match(/^Sie haben noch 2 Ersatzcodes/u);
  });
});

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
    words.speak({ lang: 'he-IL', i18n: await host({ he: { 'password.label': 'סיסמה' } }) });
    expect(words.ready).to.be.false;
    await words.complete();
    expect(words.ready).to.be.true;
    expect(words.t('password.label')).to.equal('סיסמה');
    expect(words.t('code.label')).to.equal('Code');
    expect(words.locale).to.equal('he');
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
