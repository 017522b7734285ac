import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Lanes } from './lanes.ts';

/** Tasks that end when the test says so, and what has happened to them. */
const makeTasks = () => {
  const log: string[] = [];
  const task = (name: string) => {
    let resolve: (value: string) => void = () => {};
    let reject: (reason: Error) => void = () => {};
    const promise = new Promise<string>((...ends) => ([resolve, reject] = ends));
    const run = () => {
      log.push(`${name} begins`);
      return promise.finally(() => log.push(`${name} ends`));
    };
    return {
      run,
      resolve: (value: string) => resolve(value),
      reject: (reason: Error) => reject(reason),
    };
  };
  return { log, task };
};

describe('lanes', () => {
  it('let tasks of one name wait for each other, and others pass', async () => {
    const lanes = new Lanes();
    const { log, task } = makeTasks();
    const [first, second, other] = [task('first'), task('second'), task('other')];
    const done = [lanes.run('a', first.run), lanes.run('a', second.run), lanes.run('b', other.run)];
    other.resolve('other');
    await done[2];
    assert.deepEqual(log, ['first begins', 'other begins', 'other ends']);
    second.resolve('second');
    first.resolve('first');
    assert.deepEqual(await Promise.all(done), ['first', 'second', 'other']);
    assert.deepEqual(log.slice(3), ['first ends', 'second begins', 'second ends']);
  });

  it('go on after a task that fails, and tell its failure to who asked for it alone', async () => {
    const lanes = new Lanes();
    const { task } = makeTasks();
    const [first, second] = [task('first'), task('second')];
    const failing = lanes.run('a', first.run);
    const fine = lanes.run('a', second.run);
    first.reject(new Error('broken'));
    second.resolve('second');
    await assert.rejects(failing, /broken/u);
    assert.equal(await fine, 'second');
  });
});
