import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it } from 'node:test';
import { isSame, seal, tokenFor } from './seal.ts';

const keeper = { secret: new Uint8Array(32).fill(7) };

describe('a digest', () => {
  it('is HMAC-SHA-256 of kind and text', () => {
    const expected = createHmac('sha256', keeper.secret).update('code 123456').digest('base64url');
    assert.equal(seal(keeper, 'code', '123456'), expected);
  });

  it('is another one for another kind, text or secret', () => {
    const all = [
      seal(keeper, 'code', 'a'),
      seal(keeper, 'link', 'a'),
      seal(keeper, 'code', 'b'),
      seal({ secret: new Uint8Array(32) }, 'code', 'a'),
    ];
    assert.equal(new Set(all).size, all.length);
  });
});

describe('a token for something', () => {
  it('has 128 bits, is always the same, and no digest says it', () => {
    const token = tokenFor(keeper, 'journey', 'a');
    assert.match(token, /^[\w-]{22}$/u);
    assert.equal(tokenFor(keeper, 'journey', 'a'), token);
    assert.notEqual(tokenFor(keeper, 'case-holder', 'a'), token);
    assert.ok(!seal(keeper, 'link', 'a').includes(token));
  });
});

describe('two texts', () => {
  for (const [one, other, same] of [
    ['', '', true],
    ['abc', 'abc', true],
    ['abc', 'abd', false],
    ['abc', 'abcabc', false],
    ['abc', '', false],
    ['', 'abc', false],
  ] as const)
    it(`are ${same ? 'the same' : 'not the same'}: "${one}" and "${other}"`, () => {
      assert.equal(isSame(one, other), same);
    });
});
