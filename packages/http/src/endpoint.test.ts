import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { address } from './endpoint.ts';
import { call, ticket } from './http.harness.ts';
import { httpAdapter } from './index.ts';

const openPage = (baseURI: string) => {
  Object.defineProperty(globalThis, 'document', { value: { baseURI }, configurable: true });
};

const page = 'https://www.example/en/login?next=1#top';

/** Endpoint, document, and the address of `/journeys` below it. */
const addresses: [string | URL, string | undefined, string | undefined][] = [
  ['https://accounts.example', undefined, 'https://accounts.example/journeys'],
  ['https://accounts.example/', undefined, 'https://accounts.example/journeys'],
  ['https://accounts.example/v1/', undefined, 'https://accounts.example/v1/journeys'],
  [new URL('https://accounts.example/v1'), undefined, 'https://accounts.example/v1/journeys'],
  ['https://accounts.example/v1?key=1#x', undefined, 'https://accounts.example/v1/journeys'],
  ['http://127.0.0.1:8080/v1', undefined, 'http://127.0.0.1:8080/v1/journeys'],
  ['/api', page, 'https://www.example/api/journeys'],
  ['api/', page, 'https://www.example/en/api/journeys'],
  ['', page, 'https://www.example/en/login/journeys'],
  ['//accounts.example/api', page, 'https://accounts.example/api/journeys'],
  [
    'https://accounts.example/api',
    'capacitor://localhost/',
    'https://accounts.example/api/journeys',
  ],
  ['https://accounts.example/api', 'about:blank', 'https://accounts.example/api/journeys'],
  ['/api', undefined, undefined],
  ['/api', 'about:blank', undefined],
  ['/api', 'file:///index.html', undefined],
  ['/api', 'capacitor://localhost/', undefined],
  ['https://ada:secret@accounts.example', undefined, undefined],
  ['https://ada@accounts.example', undefined, undefined],
  ['https://:secret@accounts.example', undefined, undefined],
  ['javascript:alert(1)', page, undefined],
  ['data:application/json,{}', page, undefined],
  ['https://', undefined, undefined],
];

describe('an endpoint', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'document');
  });

  for (const [endpoint, document, expected] of addresses) {
    it(`'${String(endpoint)}' on ${document ?? 'no document'} ${expected ? `leads to ${expected}` : 'leads nowhere'} [VIEW-7]`, () => {
      if (document) openPage(document);
      assert.equal(address(endpoint, '/journeys'), expected);
    });
  }

  it('that leads nowhere is found out at the first call, and a developer is told, without its secrets [SEC-5]', async () => {
    const warn = mock.method(console, 'warn', () => {});
    const fetch = mock.fn<typeof globalThis.fetch>();
    const adapter = httpAdapter('https://ada:canary@accounts.example', { fetch });
    assert.deepEqual(await adapter.look(ticket, call()), { problem: { code: 'misconfigured' } });
    assert.equal(fetch.mock.callCount(), 0);
    assert.match(String(warn.mock.calls[0]?.arguments), /endpoint must be/u);
    assert.doesNotMatch(String(warn.mock.calls[0]?.arguments), /canary/u);
    warn.mock.restore();
  });
});
