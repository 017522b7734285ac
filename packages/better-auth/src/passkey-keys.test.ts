import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cose, isoBase64URL, isoCBOR } from '@simplewebauthn/server/helpers';
import { publicKeyOf } from './passkey-keys.ts';

const bytesOf = (text = '') => isoBase64URL.toBuffer(text);

const encoded = (entries: readonly (readonly [number, number | Uint8Array<ArrayBuffer>])[]) =>
  Buffer.from(isoCBOR.encode(new Map(entries))).toString('base64');

const coseOf = ({ kty, x, y, n, e }: JsonWebKey): string =>
  kty === 'EC'
    ? encoded([
        [cose.COSEKEYS.kty, cose.COSEKTY.EC2],
        [cose.COSEKEYS.alg, cose.COSEALG.ES256],
        [cose.COSEKEYS.crv, cose.COSECRV.P256],
        [cose.COSEKEYS.x, bytesOf(x)],
        [cose.COSEKEYS.y, bytesOf(y)],
      ])
    : encoded([
        [cose.COSEKEYS.kty, cose.COSEKTY.RSA],
        [cose.COSEKEYS.alg, cose.COSEALG.RS256],
        [cose.COSEKEYS.n, bytesOf(n)],
        [cose.COSEKEYS.e, bytesOf(e)],
      ]);

const pairs = {
  '-7': { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  '-257': {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 2048,
    publicExponent: Uint8Array.from([1, 0, 1]),
    hash: 'SHA-256',
  },
} as const;

describe('the public key of a passkey', () => {
  for (const [algorithm, parameters] of Object.entries(pairs)) {
    it(`is read from COSE for algorithm ${algorithm}`, async () => {
      const pair = await crypto.subtle.generateKey(parameters, true, ['sign', 'verify']);
      const read = await publicKeyOf(coseOf(await crypto.subtle.exportKey('jwk', pair.publicKey)));
      const spki = await crypto.subtle.exportKey('spki', pair.publicKey);
      const publicKey = isoBase64URL.fromBuffer(new Uint8Array(spki));
      assert.deepEqual(read, { publicKey, algorithm });
    });
  }

  it('is read once, so that its owner waits no longer than others the next time', async () => {
    const pair = await crypto.subtle.generateKey(pairs['-7'], true, ['sign', 'verify']);
    const key = coseOf(await crypto.subtle.exportKey('jwk', pair.publicKey));
    assert.equal(publicKeyOf(key), publicKeyOf(key));
  });

  it('is not read for an algorithm that cannot be verified', async () => {
    const ed25519 = encoded([
      [cose.COSEKEYS.kty, cose.COSEKTY.OKP],
      [cose.COSEKEYS.alg, cose.COSEALG.EdDSA],
      [cose.COSEKEYS.crv, cose.COSECRV.ED25519],
      [cose.COSEKEYS.x, new Uint8Array(32)],
    ]);
    assert.equal(await publicKeyOf(ed25519), undefined);
  });
});
