// The requirements with their tests, as a table, and what is missing.
import { provenBy } from '../journeys/table.mjs';
import { requirements } from './list.mjs';

/** @typedef {import('../journeys/proofs.mjs').Proof} Proof */
/** @typedef {{ id: string, says: string, open?: string, proofs: Proof[], engines: string[], ok: boolean }} Row */

/** Where tests run. */
export const everywhere = ['node', 'chromium', 'firefox', 'webkit'];

const places = ['check', ...everywhere];

/** So many may have a reason instead of a test. */
const most = 8;

/**
 * What a check proves. One that has not run here is none that failed.
 * @param {string} id
 * @param {string} name
 * @param {Readonly<Record<string, boolean>>} checks
 * @returns {Proof}
 */
const checked = (id, name, checks) => ({
  id,
  title: `npm run check -- ${name}`,
  file: 'scripts/check.mjs',
  engine: 'check',
  ok: checks[name] ?? true,
});

/**
 * @param {readonly Proof[]} proofs of the tests
 * @param {Readonly<Record<string, boolean>>} checks how each check went, by its name
 * @returns {Row[]}
 */
export const rowsOf = (proofs, checks) =>
  Object.entries(requirements).map(([id, { checks: names = [], ...requirement }]) => {
    const own = [
      ...names.map((name) => checked(id, name, checks)),
      ...proofs.filter((proof) => proof.id === id),
    ];
    const engines = places.filter((engine) => own.some((proof) => proof.engine === engine));
    return { id, ...requirement, proofs: own, engines, ok: own.every(({ ok }) => ok) };
  });

/**
 * What has neither a test nor a reason why not, and too many reasons.
 * @param {readonly Row[]} rows
 */
export const mistakesIn = (rows) => {
  const untested = rows.filter(({ proofs }) => proofs.length === 0);
  return [
    ...untested
      .filter(({ open }) => !open)
      .map(({ id }) => `requirements: ${id} has neither a test nor a reason why not`),
    ...(untested.length > most
      ? [`requirements: ${untested.length} have no test, of ${most} at most`]
      : []),
  ];
};

/**
 * `90 of 95 tested, 0 failed`
 * @param {readonly Row[]} rows
 */
export const summaryOf = (rows) => {
  const tested = rows.filter(({ proofs }) => proofs.length > 0);
  return `${tested.length} of ${rows.length} tested, ${rows.filter(({ ok }) => !ok).length} failed`;
};

/**
 * The table as a page of documentation, without what a run alone knows.
 * @param {readonly Row[]} rows
 */
export const pageOf = (rows) => `# What is required, and what proves it

Written by \`npm run requirements\` from the titles of the tests that ran. *Open* is what no test shows.

| | requirement | in | proven by |
| --- | --- | --- | --- |
${rows.map((row) => `| ${[row.id, saidBy(row), row.engines.join(', '), provenBy(row.proofs)].join(' | ')} |`).join('\n')}
`;

/** @param {Row} row */
const saidBy = ({ says, open }) => (open ? `${says}<br>*Open: ${open}*` : says);
