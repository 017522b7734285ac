// One answer has one effect, whatever happens to its reply; and nothing of what is kept gets out.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fakeClock } from '@latchkey/contract/testing';
import { callAdapter, type Calls } from './index.ts';
import { outcomeIn, problemIn, somebodyAt, stepIn } from './person.harness.ts';

const password = 'Correct-horse-9';
const answer = {
  step: 'credentials',
  action: 'sign-in',
  values: { identifier: 'anna@example.org', password },
} as const;
const opening = { journey: 'login', answer } as const;
const call = (signal = new AbortController().signal, key = 'key-1') => ({
  signal,
  key,
  locale: 'en',
});

/** A backend that answers when the test says so. */
const slow = () => {
  const waiting: (() => void)[] = [];
  const signals: AbortSignal[] = [];
  const signIn: Calls['signIn'] = (_given, { signal }) => {
    signals.push(signal);
    return new Promise((resolve) => {
      waiting.push(() => resolve('done'));
    });
  };
  return { signIn, signals, waiting };
};

describe('a call under way', () => {
  it('is finished when nobody waits any more, and told to whoever asks again', async () => {
    const { signIn, signals, waiting } = slow();
    const adapter = callAdapter({ signIn });
    const leaving = new AbortController();
    const left = adapter.open(opening, call(leaving.signal));
    leaving.abort();
    const again = adapter.open(opening, call());
    await Promise.resolve();
    waiting[0]?.();
    assert.deepEqual(outcomeIn(await again), { kind: 'signed-in' });
    assert.deepEqual(await left, await again);
    assert.deepEqual([signals.length, signals[0]?.aborted], [1, false]);
  });

  it('is given up after its time, and made again by whoever asks again', async () => {
    const clock = fakeClock();
    const { signIn, signals, waiting } = slow();
    const adapter = callAdapter({ signIn }, { clock, timeout: 5000 });
    const first = adapter.open(opening, call());
    await clock.advance(5000);
    assert.deepEqual(await first, { problem: { code: 'timeout' } });
    assert.equal(signals[0]?.aborted, true);
    const again = adapter.open(opening, call());
    await clock.advance(0);
    waiting[1]?.();
    assert.deepEqual(outcomeIn(await again), { kind: 'signed-in' });
    assert.equal(clock.timers, 0);
  });

  it('is given up when the person leaves, and those behind it are not made', async () => {
    const signals: AbortSignal[] = [];
    const person = somebodyAt(
      callAdapter(
        {
          signIn: async () => ({ step: 'code', method: 'totp' }),
          verifyCode: (_given, { signal }) => {
            signals.push(signal);
            return new Promise(() => {});
          },
        },
        // Its time does not pass.
        { clock: fakeClock() },
      ),
    );
    await person.signIn();
    const first = person.act('verify', { code: '123456' });
    const second = person.act('verify', { code: '654321' });
    while (signals.length === 0) await Promise.resolve();
    await person.close();
    for (const reply of [await first, await second])
      assert.deepEqual(problemIn(reply), { code: 'journey-expired' });
    assert.deepEqual(
      signals.map(({ aborted }) => aborted),
      [true],
    );
  });

  it('that fails on its way changes nothing: the same answer can be given again', async () => {
    const replies = [new TypeError('fetch failed')];
    const person = somebodyAt(
      callAdapter({
        signIn: async () => ({ step: 'code', method: 'totp' }),
        async verifyCode() {
          const fault = replies.pop();
          if (fault) throw fault;
          return 'done';
        },
      }),
    );
    await person.signIn();
    const typed = { code: '123456' };
    const lost = await person.act('verify', typed, { key: 'k' });
    assert.deepEqual(lost, { problem: { code: 'network' } });
    const again = await person.act('verify', typed, { key: 'k' });
    assert.deepEqual(outcomeIn(again), { kind: 'signed-in' });
  });
});

describe('what is kept', () => {
  it('is in no reply, and the ticket says nothing', async () => {
    const keep = { session: 'S3CRET' };
    const adapter = callAdapter<typeof keep>({
      signIn: async () => ({ step: 'code', method: 'totp', keep }),
      verifyCode: async () => ({ problem: 'code-rejected', keep }),
    });
    const person = somebodyAt(adapter);
    const replies = [
      await person.signIn(),
      await person.act('verify', { code: '271828' }),
      await person.look(),
    ];
    assert.doesNotMatch(JSON.stringify(replies), /S3CRET|Correct-horse|271828/u);
    assert.match(JSON.stringify(replies), /"ticket":"[0-9a-f]{32}"/u);
  });

  it('is not the token of a link, either', async () => {
    const adapter = callAdapter({ signIn: async () => 'done', resetPassword: async () => 'done' });
    const reply = await adapter.open({ journey: 'password-reset', link: 'S3CRET' }, call());
    assert.doesNotMatch(JSON.stringify(reply), /S3CRET/u);
  });

  it('is of the newest fifty journeys: more no page has', async () => {
    const adapter = callAdapter({ signIn: async () => 'done' });
    const open = async () => {
      const reply = await adapter.open({ journey: 'login' }, call(undefined, crypto.randomUUID()));
      stepIn(reply, 'credentials');
      return 'ticket' in reply ? reply.ticket : '';
    };
    const first = await open();
    for (let opened = 1; opened < 50; opened += 1) await open();
    assert.equal(problemIn(await adapter.look(first, call())), undefined);
    await open();
    assert.deepEqual(await adapter.look(first, call()), { problem: { code: 'journey-expired' } });
  });

  it('is gone with the adapter: a reload begins again', async () => {
    const calls: Calls = { signIn: async () => 'done' };
    const reply = await callAdapter(calls).open({ journey: 'login' }, call());
    const ticket = 'ticket' in reply ? reply.ticket : '';
    assert.deepEqual(await callAdapter(calls).look(ticket, call()), {
      problem: { code: 'journey-expired' },
    });
  });
});
