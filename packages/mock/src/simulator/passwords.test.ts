import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seedPassword, seeds } from '../index.ts';
import { hashPassword, nobodysHash, passwordFits } from '@latchkey/service';

const noWork = () => ({ passwordChecks: 0, codeChecks: 0, passkeyChecks: 0, messages: 0 });

describe('a password', () => {
  // RFC 7914 §11, the first vector: its first 32 bytes are those of a 256-bit key.
  it('is hashed as the standard has it', async () => {
    const hash = await hashPassword('passwd', { salt: '73616c74', iterations: 1 });
    assert.equal(hash, '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc');
  });

  it('is the one that every seed is said to have', async () => {
    for (const { password } of seeds) {
      assert.equal(await passwordFits(noWork(), seedPassword, password), true);
      assert.equal(await passwordFits(noWork(), `${seedPassword}0`, password), false);
    }
  });

  it('fits nobody where there is no account, at the price that every account costs', async () => {
    const work = noWork();
    assert.equal(await passwordFits(work, seedPassword), false);
    assert.equal(work.passwordChecks, 1);
    for (const { password } of seeds) {
      assert.equal(password.iterations, nobodysHash.iterations);
      assert.equal(password.hash.length, nobodysHash.hash.length);
    }
  });
});
