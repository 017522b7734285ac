// Random walks, for as long as one likes: `npm run walks -- --steps 100000`. The seed is printed; `-- --seed 1` repeats a run,
// `--where service,page` leaves out the other places.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    where: { type: 'string', default: 'runner,service,processes,page' },
  },
});
const seed = values.seed ?? String(Date.now() % 2 ** 31);

const simulator = 'packages/mock/src/simulator';

/** What is run at each place, and which part of the steps is taken there: some take longer. */
const places = {
  runner: { command: ['node', '--test', 'test/unit/walks.test.ts'], part: 1 },
  service: { command: ['node', '--test', `${simulator}/walks.property.test.ts`], part: 1 },
  processes: { command: ['node', '--test', `${simulator}/processes.property.test.ts`], part: 0.25 },
  page: { command: ['wtr', '--files', 'packages/elements/src/tags/walks.test.ts'], part: 0.02 },
};

console.log(`seed ${seed}`);
let failures = 0;
for (const name of values.where.split(',')) {
  const place = places[/** @type {keyof typeof places} */ (name)];
  if (!place) throw new Error(`--where is some of ${Object.keys(places).join(', ')}`);
  failures += walk(name, place);
}
process.exitCode = failures === 0 ? 0 : 1;

/**
 * @param {string} name
 * @param {{ command: string[], part: number }} place
 */
function walk(name, { command: [program = '', ...args], part }) {
  if (name === 'page')
    spawnSync('bash', ['scripts/browsers.sh', 'chromium'], { cwd: root, stdio: 'inherit' });
  const start = performance.now();
  const { status, stdout } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      BROWSERS: 'chromium',
      WALK_SEED: seed,
      WALK_STEPS: String(Math.ceil(Number(values.steps) * part)),
    },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const steps = /(\d+) steps|"steps":(\d+)/u.exec(stdout)?.slice(1).find(Boolean) ?? 0;
  const end = status === 0 ? 'none failed' : `failed:\n${stdout}`;
  console.log(`${name}: ${steps} steps, seed ${seed}, ${seconds} s, ${end}`);
  return status === 0 && steps ? 0 : 1;
}
