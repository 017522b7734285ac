// What the smallest page with a login on it weighs (test/page, built as a CDN would serve it), to the last byte of script.
import { readFileSync } from 'node:fs';

const root = 'test/page/dist';
/** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} */
const chunks = JSON.parse(readFileSync(`${root}/.vite/manifest.json`, 'utf8'));

/** @param {RegExp | ((name: string) => boolean)} which */
const named = (which) =>
  Object.keys(chunks).filter((name) => (which instanceof RegExp ? which.test(name) : which(name)));

/** @param {string} name @returns {string[]} */
const withImports = (name) => [name, ...(chunks[name]?.imports ?? []).flatMap(withImports)];

/** @param {string[]} names */
const files = (names) => [...new Set(names)].map((name) => `${root}/${chunks[name]?.file}`);

const first = named((name) => Boolean(chunks[name]?.isEntry)).flatMap(withImports);
// Also what English never loads: i18next speaks other languages, and texts of the host.
const signIn = [
  ...first,
  ...named(/^_later/u),
  ...named(/text\/i18next\.ts$/u).flatMap(withImports),
];
const languages = named(/locales\//u);
const atNeed = named((name) => !signIn.includes(name) && !languages.includes(name));

const exact = { rolldown: false, brotli: true };

export default [
  { name: 'until the login form can be used', path: files(first), limit: '17.2 kB', ...exact },
  {
    name: 'login with second factor, runner, schemas and i18next included',
    path: files(signIn),
    limit: '48 kB',
    ...exact,
  },
  {
    name: 'at need: uploads, a host’s i18next, a wrong setup',
    path: files(atNeed),
    limit: '2 kB',
    ...exact,
  },
  ...languages.map((name) => ({
    name: `language ${name.replace(/^.*\/(.+)\.ts$/u, '$1')}`,
    path: files([name]),
    limit: '4 kB',
    ...exact,
  })),
];
