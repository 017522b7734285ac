// Which modules the tests get: the sandbox's own, anew when they must be, with node:test exchanged.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = pathToFileURL(join(import.meta.dirname, '../..')).href;
const standIn = new URL('node-test.mjs', import.meta.url).href;

/** @type {Map<string, string>} */
const stripped = new Map();
let generation = 0;

/** Whatever is imported from here on is evaluated anew. */
export const renew = () => (generation += 1);

/**
 * Imports a file of tests.
 * @param {string} path
 */
export const load = (path) => import(`${pathToFileURL(path).href}?${String(generation)}`);

/**
 * @param {string} sandbox The directory that holds the instrumented sources.
 */
export function hookModules(sandbox) {
  const root = pathToFileURL(sandbox).href;
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'node:test' && context.parentURL !== standIn)
        return { url: standIn, shortCircuit: true };
      // Of what a browser's test has, those of pure functions need chai alone.
      if (specifier === '@open-wc/testing')
        return next('@esm-bundle/chai/esm/chai.js', {
          ...context,
          parentURL: next(specifier, context).url,
        });
      const resolved = next(specifier, context);
      const { url } = resolved;
      if (url.includes('/node_modules/') || url.startsWith(`${project}/scripts/mutation/`))
        return resolved;
      // Links to the workspace's packages lead out of the sandbox, to what is not instrumented.
      const inside = url.startsWith(`${project}/`) ? root + url.slice(project.length) : url;
      if (!inside.startsWith(`${root}/`) || !inside.endsWith('.ts')) return resolved;
      const [, importer = '0'] = /\.ts\?(\d+)$/u.exec(context.parentURL ?? '') ?? [];
      return { url: `${inside}?${importer}`, format: 'module', shortCircuit: true };
    },
    load(url, context, next) {
      if (!url.startsWith(`${root}/`) || !/\.ts\?\d+$/u.test(url)) return next(url, context);
      const path = fileURLToPath(url);
      const source = stripped.get(path) ?? stripTypeScriptTypes(readFileSync(path, 'utf8'));
      stripped.set(path, source);
      return { format: 'module', source, shortCircuit: true };
    },
  });
}
