// What stands on the page in each language. Words are the same in every engine: one of them reads them all.
import { expect } from '@open-wc/testing';
import { catalogue } from '../text/locales/recovery.ts';
import { locales, type Locale } from '../text/locales/index.ts';
import { pseudoTexts } from '../text/pseudo.ts';
import { show, standing, type Page, type Standing } from './examples.harness.ts';
import { exampleList, type Example } from './examples.ts';

const english = await catalogue('en');

/** The pieces of a message between its parameters, as far as they are long enough to be known again. */
const piecesOf = (message: string) =>
  message
    .split(/\{\{.*?\}\}/u)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}{2,}.*\s.*\p{L}{2,}/u.test(piece) && piece.length > 7);

const englishPieces = [...new Set(Object.values(english).flatMap(piecesOf))];
const keys = new Set(Object.keys(english).filter((key) => key.includes('.')));

const textOf = (root: Node): string =>
  [...root.childNodes]
    .map((node) => (node instanceof Element && node.matches('style, script') ? '' : textOf(node)))
    .join(' ') + (root.nodeType === Node.TEXT_NODE ? (root.textContent ?? '') : '');

const spokenBy = (element: Element) =>
  [
    textOf(element.shadowRoot!),
    textOf(element),
    ...[...element.querySelectorAll('[aria-label], [title], [alt], [placeholder]')].flatMap((one) =>
      ['aria-label', 'title', 'alt', 'placeholder'].map((name) => one.getAttribute(name) ?? ''),
    ),
  ]
    .join(' ')
    .replaceAll(/\s+/gu, ' ');

interface Language extends Page {
  readonly name: string;
  /** Messages that this language has in common with English. */
  readonly shared: ReadonlySet<string>;
}

const languages: readonly Language[] = [
  ...(await Promise.all(
    (Object.keys(locales) as Locale[])
      .filter((lang) => lang !== 'en')
      .map(async (lang): Promise<Language> => {
        const shared = new Set(Object.values(await catalogue(lang)).flatMap(piecesOf));
        const dir = lang === 'ar' || lang === 'he' ? 'rtl' : 'ltr';
        return { name: lang, lang, dir, shared };
      }),
  )),
  { name: 'the pseudo-locale', shared: new Set(), texts: await pseudoTexts() },
];

/** What an example says that is not in the language of its page. What the service said is the service's. */
const strangeIn = (example: Example, element: Element, shared: ReadonlySet<string>): string[] => {
  const spoken = spokenBy(element);
  const said = JSON.stringify(example);
  return [
    ...englishPieces.filter(
      (piece) => spoken.includes(piece) && !shared.has(piece) && !said.includes(piece),
    ),
    ...(spoken.match(/[a-z][\w-]*(?:\.[a-z][\w-]*)+/gu) ?? []).filter((word) => keys.has(word)),
    ...(/\{\{|\}\}|undefined|\[object/u.exec(spoken) ?? []),
  ];
};

/** How much is wider than the place that they have, at this size of letters. */
const tooWide = async (
  all: readonly Standing<(typeof exampleList)[number]>[],
  size: string,
  width: string,
) => {
  document.documentElement.style.fontSize = size;
  for (const { place } of all) place.style.inlineSize = width;
  await new Promise(requestAnimationFrame);
  const found = all
    .filter(({ element }) => element.scrollWidth > element.clientWidth)
    .map(({ example }) => example.name);
  document.documentElement.style.fontSize = '';
  return found;
};

const isWide = ({ lang, texts }: Page) => Boolean(texts) || lang === 'de' || lang === 'ar';
const chromium = navigator.userAgent.includes('Chrome/');

(chromium ? describe : describe.skip)('every example', () => {
  for (const { name, shared, ...page } of languages) {
    it(`speaks ${name} alone: no English, no key, no braces [I7 REL-18]`, async function () {
      this.timeout(60_000);
      const found: string[] = [];
      for await (const all of standing(exampleList, page)) {
        for (const { example, element } of all) {
          const strange = strangeIn(example, element, shared);
          if (strange.length) found.push(`${example.name}: ${strange.join(' | ')}`);
        }
      }
      expect(found).to.deep.equal([]);
    });
  }

  for (const { name, ...page } of languages.filter(isWide)) {
    it(`fits 320 px, and 640 px at twice the size, in ${name} [E61 A11Y-11 REL-18 VIEW-11]`, async function () {
      this.timeout(60_000);
      const found: string[] = [];
      for await (const all of standing(exampleList, page)) {
        found.push(...(await tooWide(all, '16px', '320px')));
        found.push(...(await tooWide(all, '32px', '640px')));
      }
      expect(found).to.deep.equal([]);
    });
  }

  it('would be caught with English in it', async () => {
    const [example] = exampleList;
    const { element } = await show(example!);
    expect(strangeIn(example!, element, new Set())).not.to.deep.equal([]);
    expect(englishPieces.length).to.be.above(150);
  });
});
