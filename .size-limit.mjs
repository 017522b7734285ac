// What the smallest page with a login on it weighs (test/page, built as a CDN would serve it), to the last byte of script.
import { readFileSync } from 'node:fs';

const root = 'test/page/dist';
/** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[], src?: string }>} */
const chunks = JSON.parse(readFileSync(`${root}/.vite/manifest.json`, 'utf8'));

/** @param {string} name @returns {string[]} */
const withImports = (name) => {
  const chunk = chunks[name];
  return chunk ? [name, ...(chunk.imports ?? []).flatMap(withImports)] : [];
};
/** @param {Iterable<string>} names */
const files = (names) => [...new Set(names)].map((name) => `${root}/${chunks[name]?.file}`);

const names = Object.keys(chunks);
const first = names.filter((name) => chunks[name]?.isEntry).flatMap(withImports);
const otherLanguages = names.filter((name) => /locales\/(?!en)/u.test(name));
const all = names.filter((name) => !otherLanguages.includes(name));

const exact = { esbuild: false, brotli: true };

export default [
  { name: 'until the login form can be used', path: files(first), limit: '16 kB', ...exact },
  { name: 'login with second factor, every chunk', path: files(all), limit: '48 kB', ...exact },
  ...otherLanguages.map((name) => ({
    name: `language ${name.replace(/^.*\/(.+)\.ts$/u, '$1')}`,
    path: files([name]),
    limit: '6 kB',
    ...exact,
  })),
];
