import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskEmail, maskIdentifier, maskPhone } from './masking.ts';

const cases: readonly (readonly [(value: string) => string, string, string])[] = [
  [maskEmail, 'anna.backup@example.net', 'a•••@example.net'],
  [maskEmail, '"odd@local"@example.net', '"•••@example.net'],
  [maskPhone, '+41 79 555 01 23', '•• 23'],
  [maskIdentifier, 'anna@example.org', 'a•••@example.org'],
  [maskIdentifier, 'AB123456', 'A•••6'],
];

describe('a mask', () => {
  for (const [mask, value, masked] of cases) {
    it(`shows ${value} as ${masked}`, () => assert.equal(mask(value), masked));
  }
});
