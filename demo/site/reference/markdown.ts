// Markdown of this repository as HTML: headings have addresses, links lead to pages of the site where there are some.
import { posix } from 'node:path';
import { Marked, type Tokens } from 'marked';
import { trusted, type Markup } from '../markup.ts';
import { code } from './code.ts';
import { documents } from './documents.ts';
import type { Heading } from './layout.ts';

/** What a heading is addressed by. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/<[^>]+>|[`*]/gu, '')
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/gu, '-');

const addresses = new Map(documents.map(({ file, path }) => [file, path]));
addresses.set('packages/contract/openapi.json', 'reference/contract/');
addresses.set('docs/decisions', 'reference/');

const fileOf = (path: string, file: string) =>
  posix.join(posix.dirname(file), path).replace(/\/$/u, '');

/** Where a link of a file leads, from a page that is `root` away from the site’s; undefined for what is a file alone. */
const target = (href: string, file: string, root: string): string | undefined => {
  if (/^(?:[a-z]+:|#)/u.test(href)) return href;
  const [path = '', anchor] = href.split('#');
  const page = addresses.get(fileOf(path, file));
  return page === undefined ? undefined : root + page + (anchor ? `#${anchor}` : '');
};

/** The headings of the second level. */
export const headingsOf = (markdown: string): readonly Heading[] =>
  [...markdown.replaceAll(/^```.*?^```/gmsu, '').matchAll(/^## (?<text>.+)$/gmu)].map(
    ({ groups: { text = '' } = {} }) => ({ id: slug(text), text: text.replaceAll('`', '') }),
  );

const anchored = ({ depth, text }: Tokens.Heading, inner: string): string =>
  `<h${depth} id="${slug(text)}">${inner}</h${depth}>\n`;

/** Renders a file; its first heading is left to the page. */
export const rendered = async (markdown: string, file: string, root: string): Promise<Markup> => {
  const listings = new Map<string, Markup>();
  const marked = new Marked({
    async: true,
    walkTokens: async (token) => {
      if (token.type !== 'code') return;
      const { text, lang = '' } = token as Tokens.Code;
      listings.set(text, await code(text, lang.split(' ')[0] ?? ''));
    },
    renderer: {
      code: ({ text }) => listings.get(text)?.markup ?? '',
      heading(token) {
        return anchored(token, this.parser.parseInline(token.tokens));
      },
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens);
        const to = target(href, file, root);
        // The repository has no address that a page could know: a file is named.
        return to === undefined
          ? `<span class="source" title="${fileOf(href.split('#')[0] ?? '', file)}">${inner}</span>`
          : `<a href="${to}">${inner}</a>`;
      },
      image: ({ text }) => text,
    },
  });
  const html = await marked.parse(markdown.replace(/^# .+\n/u, ''));
  return trusted(
    html
      .replaceAll(
        '<table>',
        '<div class="table" tabindex="0" role="group" aria-label="Table"><table>',
      )
      .replaceAll('</table>', '</table></div>')
      .replaceAll('<th></th>', '<td></td>'),
  );
};
