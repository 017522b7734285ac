// Code, colored when the site is built: a page carries no highlighter.
import { createHighlighter, type BundledLanguage } from 'shiki';
import { markup, trusted, type Markup } from '../markup.ts';

const languages = {
  ts: 'ts',
  js: 'js',
  tsx: 'tsx',
  vue: 'vue',
  svelte: 'svelte',
  html: 'html',
  css: 'css',
  json: 'json',
  http: 'http',
  sh: 'sh',
  bash: 'sh',
  sql: 'sql',
  kotlin: 'kotlin',
  kt: 'kotlin',
  swift: 'swift',
} as const satisfies Readonly<Record<string, BundledLanguage>>;

const themes = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' };

// Once for all pages.
let coming: ReturnType<typeof createHighlighter> | undefined;
const highlighter = () =>
  (coming ??= createHighlighter({
    langs: [...new Set(Object.values(languages))],
    themes: Object.values(themes),
  }));

const named = (name: string): BundledLanguage | 'text' =>
  Object.hasOwn(languages, name) ? languages[name as keyof typeof languages] : 'text';

/** Code as HTML, in the colors of both themes. Who reads with the keyboard can scroll it. */
export const code = async (source: string, language: string): Promise<Markup> => {
  const html = (await highlighter()).codeToHtml(source.trimEnd(), {
    lang: named(language),
    themes,
    defaultColor: 'light-dark()',
  });
  // The ground is the site's own.
  return trusted(
    html.replace(/^<pre [^>]*>/u, `<pre class="code" tabindex="0" data-language="${language}">`),
  );
};

/** The same with a button that copies it, and a name above it. */
export const copyable = async (source: string, language: string, name = ''): Promise<Markup> =>
  markup`<figure class="listing">
    <figcaption><span>${name}</span><button type="button" data-copy hidden>Copy</button></figcaption>
    ${await code(source, language)}
  </figure>`;
