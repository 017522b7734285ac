// Which promise a test proves: read from its title, with how it went.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** @typedef {{ id: string, title: string, file: string, ok: boolean }} Proof */

const root = join(import.meta.dirname, '../..');

/** Where the last results are kept. */
const record = join(root, 'node_modules/.cache/latchkey/proofs.json');

const ids = / \[((?:[SIE]\d+)(?: [SIE]\d+)*)\]$/u;

/**
 * What a test proves, by its title: `lists the ways, masked [S24 E16]`.
 * @param {string} name
 * @param {boolean} ok
 * @param {string} [file]
 * @returns {Proof[]}
 */
export const proofsOf = (name, ok, file = '') => {
  const found = ids.exec(name);
  const title = name.slice(0, found?.index);
  const path = relative(root, file);
  return (found?.[1] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => ({ id, title, file: path, ok }));
};

/**
 * Keeps what a run of all stages has shown.
 * @param {readonly Proof[]} proofs
 */
export const keep = (proofs) => {
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, JSON.stringify(proofs));
};

/** When the record was written, in milliseconds since the epoch; 0 where there is none. */
export const recordedAt = () => statSync(record, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** @returns {Proof[]} */
export const recorded = () => JSON.parse(readFileSync(record, 'utf8'));
