// What Node's fetch() cannot show: hidden redirects, the browser's own headers, uploads with progress.
import { expect } from '@open-wc/testing';
import type { AccountAdapter, Reply } from '@latchkey/contract';
import { httpAdapter } from '@latchkey/http';

const ticket = 'ticket-1';
const file = (size: number) => new Blob(['x'.repeat(size)], { type: 'image/jpeg' });
const call = (signal = new AbortController().signal) => ({ signal, locale: 'de-CH', key: 'key-1' });

/** The two ways in which a request leaves the page. */
const ways: Record<string, (adapter: AccountAdapter, signal?: AbortSignal) => Promise<Reply>> = {
  'fetch()': (adapter, signal) =>
    adapter.answer(
      ticket,
      { step: 'password', action: 'sign-in', values: { password: 'canary' }, turn: 1 },
      call(signal),
    ),
  XMLHttpRequest: (adapter, signal) =>
    adapter.upload(ticket, 'front', file(10), { ...call(signal), onProgress: () => {} }),
};

const service = (behavior: string) => httpAdapter(`/unruly/${behavior}`);
const problem = (code: string) => ({ problem: { code } });

for (const [way, send] of Object.entries(ways)) {
  describe(`the HTTP adapter by ${way}`, () => {
    const expected: Record<string, object> = {
      asks: { ticket, turn: 1, step: { kind: 'credentials', actions: ['sign-in'] } },
      refuses: { problem: { code: 'rate-limited', retryIn: 7 } },
      portal: problem('intercepted'),
      redirects: problem('intercepted'),
      'hangs-up': problem('network'),
      'breaks-off': problem('network'),
      floods: problem('malformed'),
      'floods-and-refuses': { problem: { code: 'rate-limited', retryIn: 7 } },
      'speaks-in-wide-letters': problem('malformed'),
    };
    for (const [behavior, reply] of Object.entries(expected)) {
      it(`tells what it is when the service ${behavior.replaceAll('-', ' ')}`, async () => {
        expect(await send(service(behavior))).to.deep.equal(reply);
      });
    }

    for (const behavior of ['stalls', 'trickles']) {
      it(`gives up when it is told to while the service ${behavior} [REL-3]`, async () => {
        const own = new AbortController();
        const reply = send(service(behavior), own.signal);
        // The request has left, or is about to: both must end alike.
        await new Promise(requestAnimationFrame);
        own.abort();
        expect(await reply).to.deep.equal(problem('aborted'));
      });
    }

    it('is not made once it was given up', async () => {
      expect(await send(service('asks'), AbortSignal.abort())).to.deep.equal(problem('aborted'));
    });

    it('is not made without a network [REL-7]', async () => {
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        expect(await send(service('asks'))).to.deep.equal(problem('offline'));
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
    });

    it('tells the service what the contract says, and not where the page is by more than its origin [SEC-7]', async () => {
      const echo = (await send(service('echoes'))) as unknown as {
        headers: Record<string, string | undefined>;
        body: string;
      };
      const { headers } = echo;
      expect(headers['latchkey-client']).to.equal('1');
      expect(headers['idempotency-key']).to.equal('key-1');
      expect(headers['accept-language']).to.equal('de-CH');
      expect(headers['accept']).to.equal('application/json');
      if (way === 'fetch()') {
        expect(headers['content-type']).to.equal('application/json');
        expect(headers['referer']).to.equal(undefined);
        expect(JSON.parse(echo.body)).to.deep.include({ turn: 1, step: 'password' });
      } else {
        expect(headers['content-type']).to.equal('image/jpeg');
        expect(echo.body).to.equal('x'.repeat(10));
      }
    });
  });
}

describe('an upload by the HTTP adapter', () => {
  it('tells how far it is, up to the whole', async () => {
    const parts: number[] = [];
    await service('asks').upload(ticket, 'front', file(2_000_000), {
      ...call(),
      onProgress: (part) => parts.push(part),
    });
    expect(parts.length).to.be.greaterThan(0);
    expect(parts.at(-1)).to.equal(1);
    expect(parts).to.deep.equal([...parts].sort((a, b) => a - b));
  });

  for (const [who, onProgress] of [
    ['with progress', () => {}],
    ['without', undefined],
  ] as const) {
    it(`is told what is wrong with the file, by whatever stands before the service too, ${who} [S47]`, async () => {
      const send = (behavior: string) =>
        service(behavior).upload(ticket, 'front', file(100), { ...call(), onProgress });
      expect(await send('too-large')).to.deep.equal(problem('file-too-large'));
      expect(await send('other-type')).to.deep.include(problem('file-type'));
    });
  }

  it('tells nothing any more once it was given up [S47]', async () => {
    const own = new AbortController();
    let parts = 0;
    const reply = await service('stalls').upload(ticket, 'front', file(2_000_000), {
      ...call(own.signal),
      onProgress: () => {
        parts += 1;
        own.abort();
      },
    });
    expect(reply).to.deep.equal(problem('aborted'));
    const told = parts;
    await new Promise(requestAnimationFrame);
    expect(parts).to.equal(told);
  });

  it('goes by fetch() where nobody watches, where the host has one of its own, and where no cookie may go along', async () => {
    const original = globalThis.XMLHttpRequest;
    let made = 0;
    globalThis.XMLHttpRequest = class extends original {
      constructor() {
        super();
        made += 1;
      }
    };
    try {
      const watched = { ...call(), onProgress: () => {} };
      await service('asks').upload(ticket, 'front', file(1), call());
      const own = { fetch: globalThis.fetch.bind(globalThis) };
      await httpAdapter('/unruly/asks', own).upload(ticket, 'front', file(1), watched);
      const bare = { credentials: 'omit' } as const;
      await httpAdapter('/unruly/asks', bare).upload(ticket, 'front', file(1), watched);
      expect(made).to.equal(0);
      await service('asks').upload(ticket, 'front', file(1), watched);
      expect(made).to.equal(1);
    } finally {
      globalThis.XMLHttpRequest = original;
    }
  });
});
