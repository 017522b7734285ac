// A service that does what its path says, for tests in browsers: /unruly/<behavior>/journeys…
import type { TestRunnerConfig } from '@web/test-runner';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];
type Context = Parameters<Middleware>[0];

const asking = {
  ticket: 'ticket-1',
  turn: 1,
  step: { kind: 'credentials', actions: ['sign-in'] },
};

const read = async (context: Context): Promise<string> => {
  let body = '';
  for await (const part of context.req) body += String(part);
  return body;
};

/** Takes the connection out of the server's hands. */
const raw = (context: Context) => {
  context.respond = false;
  return context.res;
};

const behaviors: Readonly<Record<string, (context: Context) => void | Promise<void>>> = {
  async echoes(context) {
    const body = await read(context);
    context.body = { method: context.method, path: context.path, headers: context.headers, body };
  },
  async asks(context) {
    await read(context);
    context.body = asking;
  },
  refuses(context) {
    context.status = 429;
    context.set('retry-after', '7');
    context.body = { problem: { code: 'rate-limited' } };
  },
  async 'too-large'(context) {
    await read(context);
    context.status = 413;
    context.type = 'html';
    context.body = '<html><h1>413 Request Entity Too Large</h1></html>';
  },
  async 'other-type'(context) {
    await read(context);
    context.status = 415;
    context.body = { ...asking, problem: { code: 'file-type' } };
  },
  portal(context) {
    context.type = 'html';
    context.body = '<!doctype html><title>Welcome to our wireless network</title>';
  },
  redirects(context) {
    context.status = 307;
    context.set('location', context.path.replace('redirects', 'asks'));
  },
  'hangs-up'(context) {
    raw(context).destroy();
  },
  'breaks-off'(context) {
    const response = raw(context);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
    response.write('{"ticket":"ticket-1"', () => response.destroy());
  },
  stalls(context) {
    raw(context);
  },
  trickles(context) {
    const response = raw(context);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{');
  },
  floods(context) {
    context.body = { ...asking, x: 'x'.repeat(300_000) };
  },
  'floods-and-refuses'(context) {
    context.status = 429;
    context.set('retry-after', '7');
    context.body = { problem: { code: 'denied' }, x: 'x'.repeat(3_000_000) };
  },
  'speaks-in-wide-letters'(context) {
    context.type = 'application/json';
    context.body = Buffer.from(`\uFEFF${JSON.stringify(asking)}`, 'utf16le');
  },
};

/** The middleware for the test runner's own server. */
export const unrulyService: Middleware = (context, next) => {
  const behavior = behaviors[/^\/unruly\/([a-z-]+)\//u.exec(context.path)?.[1] ?? ''];
  return behavior ? behavior(context) : next();
};
