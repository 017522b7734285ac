// The site: `npm start`, and what the end-to-end tests visit. With `--mode server` the playground alone, on real accounts.
import { fileURLToPath } from 'node:url';
import { defineConfig, type ProxyOptions } from 'vite';
import { pages } from './demo/site/pages-plugin.ts';
import { search } from './demo/site/search-plugin.ts';
import { worker } from './demo/site/worker-plugin.ts';

// A machine without a screen has no browser to open.
const hasScreen =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

// Where the server breaks a connection, the page's own breaks too.
const proxyTo = (target: string): Record<string, ProxyOptions> =>
  Object.fromEntries(
    ['/api/auth', '/bench'].map((path) => [
      path,
      {
        target,
        configure: (proxy) => proxy.on('error', (_error, request) => request.socket.destroy()),
      },
    ]),
  );

const demo = fileURLToPath(new URL('demo', import.meta.url));

export default defineConfig(({ mode }) => {
  // With `npm start -- --server`: where the real accounts are. Their server sends people to the root of its origin.
  const server = process.env.VITE_ACCOUNT_SERVER;
  const onServer = mode === 'server' || server !== undefined;
  return {
    root: onServer ? `${demo}/playground` : demo,
    envDir: demo,
    base: './',
    appType: 'mpa',
    plugins: onServer ? [worker('')] : [pages(demo), search(demo), worker('playground/')],
    build: { target: 'es2022', modulePreload: { polyfill: false } },
    server: {
      port: 5173,
      open: hasScreen && !process.env.CI,
      ...(server && { proxy: proxyTo(server) }),
    },
    preview: { port: Number(process.env.PREVIEW_PORT ?? 4173), strictPort: true },
  };
});
