// The worker of the simulated service lies beside the page that it works for: it answers for that page, and for no other.
import { msw } from 'msw/vite';
import type { Plugin } from 'vite';

const name = 'mockServiceWorker.js';

/** MSW for the page in a folder of the site, such as `playground/`. */
export const worker = (folder: string): Plugin[] => [
  msw(),
  {
    name: 'worker-beside-its-page',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle[name];
        if (folder === '' || file?.type !== 'asset') return;
        delete bundle[name];
        this.emitFile({ type: 'asset', fileName: folder + name, source: file.source });
      },
    },
  },
];
