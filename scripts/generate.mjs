// Writes the files that are derived from sources; with --check, only says which are out of date.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '..');

/** What is derived, and the script that prints it. */
const derived = [
  { file: 'packages/contract/openapi.json', script: 'packages/contract/scripts/openapi.ts' },
];

const onlyCheck = process.argv.includes('--check');

for (const { file, script } of derived) {
  if (!existsSync(join(root, script))) continue;
  const { status, stdout } = spawnSync('node', [script], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 2 ** 20,
  });
  if (status !== 0) {
    console.error(`${script} failed`);
    process.exitCode = 1;
    continue;
  }
  const path = join(root, file);
  const text = await format(stdout, { ...(await resolveConfig(path)), filepath: path });
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (onlyCheck) {
    console.error(`${file} is out of date: npm run generate`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(`wrote ${file}`);
  }
}
