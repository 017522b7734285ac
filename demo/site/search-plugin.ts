// The index of the search: made of all pages when the site is built, fetched when somebody searches.
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { loadPages } from './pages-plugin.ts';
import { recordsOf } from './search/records.ts';

const file = 'search.json';

const written = async (pages: Awaited<ReturnType<typeof loadPages>>): Promise<string> =>
  JSON.stringify(await recordsOf(pages));

/** Everything that can be searched, as a file beside the pages below `root`. */
export const search = (root: string): Plugin => ({
  name: 'search',
  async generateBundle() {
    const pages = await loadPages(root, (path) => import(pathToFileURL(path).href));
    this.emitFile({ type: 'asset', fileName: file, source: await written(pages) });
  },
  configureServer(server) {
    server.middlewares.use(`/${file}`, (_request, response, next) => {
      loadPages(root, (path) => server.ssrLoadModule(path))
        .then(written)
        .then((json) => response.setHeader('content-type', 'application/json').end(json))
        .catch(next);
    });
  },
});
