// Part of the build: writes beside what each package publishes what it is made of (`sbom.cdx.json`, CycloneDX), and the hashes
// of its scripts (`integrity.json`, Subresource Integrity).
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashesOf } from './built/integrity.mjs';

const root = join(import.meta.dirname, '..');

for (const manifest of globSync('packages/*/package.json', { cwd: root })) {
  const { name, private: hidden } = JSON.parse(readFileSync(join(root, manifest), 'utf8'));
  if (hidden) continue;
  const dist = join(root, dirname(manifest), 'dist');
  const bill = spawnSync(
    'pnpm',
    ['--filter', name, 'sbom', '--prod', '--sbom-format', 'cyclonedx'],
    { cwd: root, encoding: 'utf8' },
  );
  if (bill.status !== 0) {
    console.error(`bill: ${name}: ${bill.stdout}${bill.stderr}`);
    process.exit(1);
  }
  writeFileSync(join(dist, 'sbom.cdx.json'), bill.stdout);
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(hashesOf(dist), null, 2)}\n`);
}
