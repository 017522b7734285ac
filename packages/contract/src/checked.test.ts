import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import {
  alike,
  countedClock,
  answer,
  call,
  later,
  methods,
  opening,
  secret,
  signedIn,
} from '../test/every-method.ts';
import type { AccountAdapter } from './adapter.ts';
import { checked, warmUp, type CheckOptions } from './checked.ts';
import { fakeClock } from './testing/fake-clock.ts';
import type { Reply } from './types.ts';

let clock = fakeClock();
let reports: string[] = [];
const wrap = (adapter: AccountAdapter, options: CheckOptions = {}) =>
  checked(adapter, { clock, report: (message) => reports.push(message), ...options });

beforeEach(async () => {
  clock = fakeClock();
  reports = [];
  await warmUp();
});

describe('checked', () => {
  it('hands on what the adapter says, parsed', async () => {
    const reply = { ...signedIn, extra: 1 };
    for (const method of ['open', 'answer', 'look', 'upload'] as const) {
      assert.deepEqual(await call(method, wrap(alike(() => Promise.resolve(reply)))), signedIn);
    }
    assert.equal(await call('close', wrap(alike(() => Promise.resolve(reply)))), undefined);
    assert.deepEqual(reports, []);
  });

  it('hands the adapter what it was given', async () => {
    const given: unknown[] = [];
    const adapter = wrap(alike((c) => (given.push([c.locale, c.key]), Promise.resolve(signedIn))));
    for (const method of methods) await call(method, adapter);
    assert.deepEqual(
      given,
      methods.map(() => ['en', 'key-1']),
    );
  });

  it('wraps once', () => {
    const once = wrap(alike(() => Promise.resolve(signedIn)));
    assert.equal(wrap(once), once);
  });

  it('does not believe an adapter that says it was checked', async () => {
    const liar = {
      ...wrap(alike(() => Promise.resolve(signedIn))),
      ...alike(() => Promise.resolve(7)),
    };
    assert.deepEqual(await call('open', wrap(liar)), { problem: { code: 'malformed' } });
  });
});

describe('checked, what it is given', () => {
  it('stays as it was, whatever the adapter does to it [REL-10]', async () => {
    const vandal = (given: unknown) => {
      const { answer: inner, values } = given as { answer?: { values: object }; values?: object };
      Object.assign(inner?.values ?? values ?? {}, { password: 'stolen', code: 'stolen' });
      Object.assign(given as object, { journey: 'none', turn: 99 });
      return Promise.resolve(signedIn);
    };
    const adapter = wrap({
      ...alike(() => signedIn),
      open: vandal,
      answer: (_, given) => vandal(given),
    });
    const before = structuredClone({ opening, answer });
    await call('open', adapter);
    await call('answer', adapter);
    assert.deepEqual({ opening, answer }, before);
  });

  it('cannot be changed by an adapter that keeps its reply', async () => {
    const kept = { outcome: { kind: 'signed-in', returnTo: '/inbox' } };
    const reply = await call('open', wrap(alike(() => Promise.resolve(kept))));
    kept.outcome.returnTo = 'https://evil.example';
    assert.deepEqual(reply, signedIn);
  });
});

describe('checked, reports', () => {
  it('says each distinct fault once, and the faults of two adapters apart', async () => {
    const bad = () => alike(() => Promise.resolve({}));
    const [first, second] = [wrap(bad()), wrap(bad())];
    for (const adapter of [first, second, first]) {
      await call('open', adapter);
      await call('look', adapter);
    }
    assert.deepEqual(
      reports.map((message) => /(\w+)\(\)/u.exec(message)?.[1]),
      ['open', 'look', 'open', 'look'],
    );
  });

  it('goes to the console unless told otherwise', async (t) => {
    const warn = t.mock.method(console, 'warn', () => {});
    await call(
      'open',
      checked(
        alike(() => Promise.resolve(secret)),
        { clock },
      ),
    );
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /^Latchkey: the reply to open\(\)/u);
  });

  it('changes nothing when the reporter throws', async () => {
    const report = () => {
      throw new Error();
    };
    const malformed = await call(
      'open',
      wrap(
        alike(() => Promise.resolve(7)),
        { report },
      ),
    );
    assert.deepEqual(malformed, { problem: { code: 'malformed' } });
    const rejected = await call(
      'open',
      wrap(
        alike(() => Promise.reject(new Error())),
        { report },
      ),
    );
    assert.deepEqual(rejected, { problem: { code: 'unknown' } });
  });
});

describe('checked, an upload', () => {
  it('may take as long as it likes while parts of it arrive [REL-2]', async () => {
    const parts: number[] = [];
    const sent = later<Reply>();
    let progress: (part: number) => void = () => {};
    const adapter = wrap(alike((c) => ((progress = c.onProgress ?? progress), sent.promise)));
    const reply = call('upload', adapter, { onProgress: (part) => parts.push(part) });
    for (const part of [0.25, 0.5, 0.75]) {
      await clock.advance(14_999);
      progress(part);
    }
    await clock.advance(14_999);
    sent.resolve(signedIn);
    assert.deepEqual(await reply, signedIn);
    assert.deepEqual(parts, [0.25, 0.5, 0.75]);
  });

  it('gives `timeout` when nothing more arrives, and forgets about it', async () => {
    const parts: number[] = [];
    let progress: (part: number) => void = () => {};
    const counted = countedClock(clock);
    const adapter = wrap(
      alike((c) => ((progress = c.onProgress ?? progress), new Promise(() => {}))),
      { clock: counted },
    );
    const reply = call('upload', adapter, { onProgress: (part) => parts.push(part) });
    await clock.advance(10_000);
    progress(0.5);
    await clock.advance(15_000);
    progress(0.6);
    assert.deepEqual(await reply, { problem: { code: 'timeout' } });
    assert.deepEqual(parts, [0.5]);
    assert.equal(counted.timers, 0);
  });
});
