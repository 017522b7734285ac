// Runs the matrix of faults in full: on the runner in Node, and on elements in Chromium. The seed is printed;
// `npm run faults -- --seed 1` repeats a run, `-- --cell code.verify/A429/B6/T4/D2` plays one cell, or those whose names begin so.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cellsOf, idOf } from '../test/faults/cells.ts';
import { judge } from '../test/faults/invariants.ts';
import { Runner } from '../test/faults/runner.ts';

/** @typedef {{ run: number, failed: { id: string, wrong: readonly string[] }[] }} Sum */

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    cell: { type: 'string' },
    seed: { type: 'string' },
    where: { type: 'string', default: 'runner,page' },
  },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const wanted = { seed, whole: true, cell: values.cell };

/** @type {Record<string, () => Promise<Sum>>} */
const places = { runner: inNode, page: inChromium };

console.log(`seed ${seed}`);
let failures = 0;
for (const name of values.where.split(',')) {
  const play = places[name];
  if (!play) throw new Error(`--where is one of ${Object.keys(places).join(', ')}, or both`);
  const start = performance.now();
  const { run, failed } = await play();
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  for (const { id, wrong } of failed) console.log(`✗ ${id}\n    ${wrong.join('\n    ')}`);
  console.log(`${name}: ${run} cells run, ${failed.length} failed (${seconds} s, seed ${seed})`);
  failures += failed.length + (run === 0 ? 1 : 0);
}
process.exitCode = failures === 0 ? 0 : 1;

/** @returns {Promise<Sum>} */
async function inNode() {
  const runner = await Runner.start();
  /** @type {Sum['failed']} */
  const failed = [];
  const cells = cellsOf({ ...wanted, where: 'runner' });
  for (const cell of cells) {
    const wrong = await runner.play(cell).then(judge, (thrown) => [String(thrown)]);
    if (wrong.length > 0) failed.push({ id: idOf(cell), wrong });
  }
  runner.stop();
  return { run: cells.length, failed };
}

/** @returns {Promise<Sum>} */
async function inChromium() {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-faults-'));
  const report = join(folder, 'report');
  spawnSync('bash', ['scripts/browsers.sh', 'chromium'], { cwd: root, stdio: 'inherit' });
  spawnSync('wtr', ['--files', 'test/browser/faults.test.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      BROWSERS: 'chromium',
      FAULTS: JSON.stringify(wanted),
      FAULTS_REPORT: report,
    },
  });
  try {
    const parts = readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((line) => /** @type {Sum} */ (JSON.parse(line)));
    return {
      run: parts.reduce((sum, { run }) => sum + run, 0),
      failed: parts.flatMap(({ failed }) => failed),
    };
  } catch {
    return { run: 0, failed: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
