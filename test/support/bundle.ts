// The tests for browsers, built once: each page asks for a few chunks, not for hundreds of modules.
import { globSync } from 'node:fs';
import type { TestRunnerPlugin } from '@web/test-runner';
import { build } from 'vite';

/** Builds these files under `root`, and serves each from where its source is. */
export function bundle(root: string, patterns: readonly string[]): TestRunnerPlugin {
  const served = new Map<string, string>();
  return {
    name: 'bundle',
    async serverStart() {
      const tests = globSync([...patterns], { cwd: root, exclude: ['**/*.types.test.ts'] });
      for (const one of await chunksOf(root, tests))
        served.set(`/${one.fileName}`, one.type === 'chunk' ? one.code : String(one.source));
    },
    serve({ path }) {
      const body = served.get(path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}

async function chunksOf(root: string, tests: string[]) {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    // One for all: those of the packages leave their tests out.
    tsconfig: 'tsconfig.base.json',
    logLevel: 'error',
    // As from their sources: packages in their builds for browsers, with what they say to developers.
    resolve: { conditions: ['browser', 'development', 'module'] },
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      target: 'es2022',
      write: false,
      minify: false,
      modulePreload: false,
      sourcemap: true,
      rolldownOptions: {
        input: Object.fromEntries(tests.map((test) => [test, test])),
        external: ['/__web-dev-server__web-socket.js'],
        preserveEntrySignatures: false,
        output: { entryFileNames: '[name]', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  if (!('output' in built)) throw new Error('Built more, or less, than once');
  return built.output;
}
