// Runs the tests: test.mjs [unit] [browser] [e2e] [managers], or one of them and arguments for its runner (files, say).
// BROWSERS=chromium,firefox leaves out the other engines. The last line is the sum of all stages.
import { spawn, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.mjs';
import { keep, recordedChecks } from './journeys/proofs.mjs';
import { pageOf, rowsOf, strangers, summaryOf } from './journeys/table.mjs';
import * as required from './requirements/table.mjs';

/** @typedef {import('./journeys/proofs.mjs').Proof} Proof */
/** @typedef {{ passed: number, failed: number, skipped: number, flaky?: number, empty: string[], failures?: string[], proofs?: Proof[] }} Counts */
/** @typedef {{ name: string, files: string[], command: string[], env?: Record<string, string> }} Run */

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'latchkey-tests-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

// The demo's and the smallest page's, as the configurations of Playwright and Vite know them.
const ports = {
  PREVIEW_PORT: process.env.PREVIEW_PORT ?? String(await freePort()),
  PAGE_PORT: process.env.PAGE_PORT ?? String(await freePort()),
};

const engines = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');

// What is measured is written down in one place: each line of the runner, tested or not, counts. Its own tests must do:
// to measure the others too would cost each of their processes, and show nothing more.
const journeyIsCovered = [
  '--experimental-test-coverage',
  '--test-coverage-include=packages/journey/src/**/*.ts',
  '--test-coverage-exclude=**/*.{test,harness}.ts',
  '--test-coverage-lines=100',
  '--test-coverage-branches=100',
  '--test-coverage-functions=100',
];

// A process for each file costs more than what most of them do.
const inOneProcess = ['--test-isolation=none'];

/** @type {Record<string, { engines: string[], runs: (args: string[]) => Run[] }>} */
const stages = {
  unit: {
    engines: [],
    runs: (args) => {
      if (args.length > 0) return [unit('unit', args)];
      const journey = find('packages/journey/{src,test}/**/*.test.ts');
      // Pure, but for a few that measure how much is fetched (contract) or start servers (better-auth, server).
      const together = find('packages/{http,calls,service,mock}/{src,test}/**/*.test.ts');
      const apart = find(
        'packages/{contract,better-auth,server}/{src,test}/**/*.test.ts',
        'test/unit/**/*.test.ts',
        'demo/src/**/*.test.ts',
        'docs/**/*.test.ts',
      );
      return [
        unit('unit journey', journey, journeyIsCovered),
        unit('unit together', together, inOneProcess),
        unit('unit apart', apart),
      ];
    },
  },
  browser: {
    engines,
    runs: (args) =>
      engines.map((engine) => ({
        name: `browser ${engine}`,
        files: find('packages/elements/src/**/*.test.ts', 'test/browser/**/*.test.ts'),
        command: ['wtr', ...(args.length > 0 ? ['--files', ...args] : [])],
        env: { BROWSERS: engine },
      })),
  },
  e2e: {
    engines: engines.filter((engine) => engine !== 'webkit'),
    runs: (args) => [
      {
        name: 'e2e',
        files: find('test/e2e/**/*.spec.ts'),
        command: ['playwright', 'test', ...args],
        env: ports,
      },
    ],
  },
  managers: {
    engines: engines.filter((engine) => engine !== 'webkit'),
    runs: (args) => [
      {
        name: 'managers',
        files: find('test/managers/**/*.spec.ts'),
        command: ['playwright', 'test', '--config=test/managers/playwright.config.ts', ...args],
        env: ports,
      },
    ],
  },
};

/**
 * A run of Node's own runner.
 * @param {string} name
 * @param {string[]} files
 * @param {string[]} [how]
 * @returns {Run}
 */
function unit(name, files, how = []) {
  return {
    name,
    files,
    command: [
      'node',
      '--test',
      `--test-concurrency=${availableParallelism()}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./scripts/counts/node.mjs',
      `--test-reporter-destination=${report(name)}`,
      ...how,
      ...files,
    ],
    // What one process has compiled, the others need not. (What is measured would be less exact.)
    ...(how !== journeyIsCovered && { env: { NODE_COMPILE_CACHE: join(reports, 'compiled') } }),
  };
}

// Groups that go one after the other, of lanes that go side by side: two cores have always something to do. Firefox and
// WebKit show one page at a time, so each leaves a core to the other; the password managers, who mostly wait, come after
// Firefox. What tests of servers wait for is done by the rest of the unit tests.
const groups = [
  [/^unit(?: apart)?$/u, /^unit (?:journey|together)$/u],
  [/^browser chromium$/u],
  [/^browser webkit$/u, /^(?:browser firefox|managers)$/u],
  [/^e2e$/u],
];

process.exitCode = await main(process.argv.slice(2));

/** @param {string[]} args */
async function main(args) {
  const named = args.findIndex((arg) => !(arg in stages));
  const chosen = named === -1 ? args : args.slice(0, named);
  const rest = named === -1 ? [] : args.slice(named);
  if (rest.length > 0 && chosen.length !== 1) {
    console.error(`test: name one stage before its arguments: ${Object.keys(stages).join(', ')}`);
    return 2;
  }
  const todo = Object.entries(stages)
    .filter(([name]) => chosen.length === 0 || chosen.includes(name))
    .map(([, stage]) => stage);

  const needed = [...new Set(todo.flatMap((stage) => stage.engines))];
  if (needed.length > 0) {
    const { status } = spawnSync('bash', ['scripts/browsers.sh', ...needed], {
      cwd: root,
      stdio: 'inherit',
    });
    if (status !== 0) return 1;
  }
  // Tests of what could not be installed say so themselves.
  if (chosen.length === 0 || chosen.includes('unit'))
    spawnSync('bash', ['scripts/servers.sh'], { cwd: root, stdio: 'inherit' });

  const sum = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  const proofs = [];
  const failures = [];
  const runs = todo.flatMap((stage) => stage.runs(rest));
  for (const run of runs.filter(({ files }) => files.length === 0))
    lines.push(`${run.name}: no tests yet`);
  for (const group of groupsOf(runs.filter(({ files }) => files.length > 0))) {
    const done = await Promise.all(group.map((lane) => inOrder(lane, group.length > 1)));
    for (const { run, counts, seconds } of done.flat()) {
      const again = counts.flaky ? `, ${counts.flaky} of them only when tried again` : '';
      lines.push(`${run.name}: ${inWords(counts)}${again} (${seconds.toFixed(1)} s)`);
      proofs.push(...(counts.proofs ?? []));
      failures.push(...(counts.failures ?? []).map((failure) => `✗ ${run.name}: ${failure}`));
      sum.passed += counts.passed;
      sum.failed += counts.failed;
      sum.skipped += counts.skipped;
    }
  }

  if (todo.length === Object.keys(stages).length) {
    keep(proofs);
    const rows = rowsOf(proofs);
    const missing = rows.filter(({ ok }) => !ok).map(({ id }) => id);
    lines.push(`promises: ${summaryOf(rows)}${missing.map((id) => ` ✗${id}`).join('')}`);
    // A red test has been counted; a promise without a test has not.
    sum.failed += rows.filter((row) => row.proofs.length === 0).length + strangers(proofs).length;
    const needed = required.rowsOf(proofs, recordedChecks());
    lines.push(`requirements: ${required.summaryOf(needed)}`, ...required.mistakesIn(needed));
    sum.failed += required.mistakesIn(needed).length;
    const everywhere = engines.length === 3 && missing.length === 0;
    const pages = { journeys: pageOf(rows), requirements: required.pageOf(needed) };
    for (const [name, page] of everywhere ? Object.entries(pages) : []) {
      if (readFileSync(join(root, `docs/${name}.md`), 'utf8') === page) continue;
      lines.push(`docs/${name}.md says something else: npm run ${name}`);
      sum.failed += 1;
    }
  }

  // What failed is said again where one looks: thousands of lines lie between.
  for (const failure of failures) console.log(`\n${firstLines(failure)}`);
  console.log(`\n${lines.join('\n')}\n\n${inWords(sum)}`);
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}

/**
 * @param {Run[]} runs
 * @returns {Run[][][]}
 */
function groupsOf(runs) {
  return groups.map((lanes) =>
    lanes
      .map((lane) => runs.filter(({ name }) => lane.test(name)))
      .filter((lane) => lane.length > 0),
  );
}

/**
 * @param {Run[]} lane
 * @param {boolean} held
 */
async function inOrder(lane, held) {
  const done = [];
  for (const run of lane) done.push(await timed(run, held));
  return done;
}

/**
 * @param {Run} run
 * @param {boolean} held what it says is held back until it has ended
 */
async function timed(run, held) {
  const start = performance.now();
  if (!held) console.log(`\n── ${run.name} ──`);
  const counts = await execute(run, held);
  return { run, counts, seconds: (performance.now() - start) / 1000 };
}

/**
 * Runs it and counts. A run that goes wrong as a whole has failed at least once.
 * @param {Run} run
 * @param {boolean} held
 * @returns {Promise<Counts>}
 */
async function execute({ name, command: [program = '', ...args], env }, held) {
  const file = report(name);
  const child = spawn(program, args, {
    cwd: root,
    stdio: held ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...env, COUNTS_FILE: file },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (/** @type {Buffer} */ part) => (said += part.toString()));
  const [status, signal] = await new Promise((done) => {
    child.on('error', (error) => {
      console.error(error.message);
      done([undefined, 'an error']);
    });
    child.on('close', (...how) => done(how));
  });
  if (held) console.log(`\n── ${name} ──\n${said}`);

  const counts = read(file);
  for (const empty of counts.empty) console.error(`${name}: runs no test: ${empty}`);
  counts.failed += counts.empty.length;
  if (counts.failed === 0) {
    if (status !== 0) {
      console.error(
        `${name}: ended with ${signal ?? status} though no test failed: see above (coverage?)`,
      );
      counts.failed = 1;
    } else if (counts.passed + counts.skipped === 0) {
      console.error(`${name}: there are test files, but no test ran`);
      counts.failed = 1;
    }
  }
  return counts;
}

/**
 * @param {string} file
 * @returns {Counts}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The runner died before it could write.
    return { passed: 0, failed: 0, skipped: 0, empty: [] };
  }
}

/** @param {string} name */
function report(name) {
  return join(reports, `${name.replaceAll(' ', '-')}.json`);
}

/** @param {string[]} patterns */
function find(...patterns) {
  // Tests of types are only compiled.
  return globSync(patterns, {
    cwd: root,
    exclude: ['**/node_modules/**', '**/*.types.test.ts'],
  }).sort();
}

/** @param {string} message */
function firstLines(message) {
  return message.split('\n').slice(0, 12).join('\n');
}

/** @param {Pick<Counts, 'passed' | 'failed' | 'skipped'>} counts */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
