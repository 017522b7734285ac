// The smallest page with a login on it, as a CDN would serve it: what it weighs is what we promise.
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const entry = here('login.ts');

// Two requests make a sign-in: what the first screen needs, and what the first answer and a second step need besides,
// fetched while nobody waits. (A chunk takes along all that it needs and no chunk before it has; by itself the bundler would
// split off what several chunks share, also from the first.)
const roots: [chunk: string, modules: RegExp][] = [
  ['login', /test\/page\/login\.ts$|^\0rolldown/u],
  [
    'later',
    /(?:steps\/later-steps|tags\/engine|locales\/en|contract\/src\/read|http\/src\/index)\.ts$/u,
  ],
];

const chunkOf = (id: string, bundle: Rolldown.ChunkingContext): string | null => {
  const belongs = (root: RegExp, at: string, seen: Set<string>): boolean => {
    if (root.test(at)) return true;
    if (seen.has(at)) return false;
    seen.add(at);
    const { importers = [] } = bundle.getModuleInfo(at) ?? {};
    return importers.some((importer) => belongs(root, importer, seen));
  };
  return roots.find(([, root]) => belongs(root, id, new Set()))?.[0] ?? null;
};

/** Templates are written for readers; a browser needs no indentation, and styles no blanks. */
const squeeze: Plugin = {
  name: 'squeeze',
  transform: (code, id) =>
    id.includes('packages/elements/')
      ? code
          .replaceAll(/(?<=\bcss`)[^`]+/gu, (css) =>
            css
              .replaceAll(/\/\*.*?\*\//gsu, '')
              .replaceAll(/\s+/gu, ' ')
              .replaceAll(/ ?([{;,>]) ?/gu, '$1')
              .replaceAll(/(?<=:) |;? ?(?=\})|(?<=[ :(,])0(?=\.)/gu, '')
              .replaceAll(/='([a-z-]+)'/gu, '=$1')
              // Not the blank after an interpolation.
              .replaceAll(/(?<!\$\{\w+)\} /gu, '}'),
          )
          .replaceAll(/\n\s+/gu, '\n')
      : undefined,
};

// i18next explains itself in a log that nobody has asked for: we never turn `debug` on.
const silent = ['log', 'warn', 'once', 'deprecate'].map((method) => `this.logger.${method}`);

/** A second minifier finds what the first has left: some four hundred bytes of what is sent. */
const squeezeAgain: Plugin = {
  name: 'squeeze-again',
  generateBundle: async (_options, bundle) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const compress = { passes: 3, pure_funcs: silent, pure_getters: true };
      chunk.code = (await minify(chunk.code, { module: true, ecma: 2020, compress })).code ?? '';
    }
  },
};

export default defineConfig({
  plugins: [squeeze, squeezeAgain],
  root: here('.'),
  publicDir: here('public'),
  logLevel: 'warn',
  build: {
    target: 'es2022',
    manifest: true,
    // As a library: an application build would add Vite's own preloading to every page.
    lib: { entry, formats: ['es'], fileName: 'login' },
    emptyOutDir: true,
    // Vite leaves the blanks in a library; what a CDN serves has none.
    minify: false,
    rolldownOptions: {
      preserveEntrySignatures: false,
      output: {
        minify: true,
        comments: false,
        codeSplitting: { groups: [{ name: chunkOf, includeDependenciesRecursively: false }] },
      },
    },
  },
});
