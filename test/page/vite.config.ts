// The smallest page with a login on it, as a CDN would serve it: what it weighs is what we promise. With `--mode access`, the
// same with every journey behind one tag.
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Two requests make a sign-in: what the first screen needs, and what the first answer and a second step need besides,
// fetched while nobody waits. (A chunk takes along all that it needs and no chunk before it has; by itself the bundler would
// split off what several chunks share, also from the first. What the contract's entry brings that only later chunks use, or
// only services, has to be named.)
const roots: [chunk: string | undefined, modules: RegExp][] = [
  ['login', /test\/page\/\w+\.ts$|^\0rolldown/u],
  [
    'later',
    /(?:steps\/later-steps|tags\/engine|locales\/en|contract\/src\/(?:problems|read|wire)|http\/src\/index)\.ts$/u,
  ],
  [undefined, /contract\/src\/problem-status\.ts$/u],
];

const chunkOf = (id: string, bundle: Rolldown.ChunkingContext): string | null => {
  const belongs = (chunk: string | undefined, at: string, seen: Set<string>): boolean => {
    const root = roots.find(([, modules]) => modules.test(at));
    if (root) return root[0] === chunk;
    if (seen.has(at)) return false;
    seen.add(at);
    const { importers = [] } = bundle.getModuleInfo(at) ?? {};
    return importers.some((importer) => belongs(chunk, importer, seen));
  };
  return roots.find(([chunk]) => chunk && belongs(chunk, id, new Set()))?.[0] ?? null;
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

/** A second minifier finds what the first has left: some four hundred bytes of what is sent. */
const squeezeAgain: Plugin = {
  name: 'squeeze-again',
  generateBundle: async (_options, bundle) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      // Shorter by conditional expressions, and larger once it is compressed.
      const compress = { passes: 3, conditionals: false, pure_getters: true };
      const format = { semicolons: false };
      const { code } = await minify(chunk.code, { module: true, ecma: 2020, compress, format });
      chunk.code = code ?? '';
    }
  },
};

export default defineConfig(({ mode }) => {
  const page = mode === 'access' ? 'access' : 'login';
  return {
    plugins: [squeeze, squeezeAgain],
    root: here('.'),
    publicDir: page === 'login' && here('public'),
    logLevel: 'warn',
    build: {
      target: 'es2022',
      manifest: true,
      // As a library: an application build would add Vite's own preloading to every page.
      lib: { entry: here(`${page}.ts`), formats: ['es'], fileName: page },
      outDir: page === 'login' ? 'dist' : `dist/${page}`,
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
  };
});
