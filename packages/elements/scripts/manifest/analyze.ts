// The manifest of the tags: what the analyzer reads in their doc comments, and what only the running classes know.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as analyzer from '@custom-elements-manifest/analyzer';
import type { Package } from 'custom-elements-manifest/schema.js';
import { attributes } from './attributes.ts';
import { definitions } from './definitions.ts';
import { publicOnly } from './public-only.ts';
import { shared } from './shared.ts';

// Its types leave out what it exports for whoever has the sources at hand.
const { create, ts } = analyzer as unknown as {
  create: (from: {
    modules: readonly unknown[];
    plugins: readonly unknown[];
    context: { dev: boolean };
  }) => Package;
  ts: typeof import('typescript');
};

const root = fileURLToPath(new URL('../../', import.meta.url));

const sources = (): string[] =>
  globSync(['src/tags/*.ts', 'src/events.ts'], { cwd: root })
    .filter((file) => !/\.(?:test|harness|view)\.ts$/u.test(file))
    .toSorted();

/** What custom-elements.json holds. */
export const manifest = (): Package =>
  create({
    modules: sources().map((file) =>
      ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.ES2022, true),
    ),
    plugins: [shared(), attributes(), publicOnly(), definitions()],
    context: { dev: false },
  });
