import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canBeMobile } from './phone-numbers.ts';

const numbers: readonly (readonly [number: string, can: boolean])[] = [
  ['+41741234567', true],
  ['+41791234567', true],
  ['+41731234567', false],
  ['+41712223344', false],
  ['+41443334455', false],
  ['+41800112233', false],
  ['+4179123456', false],
  ['+417912345678', false],
  ['+33612345678', true],
  ['+33712345678', true],
  ['+33142345678', false],
  ['+4915112345678', true],
  ['+491701234567', true],
  ['+493012345678', false],
  // Where the digits do not tell, nobody is turned away.
  ['+12025550123', true],
  ['+442079460123', true],
];

describe('a number that can be a person’s mobile number', () => {
  for (const [number, can] of numbers) {
    it(`${can ? 'can' : 'cannot'} be ${number} [E13]`, () => {
      assert.equal(canBeMobile(number), can);
    });
  }
});
