import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { globalRunner, skip } from './runner.ts';

describe('the global runner', () => {
  it('is whatever is global', (t) => {
    const runner = { describe: () => {}, it: () => {} };
    Object.assign(globalThis, runner);
    t.after(() => {
      Reflect.deleteProperty(globalThis, 'describe');
      Reflect.deleteProperty(globalThis, 'it');
    });
    assert.deepEqual(globalRunner(), runner);
  });

  it('is asked for where none is global', () => {
    assert.throws(() => globalRunner(), /hand \{ describe, it \} to describeAdapter/u);
  });
});

describe('a test that is skipped while it runs', () => {
  const reason = 'the backend measures nothing';

  it('tells node:test, which has a place for the reason', (t) => {
    const said = t.mock.fn();
    skip(undefined, [{ skip: said }], reason);
    assert.deepEqual(said.mock.calls[0]?.arguments, [reason]);
  });

  it('lets vitest throw what it wants', () => {
    const pending = new Error('pending');
    const context = {
      skip: () => {
        throw pending;
      },
    };
    assert.throws(() => {
      skip(undefined, [context], reason);
    }, pending);
  });

  it('writes the reason into mocha’s title', (t) => {
    const said = t.mock.fn();
    const self = { skip: said, test: { title: 'weighs the same' } };
    skip(self, [], reason);
    assert.equal(self.test.title, `weighs the same (skipped: ${reason})`);
    assert.equal(said.mock.callCount(), 1);
  });

  it('tells the console where a runner cannot skip, as jest', (t) => {
    const warn = t.mock.method(console, 'warn', () => {});
    skip({}, [], reason);
    assert.deepEqual(warn.mock.calls[0]?.arguments, [`Skipped: ${reason}`]);
  });
});
