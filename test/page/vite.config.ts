// The smallest page with a login on it, as a CDN would serve it: what it weighs is what we promise.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  publicDir: here('public'),
  logLevel: 'warn',
  build: {
    target: 'es2022',
    manifest: true,
    // As a library: an application build would add Vite's own preloading to every page.
    lib: { entry: here('login.ts'), formats: ['es'], fileName: 'login' },
    emptyOutDir: true,
    // Vite leaves the blanks in a library; what a CDN serves has none.
    minify: false,
    rolldownOptions: { preserveEntrySignatures: false, output: { minify: true } },
  },
});
