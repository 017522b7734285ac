import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { checked, type CheckedAdapter } from '@latchkey/contract/checked';
import { fakeClock } from '@latchkey/contract/testing';
import { asking, call, keyed, startService, ticket, type Behavior } from './http.harness.ts';
import { httpAdapter } from './index.ts';

const json = { 'content-type': 'application/json' };
const body = JSON.stringify(asking);

const drops: Record<string, Behavior> = {
  'before a word': (response) => {
    response.destroy();
  },
  'after the headers': (response) => {
    response.writeHead(200, { ...json, 'content-length': String(body.length) });
    response.flushHeaders();
    response.destroy();
  },
  'in the middle of the body': (response) => {
    response.writeHead(200, { ...json, 'content-length': String(body.length) });
    response.write(body.slice(0, 20), () => response.destroy());
  },
  'in the middle of a chunk': (response) => {
    response.writeHead(200, json);
    response.write(body, () => response.socket?.destroy());
  },
  'in bytes that are not what the header says': (response) => {
    response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(body);
  },
  'in a language of its own': (response) => {
    response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n');
  },
};

describe('a network that breaks', async () => {
  const service = await startService();
  const adapter = httpAdapter(service.origin);

  for (const [when, behavior] of Object.entries(drops)) {
    it(`${when} is a broken network [REL-5]`, async () => {
      service.behaves(behavior);
      const reply = await adapter.open({ journey: 'login' }, keyed());
      assert.deepEqual(reply, { problem: { code: 'network' } });
    });
  }

  it('where nobody listens is a broken network', async () => {
    const reply = await httpAdapter('http://127.0.0.1:1').look(ticket, call());
    assert.deepEqual(reply, { problem: { code: 'network' } });
  });
});

describe('a person without a network', async () => {
  const service = await startService();
  const goOffline = () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  };
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('is told so before anything is sent [REL-7]', async () => {
    goOffline();
    const before = service.arrived.length;
    const reply = await httpAdapter(service.origin).look(ticket, call());
    assert.deepEqual(reply, { problem: { code: 'offline' } });
    assert.equal(service.arrived.length, before);
  });

  it('is told so when it went while the request was on its way', async () => {
    const fetch = () => {
      goOffline();
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    const reply = await httpAdapter(service.origin, { fetch }).look(ticket, call());
    assert.deepEqual(reply, { problem: { code: 'offline' } });
  });
});

describe('a host without a navigator', async () => {
  const service = await startService();

  it('is taken to have a network', async () => {
    const kept = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    assert.ok(kept);
    Object.defineProperty(globalThis, 'navigator', { value: undefined, configurable: true });
    try {
      service.behaves((response) => response.writeHead(200, json).end(body));
      assert.deepEqual(await httpAdapter(service.origin).look(ticket, call()), asking);
    } finally {
      Object.defineProperty(globalThis, 'navigator', kept);
    }
  });
});

describe('a call that is aborted', async () => {
  const service = await startService();
  const aborted = { problem: { code: 'aborted' } };

  it('before it began is not made', async () => {
    const before = service.arrived.length;
    const reply = await httpAdapter(service.origin).look(
      ticket,
      call({ signal: AbortSignal.abort() }),
    );
    assert.deepEqual(reply, aborted);
    assert.equal(service.arrived.length, before);
  });

  const moments: Record<string, Behavior> = {
    'while the service thinks': () => {},
    'while the body trickles in': (response) => {
      response.writeHead(200, json);
      response.write(body.slice(0, 1));
    },
  };
  for (const [when, behavior] of Object.entries(moments)) {
    it(`${when} is given up`, async () => {
      const own = new AbortController();
      const gone = new Promise<void>((resolve) => {
        service.behaves((response, request) => {
          response.on('close', resolve);
          behavior(response, request);
          setImmediate(() => {
            own.abort();
          });
        });
      });
      const reply = await httpAdapter(service.origin).look(ticket, call({ signal: own.signal }));
      assert.deepEqual(reply, aborted);
      await gone;
    });
  }
});

describe('a body', async () => {
  const service = await startService();
  const adapter = httpAdapter(service.origin);
  const stuffed = (length: number) => {
    const bare = JSON.stringify({ ...asking, x: '' }).length;
    return JSON.stringify({ ...asking, x: 'x'.repeat(length - bare) });
  };

  it('of 256 kB is read', async () => {
    const sent = stuffed(256 * 1024);
    service.behaves((response) => response.writeHead(200, json).end(sent));
    assert.deepEqual(await adapter.look(ticket, call()), JSON.parse(sent));
  });

  it('of a byte more is not [SEC-21]', async () => {
    service.behaves((response) => response.writeHead(200, json).end(stuffed(256 * 1024 + 1)));
    assert.deepEqual(await adapter.look(ticket, call()), { problem: { code: 'malformed' } });
  });

  it('that never ends is read no further [SEC-21]', async () => {
    const gone = new Promise<void>((resolve) => {
      service.behaves((response) => {
        response.on('close', resolve);
        response.writeHead(503, json);
        const pour = () => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
          response.once('drain', pour);
        };
        pour();
      });
    });
    assert.deepEqual(await adapter.look(ticket, call()), {
      problem: { code: 'unavailable' },
    });
    await gone;
  });

  it('that comes byte by byte, in the middle of letters, is read', async () => {
    const sent = Buffer.from(JSON.stringify({ ...asking, x: 'žluťoučký 🔑' }));
    service.behaves((response) => {
      response.writeHead(200, json);
      const trickle = (at: number) => {
        if (at === sent.length) response.end();
        else response.write(sent.subarray(at, at + 1), () => setImmediate(trickle, at + 1));
      };
      trickle(0);
    });
    assert.deepEqual(await adapter.look(ticket, call()), JSON.parse(sent.toString()));
  });
});

describe('a service that stalls', async () => {
  const service = await startService();
  const stalls: Record<string, Behavior> = {
    'before a word': () => {},
    'after the headers': (response) => {
      response.writeHead(200, json).flushHeaders();
    },
    'in the body': (response) => {
      response.writeHead(200, json);
      response.write(body.slice(0, 9));
    },
  };
  for (const [when, behavior] of Object.entries(stalls)) {
    it(`${when} is given up after the deadline [REL-2]`, async () => {
      const clock = fakeClock();
      const adapter: CheckedAdapter = checked(httpAdapter(service.origin), { clock });
      const arrived = new Promise<void>((resolve) => {
        service.behaves((response, request) => {
          behavior(response, request);
          setImmediate(resolve);
        });
      });
      const reply = adapter.look(ticket, call());
      await arrived;
      await clock.advance(15_000);
      assert.deepEqual(await reply, { problem: { code: 'timeout' } });
    });
  }
});
