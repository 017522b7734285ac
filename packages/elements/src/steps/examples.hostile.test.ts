// Every word that a service or a host's texts may put into a page, replaced by what has been used to attack pages.
import { expect } from '@open-wc/testing';
import { steps } from '@latchkey/contract/schemas';
import type { Problem, Step } from '@latchkey/contract';
import { catalogue } from '../text/locales/recovery.ts';
import { standing } from './examples.harness.ts';
import { exampleList, type Example } from './examples.ts';

const run = 'globalThis.injected=1';

/** After the cheat sheet on XSS filter evasion of OWASP: markup, ways out of attributes and elements, templates. */
const markup = [
  `<img src=x onerror=${run}>`,
  `"><script>${run}</script>`,
  `'><svg/onload=${run}>`,
  `</title></style></textarea></select></template><script>${run}</script>`,
  `<iframe srcdoc="<script>parent.injected=1</script>">`,
  `<input autofocus onfocus=${run}>`,
  `<details open ontoggle=${run}>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`,
  `<a href="javascript:${run}">a</a><base href=//evil.example><object data=x>`,
  '<!--><b>--><![CDATA[<b>]]><?lit$0$?><!--lit-part-->',
  '{{identifier}} {{- identifier}} $t(action.back) ${1+1} ${{}} &lt;b&gt; &#60;b&#62;',
  '\u202E\u2066\u200F\u0000 \u{1D173}',
].join(' ');

const urls = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `\u0001javascript:${run}`,
  `java\tscript:${run}`,
  `data:text/html,<script>parent.injected=1</script>`,
  '//evil.example',
  '/\\evil.example',
  'https://user:secret@evil.example/',
];

/** A word that nothing says by itself. */
const harmless = 'Zwxq';

/** What a service may call a problem for its logs: for nobody's eyes. */
const ownCode = 'ORA-00942: table or view does not exist at https://db.internal';

const isUrl = (name: string) => /url|logo/iu.test(name);

/** The same with each string that `may` be otherwise replaced, deep within. */
const replaced = <T>(value: T, may: (path: readonly string[]) => string | undefined): T => {
  const walk = (one: unknown, path: readonly string[]): unknown => {
    if (typeof one === 'string') return may(path) ?? one;
    if (Array.isArray(one)) return one.map((item, at) => walk(item, [...path, String(at)]));
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(
      Object.entries(one).map(([name, item]) => [name, walk(item, [...path, name])]),
    );
  };
  return walk(value, []) as T;
};

/** As each schema of zod's core can be asked (Standard Schema 1). */
interface Schema {
  readonly '~standard'?: { readonly validate: (value: unknown) => object };
}
const schemas: Readonly<Record<string, Schema | undefined>> = steps;

/** Whether a string there may be any: the service's words, not the contract's. */
const isFree = (step: Step, path: readonly string[], word: string): boolean => {
  const [name] = path;
  if (name === 'kind' || name === 'actions') return false;
  const schema = schemas[step.kind];
  const other = replaced(step, (at) => (at.join() === path.join() ? word : undefined));
  return !schema || !('issues' in schema['~standard']!.validate(other));
};

/** An example with `words` in place of what the service says, and `url` in place of where it leads. */
const saying = (example: Example, words: string, url?: string): Example => {
  const step = replaced(example.step, (path) => {
    const word = isUrl(path.at(-1) ?? '') ? url : words;
    // Where there is room for all of it: some words are short by contract.
    return word !== undefined && isFree(example.step, path, markup) ? word : undefined;
  });
  const problem = { code: ownCode, reference: `<img src=y onerror=${run}>` } as unknown as Problem;
  return { step, problem };
};

const parts = (element: Element) => [element, element.shadowRoot!];
const all = (element: Element, selector: string) =>
  parts(element).flatMap((root) => [...root.querySelectorAll(selector)]);

const strange =
  'script, iframe, object, embed, base, img, b, math, style, textarea, input[onfocus], latchkey-login';

/** What has become of words that should be nothing but words. */
const injected = (element: Element): string[] => [
  ...all(element, strange).map(({ outerHTML }) => outerHTML.slice(0, 200)),
  ...all(element, '*').flatMap((one) =>
    [...one.attributes]
      .filter(({ name }) => name.startsWith('on') || name === 'srcdoc')
      .map(({ name }) => `${one.localName} ${name}`),
  ),
  ...all(element, '[href], [src], [action], [formaction], [data]').flatMap((one) =>
    [...one.attributes]
      .filter(({ name }) => /^(?:href|src|action|formaction|data)$/u.test(name))
      .map(({ value }) => new URL(value, document.baseURI))
      .filter(({ protocol, username }) => !/^https?:$/u.test(protocol) || username)
      .map(({ href }) => href),
  ),
  ...('injected' in globalThis ? ['it has run'] : []),
];

const countIn = (element: Element, words: string): number =>
  parts(element).reduce((sum, root) => sum + root.textContent.split(words).length - 1, 0);

interface Twins extends Example {
  readonly name: string;
}

const withWords = (words: string, url?: string): Twins[] =>
  exampleList.map((example) => ({ name: example.name, ...saying(example, words, url) }));

const withUrls = exampleList.filter(({ step }) =>
  /"(?:\w*[uU]rl|logo)"/u.test(JSON.stringify(step)),
);

describe('whatever a service says', () => {
  it('is nothing but words, and all of it, in every example [SEC-1 SEC-9 SEC-23]', async function () {
    this.timeout(120_000);
    const found: string[] = [];
    const plain = new Map<string, number>();
    for await (const some of standing(withWords(harmless)))
      for (const { example, element } of some) plain.set(example.name, countIn(element, harmless));
    for await (const some of standing(withWords(markup))) {
      for (const { example, element } of some) {
        found.push(...injected(element).map((what) => `${example.name}: ${what}`));
        const [shown, expected] = [countIn(element, markup), plain.get(example.name)];
        if (shown !== expected) found.push(`${example.name}: said ${shown} times of ${expected}`);
        if (countIn(element, ownCode)) found.push(`${example.name}: says a code`);
      }
    }
    expect(found).to.deep.equal([]);
    // Else nothing would have been tried.
    expect([...plain.values()].filter(Boolean).length).to.be.above(40);
  });

  it('leads nowhere that runs, and to no other name, wherever a step has a URL [SEC-4]', async function () {
    this.timeout(60_000);
    const hostile = urls.flatMap((url) =>
      withUrls.map((example) => ({
        name: `${example.name} ${url}`,
        ...saying(example, harmless, url),
      })),
    );
    expect(hostile.length).to.be.above(50);
    const found: string[] = [];
    for await (const some of standing(hostile)) {
      for (const { example, element } of some) {
        found.push(...injected(element).map((what) => `${example.name}: ${what}`));
        found.push(...all(element, '[data-link=redirect]').map(() => `${example.name}: a link`));
      }
    }
    expect(found).to.deep.equal([]);
  });
});

// A host's texts take long to read, so many times: one example of each step, and each problem that a login can have.
const oneOfEach = exampleList.filter(
  ({ step: { kind }, problem }, at) =>
    exampleList.findIndex(({ step }) => step.kind === kind) === at ||
    (kind === 'credentials' && problem),
);

describe('whatever a host says in its texts', () => {
  it('is nothing but words, in every step [SEC-1]', async function () {
    this.timeout(60_000);
    const english = await catalogue('en');
    const texts = Object.fromEntries(Object.keys(english).map((key) => [key, `${key} ${markup}`]));
    const found: string[] = [];
    for await (const some of standing(oneOfEach, { texts })) {
      for (const { example, element } of some) {
        found.push(...injected(element).map((what) => `${example.name}: ${what}`));
        if (!parts(element).some((root) => root.textContent.includes('<script>')))
          found.push(`${example.name}: does not say it`);
      }
    }
    expect(found).to.deep.equal([]);
  });
});
