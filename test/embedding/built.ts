// Builds a snippet as a team's own tools would, and serves it beside the simulated account service.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { AccountService } from '@latchkey/mock';
import { relay } from '@latchkey/mock/server';
import { build } from 'vite';
import { page } from './server/page.ts';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

const root = (name: string) => join(import.meta.dirname, name);

/** Builds a snippet into its folder `dist`. */
export const built = async (name: string): Promise<string> => {
  const config = join(root(name), 'vite.config.ts');
  await build({
    root: root(name),
    configFile: existsSync(config) && config,
    logLevel: 'error',
    build: {
      target: 'es2022',
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      ...(name === 'server' && {
        lib: { entry: 'login.ts', formats: ['es' as const], fileName: 'login' },
      }),
    },
  });
  return join(root(name), 'dist');
};

const answer = (response: ServerResponse, folder: string, pathname: string): void => {
  const file = join(folder, pathname === '/' ? 'index.html' : pathname);
  if (pathname === '/' && !existsSync(file)) {
    const { html, policy } = page();
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy })
      .end(html);
  } else if (existsSync(file)) {
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  } else response.writeHead(404).end();
};

/** Serves what was built, on a port of its own. */
export const served = async (folder: string): Promise<{ server: Server; url: string }> => {
  const service = new AccountService();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/account'))
      relay(service, request, response).catch(() => response.destroy());
    else answer(response, folder, pathname);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no address.');
  return { server, url: `http://localhost:${address.port}` };
};
