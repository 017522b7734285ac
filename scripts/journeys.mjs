// Prints which tests prove which promise, from the results of the last whole run; runs all tests first where there are none
// of these files as they are. Writes the table into docs/journeys.md. Fails when a promise has no test, or a red one.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedAt, recorded, recordedAt } from './journeys/proofs.mjs';
import { pageOf, rowsOf, strangers, summaryOf } from './journeys/table.mjs';

const root = join(import.meta.dirname, '..');

const newest = changedAt();
if (recordedAt() < newest) {
  spawnSync('node', ['scripts/test.mjs'], { cwd: root, stdio: 'inherit' });
  if (recordedAt() < newest) {
    console.error('journeys: the tests did not come to an end.');
    process.exit(1);
  }
}

const proofs = recorded();
const rows = rowsOf(proofs);
for (const { id, says, proofs: own, ok } of rows) {
  console.log(`${ok ? '✓' : '✗'} ${id.padEnd(3)} ${says}`);
  for (const title of new Set(own.map(({ file, title: name }) => `${file}: ${name}`)))
    console.log(`      ${title}`);
}
for (const id of strangers(proofs)) console.error(`journeys: no such promise: ${id}`);
writeFileSync(join(root, 'docs/journeys.md'), pageOf(rows));
console.log(`\n${summaryOf(rows)}`);
process.exitCode = rows.every(({ ok }) => ok) && strangers(proofs).length === 0 ? 0 : 1;
