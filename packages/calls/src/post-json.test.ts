// What can go wrong between a page and a backend, on real sockets.
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { callAdapter, getJson, postJson } from './index.ts';
import { outcomeIn, problemIn, somebodyAt, stepIn } from './person.harness.ts';

type Behavior = (response: ServerResponse, request: IncomingMessage) => void;

let behave: Behavior = () => {};
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    behave(response, request);
  });
});
let url = '';
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/login`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const says =
  (status: number, body: string, headers: Record<string, string> = {}): Behavior =>
  (response) => {
    response.writeHead(status, headers).end(body);
  };

/** Signs in at a backend that behaves like this, by the call that the documentation shows. */
const signIn = (behavior: Behavior, timeout?: number) => {
  behave = behavior;
  const adapter = callAdapter(
    {
      async signIn({ identifier, password }, call) {
        const { status, body } = await postJson(url, { identifier, password }, call);
        if (status !== 200) return { problem: 'credentials-rejected' };
        // The cast is the mistake that is shown: what came is not what was expected.
        return (body as { result: 'done' }).result;
      },
    },
    { report: () => {}, ...(timeout !== undefined && { timeout }) },
  );
  return somebodyAt(adapter).signIn();
};

const faults: readonly (readonly [string, Behavior, object])[] = [
  ['drops the connection', (response) => response.destroy(), { code: 'network' }],
  [
    'breaks off in the middle',
    (response) => {
      response.writeHead(200, { 'content-length': '500' }).write('{', () => response.destroy());
    },
    { code: 'network' },
  ],
  ['shows a page', says(200, '<!doctype html><p>Welcome'), { code: 'intercepted' }],
  ['leads to a page', says(302, '', { location: '/portal' }), { code: 'intercepted' }],
  ['says what is no JSON', says(200, 'OK'), { code: 'malformed' }],
  ['says something else', says(200, '{"ok":true}'), { code: 'malformed' }],
  [
    'has had too many',
    says(429, 'Too many', { 'retry-after': '7' }),
    { code: 'rate-limited', retryIn: 7 },
  ],
  [
    'has had too many, and says it by another header',
    says(429, '{}', { 'x-retry-after': '10' }),
    { code: 'rate-limited', retryIn: 10 },
  ],
  ['has had too many, and does not say for how long', says(429, ''), { code: 'rate-limited' }],
  ['is broken', says(500, '<h1>Oops'), { code: 'unavailable' }],
  ['is being mended', says(503, '', { 'retry-after': '60' }), { code: 'unavailable', retryIn: 60 }],
];

describe('a backend', () => {
  for (const [how, behavior, problem] of faults) {
    it(`that ${how} is a problem`, async () => {
      assert.deepEqual(problemIn(await signIn(behavior)), problem);
    });
  }

  it('that says nothing is given up', async () => {
    const reply = signIn(() => {}, 50);
    assert.deepEqual(problemIn(await reply), { code: 'timeout' });
  });

  it('that refuses, with or without a word, has refused', async () => {
    for (const body of ['', '{"error":"no"}', 'no', '<h1>401']) {
      const reply = await signIn(says(401, body));
      stepIn(reply, 'credentials');
      assert.deepEqual(problemIn(reply), { code: 'credentials-rejected' });
    }
  });

  it('that agrees lets the person in, whatever it calls its JSON', async () => {
    const reply = await signIn(says(200, '{"result":"done"}', { 'content-type': 'text/plain' }));
    assert.deepEqual(outcomeIn(reply), { kind: 'signed-in' });
  });

  it('is asked in JSON, in the person’s language, with the headers that it wants', async () => {
    let asked: IncomingMessage | undefined;
    behave = (response, request) => {
      asked = request;
      response.end('{}');
    };
    const call = { signal: new AbortController().signal, locale: 'de-CH' };
    const names = ['content-type', 'accept-language', 'x-app'];
    const seen = () => [asked?.method, ...names.map((name) => asked?.headers[name])];
    const options = { method: 'PUT', headers: { 'x-app': '1' } };
    const { status, body } = await postJson(url, {}, call, options);
    assert.deepEqual([status, body], [200, {}]);
    assert.deepEqual(seen(), ['PUT', 'application/json', 'de-CH', '1']);
    await getJson(url, call);
    assert.deepEqual(seen(), ['GET', undefined, 'de-CH', undefined]);
  });
});
