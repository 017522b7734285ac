import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { claimSame, difference, veiled } from './compare.ts';

describe('difference', () => {
  for (const [one, other, found] of [
    [{ a: 1 }, { a: 1 }, undefined],
    [{ a: { b: [1, 2] } }, { a: { b: [1, 3] } }, 'reply.a.b.1 is 2 here and 3 there'],
    [{ a: 1 }, {}, 'reply.a is 1 here and absent there'],
    [{}, { a: 'x' }, 'reply.a is absent here and "x" there'],
    [[1], [1, 2], 'reply.1 is absent here and 2 there'],
    [{ a: null }, { a: {} }, 'reply.a is null here and {} there'],
    [{ retryIn: 30 }, { retryIn: 28 }, undefined],
    [{ retryIn: 30 }, { retryIn: 27 }, 'reply.retryIn is 30 here and 27 there'],
    [{ turn: 3 }, { turn: 4 }, 'reply.turn is 3 here and 4 there'],
  ] as const) {
    it(`of ${JSON.stringify(one)} and ${JSON.stringify(other)}: ${found ?? 'none'}`, () => {
      assert.equal(difference(one, other), found);
    });
  }

  it('is none between copies', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.equal(difference(value, structuredClone(value)), undefined);
      }),
    );
  });

  it('is told when it may not be', () => {
    assert.throws(
      () => {
        claimSame({ a: 1 }, { a: 2 }, 'the second reply differs');
      },
      { message: 'the second reply differs: reply.a is 1 here and 2 there' },
    );
  });
});

describe('veiled', () => {
  it('hides what is random, and the identifier wherever it is echoed', () => {
    const reply = {
      ticket: 'abcdefgh',
      turn: 2,
      step: { identifier: 'ada@b.c', passkey: { challenge: 'xyz' }, actions: ['to ada@b.c'] },
    };
    assert.deepEqual(veiled(reply, 'ada@b.c'), {
      ticket: '(8 characters)',
      turn: 2,
      step: {
        identifier: '(identifier)',
        passkey: { challenge: '(3 characters)' },
        actions: ['to (identifier)'],
      },
    });
  });
});
