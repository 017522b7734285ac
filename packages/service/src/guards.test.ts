import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAnswer, readOpening } from './guards.ts';

const answerWith = (password: string) => ({
  step: 'credentials',
  action: 'sign-in',
  values: { identifier: 'anna@example.org', password },
});

describe('a body with a NUL in a text, of which PostgreSQL has none', () => {
  const malformed = { code: 'malformed' };

  it('is refused, be it in a value or in a name', () => {
    for (const answer of [answerWith('a\0b'), { ...answerWith('b'), 'a\0': 1 }]) {
      assert.deepEqual(readOpening(JSON.stringify({ journey: 'login', answer })), malformed);
      assert.deepEqual(readAnswer(JSON.stringify({ turn: 1, ...answer })), malformed);
    }
  });

  it('is another than one with the letters for it', () => {
    const answer = { turn: 1, ...answerWith(String.raw`a\u0000b`) };
    assert.deepEqual(readAnswer(JSON.stringify(answer)), answer);
  });
});
