import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seal, sealText, unseal, unsealText, type Secret } from './sealing.ts';

const secretOf = (current: number, ...versions: number[]): Secret => ({
  keys: new Map(versions.map((version) => [version, `secret-number-${version}-`.repeat(4)])),
  currentVersion: current,
});

const bytes = new TextEncoder().encode('%PDF-1.7 of a passport');

describe('what is sealed', () => {
  it('is read again with the same secret', async () => {
    const sealed = await seal(secretOf(1, 1), bytes);
    assert.deepEqual(await unseal(secretOf(1, 1), sealed), bytes);
  });

  it('is read again after the secret was replaced', async () => {
    const sealed = await seal(secretOf(1, 1), bytes);
    assert.deepEqual(await unseal(secretOf(2, 1, 2), sealed), bytes);
  });

  it('shows nothing of itself, and never looks the same twice', async () => {
    const [one, other] = [await seal(secretOf(1, 1), bytes), await seal(secretOf(1, 1), bytes)];
    assert.ok(!Buffer.from(one.bytes).toString('latin1').includes('passport'));
    assert.notDeepEqual(one.bytes, other.bytes);
  });

  it('is refused with another secret, or once somebody has changed it', async () => {
    const sealed = await seal(secretOf(1, 1), bytes);
    await assert.rejects(unseal(secretOf(2, 2), sealed));
    const changed = sealed.bytes.map((byte, at) => (at === 20 ? byte ^ 1 : byte));
    await assert.rejects(unseal(secretOf(1, 1), { ...sealed, bytes: changed }));
  });

  it('may be a text', async () => {
    const sealed = await sealText(secretOf(1, 1), 'code 123456');
    assert.ok(!sealed.includes('123456'));
    assert.equal(await unsealText(secretOf(1, 1), sealed), 'code 123456');
  });
});
