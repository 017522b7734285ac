// Which promises and requirements a test proves: read from its title, with how and where it went.
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** @typedef {{ id: string, title: string, file: string, engine: string, ok: boolean }} Proof */

const root = join(import.meta.dirname, '../..');

/** Where the last results are kept. */
const record = join(root, 'node_modules/.cache/latchkey/proofs.json');

const id = String.raw`(?:[SIE]\d+|[A-Z\d]+-\d+)`;
const ids = new RegExp(String.raw` \[(${id}(?: ${id})*)\]$`, 'u');

/**
 * What a test proves, by its title: `lists the ways, masked [S24 E16 A11Y-8]`.
 * @param {string} name
 * @param {boolean} ok
 * @param {string} engine chromium, firefox, webkit or node
 * @param {string} [file]
 * @returns {Proof[]}
 */
export const proofsOf = (name, ok, engine, file = '') => {
  const found = ids.exec(name);
  const title = name.slice(0, found?.index);
  const path = relative(root, file);
  return (found?.[1] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => ({ id, title, file: path, engine, ok }));
};

/**
 * Keeps what a run of all stages has shown.
 * @param {readonly Proof[]} proofs
 */
export const keep = (proofs) => {
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, JSON.stringify(proofs));
};

/** Where it is kept how each check went the last time. */
const checks = join(root, 'node_modules/.cache/latchkey/checks.json');

/**
 * How each check went the last time that it ran, by its name.
 * @returns {Record<string, boolean>}
 */
export const recordedChecks = () => {
  try {
    return JSON.parse(readFileSync(checks, 'utf8'));
  } catch {
    return {}; // none has run here
  }
};

/**
 * Keeps how checks went.
 * @param {readonly { name: string, ok: boolean }[]} ran
 */
export const keepChecks = (ran) => {
  mkdirSync(dirname(checks), { recursive: true });
  const all = { ...recordedChecks(), ...Object.fromEntries(ran.map(({ name, ok }) => [name, ok])) };
  writeFileSync(checks, JSON.stringify(all));
};

/** When the record was written, in milliseconds since the epoch; 0 where there is none. */
export const recordedAt = () => statSync(record, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** @returns {Proof[]} */
export const recorded = () => JSON.parse(readFileSync(record, 'utf8'));

/**
 * When the newest file was written that the tests read, in milliseconds since the epoch.
 */
export const changedAt = () =>
  Math.max(
    ...globSync('{packages,demo,test}/**/*.{ts,css,html}', {
      cwd: root,
      exclude: ['**/node_modules/**', '**/dist/**'],
    }).map((file) => statSync(join(root, file)).mtimeMs),
  );
