// The promises with their tests, as a table, and what is missing.
import { requirements } from '../requirements/list.mjs';
import { catalogue } from './catalogue.mjs';

/** @typedef {import('./proofs.mjs').Proof} Proof */

const kinds = ['S', 'I', 'E'];

/**
 * @param {readonly Proof[]} proofs
 * @returns {{ id: string, says: string, proofs: Proof[], ok: boolean }[]}
 */
export const rowsOf = (proofs) =>
  Object.entries(catalogue).map(([id, says]) => {
    const own = proofs.filter((proof) => proof.id === id);
    return { id, says, proofs: own, ok: own.length > 0 && own.every(({ ok }) => ok) };
  });

/**
 * Ids in titles that are neither a promise nor a requirement: misprints.
 * @param {readonly Proof[]} proofs
 */
export const strangers = (proofs) => [
  ...new Set(proofs.map(({ id }) => id).filter((id) => !(id in catalogue || id in requirements))),
];

/**
 * `S 49/49 · I 10/10 · E 64/64`
 * @param {ReturnType<typeof rowsOf>} rows
 */
export const summaryOf = (rows) =>
  kinds
    .map((kind) => {
      const own = rows.filter(({ id }) => id.startsWith(kind));
      return `${kind} ${own.filter(({ ok }) => ok).length}/${own.length}`;
    })
    .join(' · ');

/**
 * The table as a page of documentation. The same test in several engines is one.
 * @param {ReturnType<typeof rowsOf>} rows
 */
export const pageOf = (rows) => `# What is promised, and what proves it

Written by \`npm run journeys\` from the titles of the tests that ran.

| | promise | proven by |
| --- | --- | --- |
${rows.map(({ id, says, proofs }) => `| ${id} | ${says} | ${provenBy(proofs)} |`).join('\n')}

${summaryOf(rows)}
`;

/**
 * Which tests, by file, as a cell of a table in a page of `docs`.
 * @param {readonly Proof[]} proofs
 */
export const provenBy = (proofs) =>
  [...new Set(proofs.map(({ file }) => file))]
    .sort()
    .map((file) => {
      const own = proofs.filter((proof) => proof.file === file);
      const titles = [...new Set(own.map(({ title }) => title))].sort();
      return `[${file.split('/').at(-1)}](../${file}): ${shortened(titles.map(escaped))}`;
    })
    .join('<br>');

/**
 * A test that is made of a table has a title for each of its rows.
 * @param {readonly string[]} titles
 */
const shortened = (titles) =>
  titles.length > 4
    ? `${titles.slice(0, 3).join('; ')}; and ${titles.length - 3} more`
    : titles.join('; ');

/** @param {string} title */
const escaped = (title) => title.replaceAll(/[|<>*_`\\]/gu, '\\$&');
