// What is around each page: head, header with the sections, footer.
import { markup, trusted, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { sections } from './sections.ts';

// Before anything is painted: the theme that was chosen here before.
const dress = trusted(
  `<script>try{document.documentElement.dataset.theme=localStorage.getItem('latchkey-theme')??'system'}catch{}</script>`,
);

const font =
  '/node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2';

/** The mark: a latch in a door. */
const mark = trusted(
  `<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><rect x="2" y="2" width="20" height="20" rx="6"/><path d="M8 7v6.5a2.5 2.5 0 0 0 2.5 2.5H16"/><circle cx="16" cy="8" r="1.25"/></svg>`,
);

const headOf = ({ title, description, styles = [], scripts = [], path, isBare }: Page): Markup => {
  const sheets = isBare ? styles : ['/src/shell/index.css', ...styles];
  const modules = isBare ? scripts : ['/src/shell/shell.ts', '/src/search/search.ts', ...scripts];
  return markup`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${path === '' ? title : `${title} – Latchkey`}</title>
    <meta name="description" content="${description}" />
    <link rel="icon" href="/src/shell/icon.svg" type="image/svg+xml" />
    ${!isBare && [dress, markup`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin />`]}
    ${sheets.map((sheet) => markup`<link rel="stylesheet" href="${sheet}" />`)}
    ${modules.map((module) => markup`<script type="module" src="${module}"></script>`)}
  </head>`;
};

// A screen, a sun, a moon.
const themes = {
  system: '<rect x="2" y="3" width="12" height="8.5" rx="1.5"/><path d="M5.5 14h5"/>',
  light:
    '<circle cx="8" cy="8" r="2.75"/><path d="M8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M3.4 12.6l.7-.7M11.9 4.1l.7-.7"/>',
  dark: '<path d="M13.5 9.6A5.75 5.75 0 0 1 6.4 2.5a5.75 5.75 0 1 0 7.1 7.1Z"/>',
};

const themeSwitch = markup`<fieldset class="themes" id="themes" hidden>
  <legend class="unseen">Theme of this site</legend>
  ${Object.entries(themes).map(
    ([theme, icon]) => markup`<label title="${theme}">
      <input type="radio" name="site-theme" value="${theme}" />
      <span><svg viewBox="0 0 16 16" aria-hidden="true">${trusted(icon)}</svg><span class="unseen">${theme}</span></span>
    </label>`,
  )}
</fieldset>`;

const headerOf = (path: string, root: string, known: readonly string[]): Markup => {
  const current = sections.find((section) => path.startsWith(section.path))?.path;
  const links = sections
    .filter((section) => known.includes(section.path))
    .map(
      (section) =>
        markup`<li><a href="${root}${section.path}" ${
          section.path === current &&
          trusted(path === current ? 'aria-current="page"' : 'aria-current="true"')
        }>${section.name}</a></li>`,
    );
  return markup`<header class="top">
    <a class="name" href="${root || './'}" ${path === '' && trusted('aria-current="page"')}>${mark}Latchkey</a>
    <nav class="sections" aria-label="Site"><ul>${links}</ul></nav>
    <div class="tools"><div class="search" id="search" hidden></div>${themeSwitch}</div>
  </header>`;
};

const footerOf = (root: string): Markup => markup`<footer class="bottom">
  <p>Latchkey: login and account recovery as web components. MIT license. <a href="${root}pages/">All pages</a></p>
  <p>Nothing on this site leaves it: no tracker, no font, no script of anybody else.</p>
</footer>`;

/** The HTML of a page. `known` are the folders of all pages. */
export const documentOf = async (page: Page, known: readonly string[]): Promise<string> => {
  const { path, isBare } = page;
  const root = '../'.repeat(path.split('/').length - 1);
  const main = await page.main(root, known);
  const body = isBare
    ? main
    : markup`<a class="skip" href="#main">Skip to the content</a>
      ${headerOf(path, root, known)}
      <main id="main" tabindex="-1">${main}</main>
      ${footerOf(root)}`;
  return markup`<!doctype html>
<html lang="en">
  ${headOf(page)}
  <body>${body}</body>
</html>
`.markup;
};
