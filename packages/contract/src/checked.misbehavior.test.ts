// An adapter may be anybody's code: whatever it does, a page gets a reply, and a developer is told once.
import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { beforeEach, describe, it } from 'node:test';
import {
  alike,
  call,
  countedClock,
  later,
  methods,
  secret,
  signedIn,
} from '../test/every-method.ts';
import type { AccountAdapter } from './adapter.ts';
import { checked, warmUp, type CheckOptions } from './checked.ts';
import { fakeClock } from './testing/fake-clock.ts';

let clock = fakeClock();
let reports: string[] = [];
const wrap = (adapter: AccountAdapter, options: CheckOptions = {}) =>
  checked(adapter, { clock, report: (message) => reports.push(message), ...options });

beforeEach(async () => {
  clock = fakeClock();
  reports = [];
  await warmUp();
});

const failures: { readonly [why: string]: () => unknown } = {
  'throws at once': () => {
    throw new TypeError(`${secret} is not a function`);
  },
  'throws a text': () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- adapters of strangers do
    throw secret;
  },
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- adapters of strangers do
  'rejects with nothing': () => Promise.reject(undefined),
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- adapters of strangers do
  'rejects with a text': () => Promise.reject(secret),
  'rejects with an error': () => Promise.reject(new Error(secret, { cause: secret })),
  'rejects with an error named after the password': () =>
    Promise.reject(Object.assign(new Error(secret), { name: secret })),
  'rejects with an error that throws when it is looked at': () =>
    Promise.reject(
      Object.defineProperty(new Error(), 'name', {
        get: () => {
          throw new Error(secret);
        },
      }),
    ),
  'has a then that throws': () => ({
    then: () => {
      throw new Error(secret);
    },
  }),
};

const garbage: { readonly [what: string]: unknown } = {
  nothing: undefined,
  null: null,
  'a text': secret,
  'a list': [signedIn],
  'an outcome in words': { outcome: secret },
  'a success of another make': { ok: true, success: secret, token: secret },
  'a step of another make': { ticket: 'ticket-1', turn: 1, step: { kind: 'code', method: secret } },
};

for (const method of methods) {
  describe(`checked, ${method} of an adapter that misbehaves`, () => {
    for (const [why, fail] of Object.entries(failures)) {
      it(`gives a problem when it ${why}, and says so once [REL-10 REL-16]`, async () => {
        const adapter = wrap(alike(fail));
        const expected = method === 'close' ? undefined : { problem: { code: 'unknown' } };
        assert.deepEqual(await call(method, adapter), expected);
        assert.deepEqual(await call(method, adapter), expected);
        assert.equal(reports.length, 1);
        assert.match(reports[0] ?? '', new RegExp(`\\b${method}\\(\\) rejected`, 'u'));
        assert.doesNotMatch(reports.join(), new RegExp(secret, 'u'));
      });
    }

    for (const [what, value] of Object.entries(garbage)) {
      it(`gives a problem for ${what}, and says so once [REL-10]`, async () => {
        const adapter = wrap(alike(() => Promise.resolve(value)));
        const expected = method === 'close' ? undefined : { problem: { code: 'malformed' } };
        assert.deepEqual(await call(method, adapter), expected);
        assert.deepEqual(await call(method, adapter), expected);
        assert.equal(reports.length, method === 'close' ? 0 : 1);
        assert.doesNotMatch(reports.join(), new RegExp(secret, 'u'));
      });
    }

    it('gives a problem when the method is missing', async () => {
      const adapter = wrap({} as AccountAdapter);
      const expected = method === 'close' ? undefined : { problem: { code: 'unknown' } };
      assert.deepEqual(await call(method, adapter), expected);
      assert.match(reports.join(), /\(TypeError\)/u);
    });

    it('takes the first word of one that settles twice [REL-10]', async () => {
      const twice = {
        then: (resolve: (value: unknown) => void, reject: (reason: unknown) => void) => {
          resolve(signedIn);
          resolve({ problem: { code: 'denied' } });
          reject(new Error());
        },
      };
      const reply = await call(method, wrap(alike(() => twice)));
      assert.deepEqual(reply, method === 'close' ? undefined : signedIn);
      assert.deepEqual(reports, []);
    });

    it('gives `timeout` when it never settles, and aborts it [REL-2 REL-10]', async () => {
      let signal: AbortSignal | undefined;
      const adapter = wrap(alike((c) => ((signal = c.signal), new Promise(() => {}))));
      const reply = call(method, adapter);
      await clock.advance(14_999);
      assert.equal(signal?.aborted, false);
      await clock.advance(1);
      assert.equal(signal?.aborted, true);
      assert.deepEqual(
        await reply,
        method === 'close' ? undefined : { problem: { code: 'timeout' } },
      );
      assert.deepEqual(reports, []);
    });

    it('gives `aborted` at once when nobody waits any more, and drops what comes late [REL-3 REL-10]', async () => {
      for (const late of [() => signedIn, () => Promise.reject(new Error(secret))]) {
        const caller = new AbortController();
        const started = later<unknown>();
        let aborted = false;
        const adapter = wrap(
          alike((c) => {
            c.signal.addEventListener('abort', () => (aborted = true));
            return started.promise;
          }),
        );
        const reply = call(method, adapter, { signal: caller.signal });
        caller.abort();
        assert.deepEqual(
          await reply,
          method === 'close' ? undefined : { problem: { code: 'aborted' } },
        );
        assert.ok(aborted);
        started.resolve(late());
        await clock.advance(60_000);
        assert.deepEqual(reports, []);
      }
    });

    it('is not called at all for somebody who has gone', async () => {
      const adapter = wrap(alike(() => assert.fail('called')));
      const reply = await call(method, adapter, { signal: AbortSignal.abort() });
      assert.deepEqual(reply, method === 'close' ? undefined : { problem: { code: 'aborted' } });
      assert.deepEqual(reports, []);
    });

    it('leaves no listener and no timer behind, however it ends', async () => {
      const counted = countedClock(clock);
      for (const [end, act] of [
        ['settles', () => Promise.resolve(signedIn)],
        ['rejects', () => Promise.reject(new Error())],
        ['expires', () => new Promise(() => {})],
        ['is aborted', () => new Promise(() => {})],
      ] as const) {
        const caller = new AbortController();
        const reply = call(method, wrap(alike(act), { clock: counted }), { signal: caller.signal });
        assert.equal(counted.timers, 1, end);
        if (end === 'is aborted') caller.abort();
        if (end === 'expires') await clock.advance(15_000);
        await reply;
        assert.equal(counted.timers, 0, end);
        assert.equal(getEventListeners(caller.signal, 'abort').length, 0, end);
      }
    });
  });
}
