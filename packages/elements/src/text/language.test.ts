import { expect, fixture, html } from '@open-wc/testing';
import { directionOf, languageIn, languageOf, onLanguageChange } from './language.ts';

describe('languageOf()', () => {
  it('takes the nearest lang around an element [A11Y-17]', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div lang="de">
        <section lang="fr-CH">
          <p><i></i></p>
        </section>
        <b></b>
      </div>`,
    );
    expect(languageOf(outer.querySelector('i')!)).to.equal('fr-CH');
    expect(languageOf(outer.querySelector('b')!)).to.equal('de');
  });

  it('looks beyond shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="ar"></div>`);
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(languageOf(inner)).to.equal('ar');
  });

  it('passes over an empty lang', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="de"><p lang=""></p></div>`);
    expect(languageOf(outer.querySelector('p')!)).to.equal('de');
  });

  it('takes the browser’s where nothing says it', () => {
    expect(languageOf(document.createElement('p'))).to.equal(navigator.language);
  });
});

describe('onLanguageChange()', () => {
  const before = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = before;
  });

  it('calls each listener when the page changes its language, until it is taken off', async () => {
    const heard: string[] = [];
    const off = onLanguageChange(() => heard.push('first'));
    const next = new Promise<void>((resolve) => {
      onLanguageChange(() => {
        heard.push('second');
        resolve();
      });
    });
    document.documentElement.lang = 'de';
    await next;
    expect(heard).to.deep.equal(['first', 'second']);

    off();
    const again = new Promise<void>((resolve) => onLanguageChange(resolve));
    document.documentElement.lang = 'fr';
    await again;
    expect(heard).to.deep.equal(['first', 'second', 'second']);
  });
});

describe('languageIn() and directionOf()', () => {
  const table: [tag: string, language: string, direction: string][] = [
    ['en', 'en', 'ltr'],
    ['de-CH', 'de', 'ltr'],
    ['AR', 'ar', 'rtl'],
    ['ar-EG', 'ar', 'rtl'],
    ['he_IL', 'he', 'rtl'],
    ['arn', 'arn', 'ltr'],
    ['', '', 'ltr'],
  ];
  for (const [tag, language, direction] of table) {
    it(`take “${tag}” for ${language || 'no language'}, written ${direction}`, () => {
      expect(languageIn(tag)).to.equal(language);
      expect(directionOf(tag)).to.equal(direction);
    });
  }
});
