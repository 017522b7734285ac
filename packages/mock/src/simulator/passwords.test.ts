import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seedPassword, seeds } from '../index.ts';
import { hashPassword, nobodysHash, passwordFits, pbkdf2 } from './passwords.ts';
import { systemRandom } from '@latchkey/service';

describe('a password', () => {
  // RFC 7914 §11, the first vector: its first 32 bytes are those of a 256-bit key.
  it('is hashed as the standard has it', async () => {
    const hash = await hashPassword('passwd', { salt: '73616c74', iterations: 1 });
    assert.equal(hash, '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc');
  });

  it('is the one that every seed is said to have', async () => {
    for (const { password } of seeds) {
      assert.equal(await passwordFits(seedPassword, password), true);
      assert.equal(await passwordFits(`${seedPassword}0`, password), false);
    }
  });

  it('fits nobody where there is no account, at the price that every account costs', async () => {
    assert.equal(await passwordFits(seedPassword), false);
    for (const { password } of seeds) {
      assert.equal(password.iterations, nobodysHash.iterations);
      assert.equal(password.hash.length, nobodysHash.hash.length);
    }
  });

  it('is kept with a salt of its own', async () => {
    const { fits, hash } = pbkdf2(systemRandom);
    const kept = await Promise.all([hash(seedPassword), hash(seedPassword)]);
    assert.notDeepEqual(kept[0], kept[1]);
    for (const each of kept) assert.equal(await fits(seedPassword, each), true);
  });
});
