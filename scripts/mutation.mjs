// Changes the sources in one place at a time and sees whether a test notices: mutation.mjs [package…]. docs/testing.md
import { globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { packages, slowTests } from './mutation/packages.mjs';

const root = join(import.meta.dirname, '..');
process.chdir(root);

// MUTATION_EVERY=5 takes every fifth file alone: a sample, where the whole would take hours.
const every = Number(process.env.MUTATION_EVERY ?? 1);

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in packages));
if (unknown.length > 0) {
  console.error(`mutation: ${unknown.join(', ')}: not one of ${Object.keys(packages).join(', ')}`);
  process.exit(2);
}

for (const [name, chosen] of Object.entries(packages)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const { mutate, tests, isolated = false, globals = {} } = chosen;
  const report = join('coverage/mutation', name);
  await new Stryker({
    plugins: [join(import.meta.dirname, 'mutation/runner.mjs')],
    testRunner: 'node-in-process',
    mutate: globSync(mutate)
      .filter((file) => !/\.(?:test|harness|examples)\.ts$/u.test(file))
      .sort()
      .filter((_, index) => index % every === 0),
    nodeTests: globSync(tests.of, { exclude: tests.not }).sort(),
    slowTests: slowTests.source,
    isolated,
    globals,
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.MUTATION_WORKERS ?? 1),
    // The hits of a mutant are counted, and a test that waits for ever is noticed: this is for loops that neither sees.
    timeoutMS: 60_000,
    // Modules that were loaded anew stay in memory.
    maxTestRunnerReuse: 400,
    ignorePatterns: [
      '**',
      '!packages/*/package.json',
      '!packages/*/{src,test,scripts}/**',
      '!packages/contract/openapi.json',
    ],
    tempDirName: join(tmpdir(), 'latchkey-mutation'),
    disableTypeChecks: false,
    // Not incremental: what a module does when it is loaded would not be judged again by new tests.
    incremental: false,
    reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
    clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
    htmlReporter: { fileName: `${report}.html` },
    jsonReporter: { fileName: `${report}.json` },
    allowConsoleColors: false,
    thresholds: { high: 90, low: 85, break: 85 },
  }).runMutationTest();
}
