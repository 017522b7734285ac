import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { base64url, characters, fromBase64url, token } from './random.ts';

const source = (...bytes: readonly number[]) => {
  const left = [...bytes];
  return { bytes: (count: number) => Uint8Array.from(left.splice(0, count)) };
};

describe('randomness', () => {
  it('becomes characters without favoring any: bytes above the last multiple are drawn again', () => {
    assert.equal(characters(source(249, 250, 255, 0, 9), '0123456789', 3), '909');
  });

  it('becomes a token that fits a path and a cookie', () => {
    const bytes = Array.from({ length: 16 }, (_none, at) => 240 + at);
    assert.equal(token(source(...bytes)), '8PHy8_T19vf4-fr7_P3-_w');
  });

  it('is the same bytes after base64url', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_none, at) => at);
    assert.deepEqual(fromBase64url(base64url(bytes)), bytes);
  });
});
