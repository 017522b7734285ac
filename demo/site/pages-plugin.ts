// Finds the pages (`*.page.ts` below src), and lets Vite serve and build each as if it were a file: `gallery/index.html`.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { normalizePath, type Plugin, type ViteDevServer } from 'vite';
import type { Page } from './page.ts';
import { documentOf } from './shell.ts';

interface Module {
  readonly default: Page | readonly Page[];
}

// Pages that are files: whoever looks for their folder finds it.
const files = ['playground/'];

/** The pages below `root`. */
export const loadPages = async (
  root: string,
  read: (file: string) => Promise<unknown>,
): Promise<readonly Page[]> => {
  const found = globSync('src/**/*.page.ts', { cwd: root }).toSorted();
  const modules = await Promise.all(found.map((file) => read(join(root, file))));
  return modules.flatMap((module) => (module as Module).default);
};

const written = async (pages: readonly Page[], page: Page): Promise<string> =>
  documentOf(page, [...files, ...pages.map(({ path }) => path)]);

/** The pages of the site, below `root`. */
export const pages = (root: string): Plugin => {
  const fileOf = (path: string) => normalizePath(join(root, path, 'index.html'));
  let built = new Map<string, string>();
  return {
    name: 'pages',

    async config(_config, { command }) {
      if (command !== 'build') return {};
      const all = await loadPages(root, (file) => import(pathToFileURL(file).href));
      built = new Map(
        await Promise.all(
          all.map(async (page) => [fileOf(page.path), await written(all, page)] as const),
        ),
      );
      return { build: { rolldownOptions: { input: [...files.map(fileOf), ...built.keys()] } } };
    },
    resolveId: (id) => (built.has(id) ? id : undefined),
    load: (id) => built.get(id),

    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (file.endsWith('.page.ts')) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        serve(server, root, request.url ?? '/')
          .then((html) => {
            if (html === undefined) next();
            else response.setHeader('content-type', 'text/html').end(html);
          })
          .catch(next);
      });
    },
  };
};

const serve = async (
  server: ViteDevServer,
  root: string,
  url: string,
): Promise<string | undefined> => {
  const { pathname } = new URL(url, 'http://localhost');
  if (!/\/(?:index\.html)?$/u.test(pathname)) return undefined;
  const all = await loadPages(root, (file) => server.ssrLoadModule(file));
  const page = all.find(({ path }) => `/${path}` === pathname.replace(/index\.html$/u, ''));
  return page && server.transformIndexHtml(url, await written(all, page));
};
