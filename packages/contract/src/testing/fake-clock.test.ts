import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fakeClock } from './fake-clock.ts';

describe('fakeClock()', () => {
  it('stands still until it is moved', async () => {
    const clock = fakeClock();
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(clock.now(), 0);
    await clock.advance(1500);
    assert.equal(clock.now(), 1500);
  });

  it('runs each timer at its own time, in order, equal ones first come first', async () => {
    const clock = fakeClock();
    const ran: string[] = [];
    const note = (name: string) => () => ran.push(`${name} ${String(clock.now())}`);
    clock.after(20, note('late'));
    clock.after(10, note('early'));
    clock.after(10, note('second'));
    clock.after(31, note('never'));
    await clock.advance(30);
    assert.deepEqual(ran, ['early 10', 'second 10', 'late 20']);
    assert.equal(clock.timers, 1);
  });

  it('runs a timer that another one, or a promise after it, has set on the way', async () => {
    const clock = fakeClock();
    const ran: number[] = [];
    clock.after(10, () => {
      void Promise.resolve()
        .then(() => Promise.resolve())
        .then(() => clock.after(5, () => ran.push(clock.now())));
    });
    await clock.advance(20);
    assert.deepEqual(ran, [15]);
  });

  it('forgets a canceled timer', async () => {
    const clock = fakeClock();
    const cancel = clock.after(10, () => assert.fail('ran'));
    cancel();
    await clock.advance(20);
    assert.equal(clock.timers, 0);
  });

  it('runs what is due at once when it is moved by nothing, and lets promises settle', async () => {
    const clock = fakeClock();
    const ran: string[] = [];
    clock.after(-1, () => ran.push('timer'));
    void Promise.resolve().then(() => ran.push('promise'));
    await clock.advance(0);
    assert.deepEqual(ran, ['promise', 'timer']);
  });

  it('rejects with what a task throws', async () => {
    const clock = fakeClock();
    clock.after(1, () => {
      throw new RangeError('task');
    });
    await assert.rejects(clock.advance(1), RangeError);
  });
});
