// Loads every file of the runner: coverage only knows what is loaded, and would not miss a file without tests.
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

test('every file of the runner loads [REL-20]', async () => {
  const files = globSync('packages/journey/src/**/*.ts', { exclude: ['**/*.{test,harness}.ts'] });
  for (const file of files) await import(pathToFileURL(file).href);
});
