// Installs what the lock file says, so that a fresh clone needs nothing but Node (20 or newer) and npm.
// Runs before start, test and check; costs nothing when the lock file has not changed since.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = new URL('../node_modules/.bootstrap', import.meta.url);
const { devDependencies } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

const wanted = () =>
  createHash('sha256')
    .update(devDependencies.pnpm)
    .update(readFileSync(new URL('../pnpm-lock.yaml', import.meta.url)))
    .digest('hex');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) process.exit(0);

const onWindows = process.platform === 'win32';
const pnpm = `pnpm@${devDependencies.pnpm}`;
const install = spawnSync('npx', ['--yes', pnpm, 'install', '--frozen-lockfile'], {
  cwd: root,
  stdio: 'inherit',
  shell: onWindows,
});
if (install.error) console.error(install.error.message);
if (install.status !== 0) process.exit(install.status ?? 1);

// The tools need a newer Node than many machines have. One comes with the install where a package carries it.
const own = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
const version = existsSync(own)
  ? spawnSync(own, ['--version'], { encoding: 'utf8' }).stdout
  : process.version;
const [major = 0, minor = 0] = /^v(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number) ?? [];
if (major < 22 || (major === 22 && minor < 12)) {
  console.error("Latchkey's tools need Node 22.12 or newer, and none could be installed here.");
  process.exit(1);
}

writeFileSync(stamp, wanted());
