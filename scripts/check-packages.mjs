// Packs each package as it would be published, and asks publint and Are The Types Wrong about it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const packed = mkdtempSync(join(tmpdir(), 'latchkey-packages-'));
process.on('exit', () => rmSync(packed, { recursive: true, force: true }));

/** @param {string[]} command */
function run([program = '', ...args]) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    console.error(`$ ${[program, ...args].join(' ')}\n${stdout}${stderr}`);
    process.exitCode = 1;
  }
}

run([
  'pnpm',
  '--filter',
  './packages/*',
  '--filter',
  '!@latchkey/server',
  '--recursive',
  'pack',
  '--pack-destination',
  packed,
]);

const tarballs = readdirSync(packed);
if (tarballs.length === 0) {
  console.error('There are no packages.');
  process.exitCode = 1;
}
for (const tarball of tarballs) {
  run(['publint', 'run', '--strict', join(packed, tarball)]);
  run(['attw', '--profile', 'esm-only', join(packed, tarball)]);
}
