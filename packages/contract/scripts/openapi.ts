// Writes openapi.json from the schemas; with --check, says whether it is as it should be.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { openApiDocument } from './openapi/document.ts';

const path = fileURLToPath(new URL('../openapi.json', import.meta.url));
const config = await resolveConfig(path);
const wanted = await format(JSON.stringify(openApiDocument()), { ...config, filepath: path });

if (!process.argv.includes('--check')) await writeFile(path, wanted);
else if ((await readFile(path, 'utf8').catch(() => '')) !== wanted) {
  console.error('openapi.json is not what the schemas say. Run `npm run generate`.');
  process.exitCode = 1;
}
