import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeAdapter } from '@latchkey/contract/testing';
import { httpAdapter } from '@latchkey/http';
import {
  adapterFor,
  startBackend,
  suiteBackend,
} from '../../packages/calls/src/backend.harness.ts';
import { serve } from './serve.ts';

const endpoint = 'https://page.example/account';

/** A browser of its own: it keeps the cookie that it is given. */
const browserAt = (service: (request: Request) => Promise<Response>): typeof fetch => {
  let cookie = '';
  return async (url, { signal: _, ...init } = {}) => {
    const request = new Request(url, init);
    // `Request` takes no cookie, as in a browser.
    Object.defineProperty(request, 'headers', {
      value: new Headers(
        [...request.headers, ...(cookie ? [['cookie', cookie] as const] : [])].map(([n, v]) => [
          n,
          v,
        ]),
      ),
    });
    const response = await service(request);
    [cookie = ''] = (response.headers.get('set-cookie') ?? '').split(';');
    return response;
  };
};

describeAdapter(
  'the contract served over HTTP',
  () => {
    const backend = startBackend();
    const service = serve(() => adapterFor(backend));
    const at = () => httpAdapter(endpoint, { fetch: browserAt(service) });
    const { accounts } = suiteBackend(backend);
    return {
      adapter: at(),
      accounts,
      anotherBrowser: at,
      advance: (seconds) => backend.clock.advance(seconds * 1000),
    };
  },
  { describe, it },
);

describe('the contract served over HTTP', () => {
  const service = serve(() => adapterFor(startBackend()));
  const post = (body: string, headers: Record<string, string> = { 'latchkey-client': '1' }) =>
    service(new Request(`${endpoint}/journeys`, { method: 'POST', headers, body }));

  it('answers nobody who could be a form of another site', async () => {
    assert.equal((await post('{"journey":"login"}', {})).status, 403);
  });

  it('says so when a body is none', async () => {
    for (const body of ['', '{', '{"journey":"none"}', '[]']) {
      const response = await post(body);
      assert.deepEqual(await response.json(), { problem: { code: 'malformed' } });
      assert.equal(response.status, 500);
    }
  });

  it('gives a cookie that no script reads', async () => {
    const response = await post('{"journey":"login"}');
    assert.match(
      response.headers.get('set-cookie') ?? '',
      /^__Host-browser=[\w-]{36}; .+HttpOnly/u,
    );
  });
});
