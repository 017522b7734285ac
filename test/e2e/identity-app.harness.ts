// A page with the tag on real accounts: a server in a process of its own, and before it the page's, which forwards to it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test as base } from '@playwright/test';
import { build, type Rolldown } from 'vite';

const root = join(import.meta.dirname, '../..');

/** Where the page is, and where its server. */
export interface Site {
  readonly page: string;
  readonly server: string;
}

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Account</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<script type="module" src="/access.js"></script></head>
<body><main><latchkey-access endpoint="/api/auth/latchkey"></latchkey-access></main></body></html>`;

/** What the page consists of, by path. */
const built = async (): Promise<ReadonlyMap<string, string>> => {
  const outputs = (await build({
    configFile: false,
    root: join(root, 'test/page'),
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'access.ts', formats: ['es'], fileName: 'access' },
    },
  })) as Rolldown.RolldownOutput[];
  const files = outputs.flatMap(({ output }) =>
    output.map((file): [string, string] => [
      `/${file.fileName}`,
      file.type === 'chunk' ? file.code : String(file.source),
    ]),
  );
  return new Map([['/', html], ...files]);
};

/** Listens, and tells the port. */
const listen = async (server: ReturnType<typeof createServer>): Promise<number> => {
  await once(server.listen(0, 'localhost'), 'listening');
  return (server.address() as AddressInfo).port;
};

const forward = (to: string, incoming: IncomingMessage, outgoing: ServerResponse) => {
  const { method, headers, url = '/' } = incoming;
  const forwarded = ask(new URL(url, to), { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  forwarded.on('error', () => outgoing.destroy());
  incoming.pipe(forwarded);
};

const startServer = async (origin: string) => {
  const child = spawn('node', [join(root, 'packages/server/src/main.ts')], {
    env: { PATH: process.env.PATH, PORT: '0', DATABASE_URL: 'memory:', ORIGIN: origin },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) {
    const { event, url } = JSON.parse(line) as { event: string; url: string };
    if (event === 'listening') {
      child.stdout.resume();
      return { child, url };
    }
  }
  throw new Error('The server has ended before it was there.');
};

/** Tests get `site`, once for each worker. */
export const test = base.extend<object, { site: Site }>({
  site: [
    async ({ browserName: _engine }, use) => {
      const files = await built();
      const started: { server?: string } = {};
      const pages = createServer((incoming, outgoing) => {
        const { pathname } = new URL(incoming.url ?? '/', 'http://localhost');
        const file = files.get(pathname);
        if (file === undefined) {
          forward(started.server ?? '', incoming, outgoing);
          return;
        }
        const type = pathname === '/' ? 'text/html; charset=utf-8' : 'text/javascript';
        outgoing.writeHead(200, { 'content-type': type }).end(file);
      });
      const page = `http://localhost:${await listen(pages)}`;
      const { child, url: server } = await startServer(page);
      started.server = server;
      await use({ page, server });
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      pages.closeAllConnections();
      pages.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** What an administrator does, by the server's own page. */
export const administer = async ({ server }: Site, deed: string, who: string): Promise<void> => {
  const { status } = await fetch(`${server}/administration`, {
    method: 'POST',
    headers: { origin: server },
    body: new URLSearchParams({ deed, who }),
    redirect: 'manual',
  });
  expect(status).toBe(303);
};
