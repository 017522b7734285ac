// What the smallest pages with a login on them weigh (test/page, built as a CDN would serve them), to the last byte of script.
import { readFileSync } from 'node:fs';

const root = 'test/page/dist';
/** @typedef {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} Chunks */

/** @param {string} folder @returns {Chunks} */
const manifest = (folder) => JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8'));

const chunks = manifest(root);
const access = manifest(`${root}/access`);

/** @param {RegExp | ((name: string) => boolean)} which */
const named = (which) =>
  Object.keys(chunks).filter((name) => (which instanceof RegExp ? which.test(name) : which(name)));

/** @param {string} name @returns {string[]} */
const withImports = (name) => [name, ...(chunks[name]?.imports ?? []).flatMap(withImports)];

/** @param {Iterable<string>} names */
const files = (names) => [...new Set(names)].map((name) => `${root}/${chunks[name]?.file}`);

const first = named((name) => Boolean(chunks[name]?.isEntry)).flatMap(withImports);
const signIn = [...first, ...named(/^_later/u).flatMap(withImports)];
const languages = named(/locales\//u);

// What follows a sign-in, each in turn without what came before it.
const seen = new Set([...signIn, ...languages]);
/** @param {RegExp} which */
const more = (which) => {
  const fresh = named(which)
    .flatMap(withImports)
    .filter((name) => !seen.has(name));
  for (const name of fresh) seen.add(name);
  return files(fresh);
};

const recovery = more(/(?:steps\/recovery-steps|schemas\/recovery-shapes)\.ts$/u);
const identity = more(/(?:steps\/identity-steps|src\/upload-flights)\.ts$/u);
const phone = more(/fields\/phone-numbers\.ts$/u);
const qr = more(/identity\/qr-path\.ts$/u);
const atNeed = files(named((name) => !seen.has(name)));

const exact = { rolldown: false, brotli: true };

export default [
  { name: 'until the login form can be used', path: files(first), limit: '17.6 kB', ...exact },
  {
    name: 'login with second factor, runner and schemas included',
    path: files(signIn),
    limit: '36 kB',
    ...exact,
  },
  {
    name: 'at need: uploads, a host’s i18next, a wrong setup',
    path: atNeed,
    limit: '2 kB',
    ...exact,
  },
  { name: 'a recovery besides: views and schemas', path: recovery, limit: '10 kB', ...exact },
  { name: 'an identity check besides: views, uploads', path: identity, limit: '9 kB', ...exact },
  { name: 'phone numbers of the world', path: phone, limit: '27 kB', ...exact },
  { name: 'QR codes', path: qr, limit: '3.8 kB', ...exact },
  {
    name: 'every journey behind one tag: until its login form can be used',
    path: Object.values(access)
      .filter(({ isEntry }) => isEntry)
      .map(({ file }) => `${root}/access/${file}`),
    limit: '20.7 kB',
    ...exact,
  },
  {
    name: 'an adapter made of calls',
    path: 'packages/calls/dist/index.js',
    limit: '6.2 kB',
    brotli: true,
  },
  ...languages.map((name) => ({
    name: `language ${name.replace(/^.*\/(.+)\.ts$/u, '$1')}`,
    path: files([name]),
    limit: '4 kB',
    ...exact,
  })),
];
