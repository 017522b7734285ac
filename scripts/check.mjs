// Runs the checks: check.mjs [name…], all without a name. One line each; what a failed one said comes after it.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { keepChecks } from './journeys/proofs.mjs';

const root = join(import.meta.dirname, '..');

/**
 * In what is checked, `after` names the check whose results this one reads.
 * @type {Record<string, { command: string, cwd?: string, after?: string }>}
 */
const checks = {
  types: { command: 'tsc -b' },
  'test types': { command: 'tsc -p tsconfig.tests.json' },
  lint: { command: 'eslint . --max-warnings 0' },
  templates: {
    command: 'lit-analyzer "src/**/*.ts" --strict --maxWarnings 0 --noColor',
    cwd: 'packages/elements',
  },
  format: { command: 'prettier --check --log-level warn .' },
  unused: { command: 'knip' },
  borders: { command: 'depcruise --config .dependency-cruiser.mjs packages demo docs test' },
  cycles: { command: 'depcruise --config .dependency-cruiser.cycles.mjs packages' },
  generated: { command: 'pnpm --recursive --if-present run generate --check' },
  packages: { command: 'node scripts/check-packages.mjs', after: 'types' },
  size: { command: 'node scripts/check-size.mjs', after: 'types' },
  built: { command: 'node scripts/check-built.mjs', after: 'size' },
  lockfile: { command: 'node scripts/check-lockfile.mjs' },
  changesets: { command: 'node scripts/check-changesets.mjs' },
};

process.exitCode = await main(process.argv.slice(2));

/** @param {string[]} names */
async function main(names) {
  const unknown = names.filter((name) => !(name in checks));
  if (unknown.length > 0) {
    console.error(
      `check: no such check: ${unknown.join(', ')} (${Object.keys(checks).join(', ')})`,
    );
    return 2;
  }

  /** @type {Map<string, Promise<boolean>>} */
  const results = new Map();
  const waiting = names.length > 0 ? names : Object.keys(checks);
  const worker = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      // What it waits for comes before it in the table, so some worker has it already.
      const result = run(name, results.get(checks[name]?.after ?? ''));
      results.set(name, result);
      await result;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));

  keepChecks(await Promise.all([...results].map(async ([name, ok]) => ({ name, ok: await ok }))));
  const ok = await Promise.all(results.values());
  const failed = ok.filter((one) => !one).length;
  console.log(failed === 0 ? '\nAll checks passed.' : `\n${failed} of ${ok.length} checks failed.`);
  return failed === 0 ? 0 : 1;
}

/**
 * @param {string} name
 * @param {Promise<boolean>} [before]
 */
async function run(name, before) {
  const { command, cwd = '.', after } = /** @type {(typeof checks)[string]} */ (checks[name]);
  if ((await before) === false) {
    console.log(`✗ ${name}: not run, since ${after} failed`);
    return false;
  }
  const start = performance.now();
  const { ok, output } = await execute(command, join(root, cwd));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!ok) console.log(`${output.trim().replaceAll(/^/gm, '    ')}\n    $ ${command}`);
  return ok;
}

/**
 * @param {string} command
 * @param {string} cwd
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function execute(command, cwd) {
  return new Promise((done) => {
    const child = spawn(command, { cwd, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => done({ ok: false, output: error.message }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}
