// Builds the smallest page with a login on it and holds its weight to .size-limit.mjs.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
for (const command of ['vite build --config test/page/vite.config.ts', 'size-limit']) {
  const [program = '', ...args] = command.split(' ');
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
