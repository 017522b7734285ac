import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { systemClock } from './clock.ts';

describe('systemClock', () => {
  it('runs a task once, when its delay is over', (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const task = mock.fn();
    systemClock.after(100, task);
    t.mock.timers.tick(99);
    assert.equal(task.mock.callCount(), 0);
    t.mock.timers.tick(1000);
    assert.equal(task.mock.callCount(), 1);
  });

  it('runs no task that was canceled', (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const task = mock.fn();
    const cancel = systemClock.after(100, task);
    cancel();
    t.mock.timers.tick(1000);
    assert.equal(task.mock.callCount(), 0);
  });

  it('does not read the wall clock [REL-11]', (t) => {
    const before = systemClock.now();
    t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2001-01-01') });
    assert.ok(systemClock.now() >= before);
    assert.ok(systemClock.now() - before < 86_400_000);
  });
});
