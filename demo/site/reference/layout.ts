// A page of the reference or of the guides: what there is besides on the left, the page's own headings on the right.
import { markup, trusted, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { menu, type Entry } from './menu.ts';

/** A heading of a page. */
export interface Heading {
  readonly id: string;
  readonly text: string;
}

/** What such a page is made of. */
export interface Article {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly headings?: readonly Heading[];
  readonly scripts?: readonly string[];
  /** Without the `<h1>`, which the title is. */
  readonly body: (root: string) => Markup | Promise<Markup>;
}

const here = trusted('aria-current="page"');

const entry = (root: string, at: string, { path, name, isCode }: Entry): Markup =>
  markup`<li><a href="${root}${path}" ${path === at && here}>${isCode ? markup`<code>${name}</code>` : name}</a></li>`;

const sideOf = (root: string, at: string): Markup => {
  const groups = menu(at.split('/')[0] ?? '');
  return markup`<nav class="side" aria-label="Pages">
    ${groups.map(({ name, entries }) => {
      const isOpen = groups.length < 3 || entries.some(({ path }) => path === at);
      return markup`<details ${isOpen && trusted('open')}><summary>${name}</summary>
        <ul>${entries.map((one) => entry(root, at, one))}</ul></details>`;
    })}
  </nav>`;
};

const tocOf = (headings: readonly Heading[]): Markup | false =>
  headings.length > 2 &&
  markup`<nav class="toc" aria-label="On this page"><p>On this page</p>
    <ul>${headings.map(({ id, text }) => markup`<li><a href="#${id}">${text}</a></li>`)}</ul></nav>`;

/** The page of an article. */
export const articlePage = ({
  path,
  title,
  description,
  headings = [],
  scripts = [],
  body,
}: Article): Page => ({
  path,
  title,
  description,
  styles: ['/src/reference/reference.css'],
  scripts: ['/src/reference/copy.ts', ...scripts],
  main: async (root) => markup`<div class="guide">
    ${sideOf(root, path)}
    <article class="prose">
      <h1>${title}</h1>
      ${await body(root)}
    </article>
    ${tocOf(headings)}
  </div>`,
});
