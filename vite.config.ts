// The demo site: `npm start`, and what the end-to-end tests visit.
import { fileURLToPath } from 'node:url';
import { msw } from 'msw/vite';
import { defineConfig, type ProxyOptions } from 'vite';

// A machine without a screen has no browser to open.
const hasScreen =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

// With `npm start -- --server`: where the real accounts are.
const server = process.env.VITE_ACCOUNT_SERVER;

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

export default defineConfig({
  root: fileURLToPath(new URL('demo', import.meta.url)),
  base: './',
  plugins: [msw()],
  build: { target: 'es2022' },
  server: {
    port: 5173,
    open: hasScreen && !process.env.CI,
    ...(server && { proxy: proxyTo(server) }),
  },
  preview: { port: Number(process.env.PREVIEW_PORT ?? 4173), strictPort: true },
});
