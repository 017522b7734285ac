import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import type { AccountAdapter } from '@latchkey/contract';
import { asking, call, keyed, says, startService, ticket } from './http.harness.ts';
import { httpAdapter } from './index.ts';

const signIn = {
  step: 'credentials',
  action: 'sign-in',
  values: { identifier: 'ada', password: ' canary "\u{1F511}\ud800 ' },
} as const;
const opening = { journey: 'login', returnTo: '/inbox', answer: signIn } as const;
const document = new Blob(['%PDF'], { type: 'application/pdf' });

interface Expected {
  readonly make: (adapter: AccountAdapter) => Promise<unknown>;
  readonly line: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string | undefined>;
}

const requests: Record<keyof AccountAdapter, Expected> = {
  open: {
    make: (adapter) => adapter.open(opening, keyed()),
    line: 'POST /api/journeys',
    body: JSON.stringify(opening),
    headers: { 'content-type': 'application/json', 'idempotency-key': 'key-1' },
  },
  answer: {
    make: (adapter) => adapter.answer(ticket, { ...signIn, turn: 3 }, keyed()),
    line: 'POST /api/journeys/ticket-1/answers',
    body: JSON.stringify({ ...signIn, turn: 3 }),
    headers: { 'content-type': 'application/json', 'idempotency-key': 'key-1' },
  },
  look: {
    make: (adapter) => adapter.look(ticket, call()),
    line: 'GET /api/journeys/ticket-1',
    headers: { 'content-type': undefined, 'idempotency-key': undefined },
  },
  upload: {
    make: (adapter) => adapter.upload(ticket, 'photo page', document, keyed({})),
    line: 'PUT /api/journeys/ticket-1/files/photo%20page',
    body: '%PDF',
    headers: { 'content-type': 'application/pdf', 'idempotency-key': 'key-1' },
  },
  close: {
    make: (adapter) => adapter.close(ticket, call()),
    line: 'DELETE /api/journeys/ticket-1',
    headers: { 'content-type': undefined, 'idempotency-key': undefined },
  },
};

describe('a request', async () => {
  const service = await startService();
  const adapter = httpAdapter(`${service.origin}/api`);

  for (const [method, { make, line, body = '', headers }] of Object.entries(requests)) {
    it(`of ${method}() is what the contract says`, async () => {
      service.behaves(says(200, JSON.stringify(asking)));
      const reply = await make(adapter);
      assert.deepEqual(reply, method === 'close' ? undefined : asking);
      const arrived = service.arrived.at(-1);
      assert.ok(arrived);
      assert.equal(`${String(arrived.method)} ${String(arrived.url)}`, line);
      assert.equal(arrived.body, body);
      const all = {
        accept: 'application/json',
        'accept-language': 'de-CH',
        'latchkey-client': '1',
        ...headers,
      };
      for (const [name, value] of Object.entries(all)) {
        assert.equal(arrived.headers[name], value, name);
      }
    });

    it(`of ${method}() is never kept, never followed elsewhere, and says nothing of the page [SEC-7]`, async () => {
      const fetch = mock.fn<typeof globalThis.fetch>(() => Promise.resolve(Response.json(asking)));
      await make(httpAdapter('https://accounts.example/api', { fetch }));
      const [url, init] = fetch.mock.calls[0]?.arguments ?? [];
      assert.equal(url, `https://accounts.example${line.split(' ')[1] ?? ''}`);
      const { cache, credentials, redirect, referrerPolicy, keepalive, mode } = init ?? {};
      assert.deepEqual(
        { cache, credentials, redirect, referrerPolicy, keepalive, mode },
        {
          cache: 'no-store',
          credentials: 'same-origin',
          redirect: 'manual',
          referrerPolicy: 'no-referrer',
          keepalive: method === 'close',
          mode: undefined,
        },
      );
    });
  }

  it('carries the cookies that it is told to', async () => {
    const fetch = mock.fn<typeof globalThis.fetch>(() => Promise.resolve(Response.json(asking)));
    await httpAdapter('https://accounts.example', { fetch, credentials: 'include' }).look(
      ticket,
      call(),
    );
    assert.equal(fetch.mock.calls[0]?.arguments[1]?.credentials, 'include');
  });

  it("carries the host's headers beside the contract's own", async () => {
    const headers = () =>
      Promise.resolve({ authorization: 'Bearer 1', 'latchkey-client': 'forged' });
    await httpAdapter(service.origin, { headers }).look(ticket, call());
    const { authorization, 'latchkey-client': client } = service.arrived.at(-1)?.headers ?? {};
    assert.deepEqual([authorization, client], ['Bearer 1', '1']);
  });

  it('rejects when those cannot be had: that is no broken network', async () => {
    const headers = () => Promise.reject(new RangeError('no token'));
    await assert.rejects(httpAdapter(service.origin, { headers }).look(ticket, call()), RangeError);
  });

  it('names no language that is none', async () => {
    await httpAdapter(service.origin).look(ticket, call({ locale: 'de\r\nx: y' }));
    assert.equal(service.arrived.at(-1)?.headers['x'], undefined);
    assert.equal(service.arrived.at(-1)?.headers['accept-language'], '*');
  });

  it('says that a file without a type is some bytes', async () => {
    await adapter.upload(ticket, 'front', new Blob(['?']), keyed());
    assert.equal(service.arrived.at(-1)?.headers['content-type'], 'application/octet-stream');
  });

  it('is not made for what cannot be a ticket', async () => {
    const before = service.arrived.length;
    for (const forged of [
      '',
      '..',
      '../../admin',
      'short',
      'ticket/1',
      'ticket-1?x',
      'é'.repeat(9),
      '\ud800'.repeat(9),
    ]) {
      const expired = { problem: { code: 'journey-expired' } };
      assert.deepEqual(await adapter.look(forged, call()), expired);
      assert.deepEqual(await adapter.answer(forged, { ...signIn, turn: 1 }, keyed()), expired);
      await adapter.close(forged, call());
    }
    assert.equal(service.arrived.length, before);
  });

  it('is made by whatever fetch the page has at the time', async () => {
    const patched = mock.method(globalThis, 'fetch', () => Promise.resolve(Response.json(asking)));
    assert.deepEqual(await adapter.look(ticket, call()), asking);
    assert.equal(patched.mock.callCount(), 1);
    patched.mock.restore();
  });

  it('that closes a journey ignores what comes of it', async () => {
    for (const fetch of [
      () => Promise.reject(new TypeError('network')),
      () => Promise.resolve(new Response('', { status: 500 })),
    ]) {
      await assert.doesNotReject(httpAdapter(service.origin, { fetch }).close(ticket, call()));
    }
  });
});
