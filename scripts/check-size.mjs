// Holds the sizes of .size-limit.json; there may be none yet.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const limits = JSON.parse(readFileSync(join(root, '.size-limit.json'), 'utf8'));
if (limits.length > 0) {
  process.exitCode = spawnSync('size-limit', { cwd: root, stdio: 'inherit' }).status ?? 1;
}
