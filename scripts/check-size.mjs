// Builds the smallest pages with a login on them and holds their weight to .size-limit.mjs.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const build = 'vite build --config test/page/vite.config.ts';
for (const command of [build, `${build} --mode access`, 'size-limit']) {
  const [program = '', ...args] = command.split(' ');
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
