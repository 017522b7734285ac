// The lock file pins each package to the registry and to its hash; no script of a package runs unless it is named.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsIn, looseIn } from './lockfile.mjs';

const read = (/** @type {string} */ name) =>
  readFileSync(join(import.meta.dirname, '..', name), 'utf8');

const faults = [...faultsIn(read('pnpm-lock.yaml')), ...looseIn(read('pnpm-workspace.yaml'))];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
