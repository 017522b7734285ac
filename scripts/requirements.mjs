// Prints which tests prove which requirement, and in which engines, from the results of the last whole run. Writes the table
// into docs/requirements.md where all engines have run. Fails when a requirement has neither a test nor a reason, or a red one.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedAt, recorded, recordedAt, recordedChecks } from './journeys/proofs.mjs';
import { strangers } from './journeys/table.mjs';
import { requirements } from './requirements/list.mjs';
import { everywhere, mistakesIn, pageOf, rowsOf, summaryOf } from './requirements/table.mjs';

if (recordedAt() === 0) {
  console.error('requirements: no whole run of the tests is recorded here yet: npm test');
  process.exit(1);
}
if (recordedAt() < changedAt())
  console.error('requirements: files have changed since the run that is shown: npm test\n');

/** @param {import('./journeys/proofs.mjs').Proof} proof */
const nameOf = ({ file, title }) => `${file}: ${title}`;

const proofs = recorded();
const checks = recordedChecks();
const rows = rowsOf(proofs, checks);
for (const { id, says, open, proofs: own, engines, ok } of rows) {
  const sign = own.length === 0 ? '–' : ok ? '✓' : '✗';
  console.log(`${sign} ${id.padEnd(7)} ${says}${own.length > 0 ? ` (${engines.join(', ')})` : ''}`);
  for (const test of new Set(own.map(nameOf))) {
    const red = own.some((run) => nameOf(run) === test && !run.ok);
    console.log(`          ${test}${red ? ' ✗' : ''}`);
  }
  if (open) console.log(`          open: ${open}`);
}

const unchecked = [
  ...new Set(Object.values(requirements).flatMap(({ checks: names = [] }) => names)),
].filter((name) => !(name in checks));
const mistakes = [
  ...unchecked.map((name) => `requirements: not run here yet: npm run check -- ${name}`),
  ...mistakesIn(rows),
  ...strangers(proofs).map((id) => `requirements: a title names ${id}, which is none`),
];
for (const mistake of mistakes) console.error(mistake);
const ran = new Set(proofs.map(({ engine }) => engine));
if (everywhere.every((engine) => ran.has(engine)))
  writeFileSync(join(import.meta.dirname, '../docs/requirements.md'), pageOf(rows));
console.log(`\n${summaryOf(rows)}`);
process.exitCode = rows.every(({ ok }) => ok) && mistakes.length === 0 ? 0 : 1;
