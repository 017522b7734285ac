import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rejected } from './faults.ts';

/** An error that lets nobody look at its name. */
class Shy extends Error {
  override get name(): string {
    throw new Error('canary-name');
  }
}

describe('what a developer is told of an adapter that rejects', () => {
  for (const [what, thrown, said] of [
    ['the name of an error', new TypeError('canary'), '(TypeError)'],
    ['no name that is none', Object.assign(new Error(), { name: 'canary password' }), '(object)'],
    ['no name that cannot be read', new Shy(), '(object)'],
    ['no value', 'canary-password', '(string)'],
  ] as const) {
    it(`is ${what}`, () => {
      const message = rejected('open', thrown);
      assert.ok(message.includes(`open() rejected ${said}`), message);
      assert.doesNotMatch(message, /canary/u);
    });
  }
});
