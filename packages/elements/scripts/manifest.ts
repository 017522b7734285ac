// Writes custom-elements.json from the doc comments of the tags; with --check, says whether it is as it should be.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { manifest } from './manifest/analyze.ts';

const path = fileURLToPath(new URL('../custom-elements.json', import.meta.url));
const config = await resolveConfig(path);
const wanted = await format(JSON.stringify(manifest()), { ...config, filepath: path });

if (!process.argv.includes('--check')) await writeFile(path, wanted);
else if ((await readFile(path, 'utf8').catch(() => '')) !== wanted) {
  console.error('custom-elements.json is not what the tags say. Run `npm run generate`.');
  process.exitCode = 1;
}
