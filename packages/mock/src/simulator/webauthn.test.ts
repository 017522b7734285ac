// The simulator's own reading of WebAuthn, held against a library that relying parties use.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { makePasskey, signWith, type Signing } from '../authenticator.harness.ts';
import { base64url } from '@latchkey/service';
import { isSignedBy, readAnswer } from '@latchkey/service';

const challenge = 'c2ltdWxhdGVkLWNoYWxsZW5nZS1vZi0yNTYtYml0cw';
const origin = 'http://localhost';
const rpId = 'localhost';
const get = { type: 'webauthn.get', challenge, origin, rpId, userVerification: true } as const;

const ours = async (publicKey: string, signed: Awaited<ReturnType<typeof signWith>>) => {
  const read = await readAnswer(signed.response, get);
  return read !== undefined && (await isSignedBy(publicKey, '-7', signed.response));
};

const theirs = async (
  credential: Parameters<typeof verifyAuthenticationResponse>[0]['credential'],
  signed: Awaited<ReturnType<typeof signWith>>,
) => {
  const checked = await verifyAuthenticationResponse({
    response: signed as unknown as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    credential,
  }).catch(() => undefined);
  return checked?.verified ?? false;
};

const cases: Readonly<Record<string, Partial<Signing>>> = {
  'as asked': {},
  'with the largest counter': { counter: 0xffffffff },
  'backed up': { eligible: true, backedUp: true },
  'of another challenge': { challenge: 'AAAA' },
  'of another origin': { origin: 'https://evil.example' },
  'of another relying party': { rpId: 'evil.example' },
  'of another ceremony': { type: 'webauthn.create' },
  'without presence': { present: false },
  'without verification': { verified: false },
  'backed up against its word': { backedUp: true },
};

describe('an assertion', () => {
  for (const [what, signing] of Object.entries(cases)) {
    it(`${what} is judged as the library judges it`, async () => {
      const { id, privateKey, registration } = await makePasskey({ challenge });
      const { registrationInfo } = await verifyRegistrationResponse({
        response: registration as unknown as Parameters<
          typeof verifyRegistrationResponse
        >[0]['response'],
        expectedChallenge: challenge,
        expectedOrigin: origin,
        expectedRPID: rpId,
      });
      assert.ok(registrationInfo);
      const signed = await signWith(id, privateKey, { challenge, ...signing });
      const judged = await ours(registration.response.publicKey ?? '', signed);
      const credential = { ...registrationInfo.credential, counter: 0 };
      assert.equal(judged, await theirs(credential, signed));
    });
  }

  it('is right whatever zeros its signature begins with', async () => {
    const { id, privateKey, registration } = await makePasskey({ challenge });
    const lengths = new Set<number>();
    // Shorter than 70 bytes: an integer with leading zeros, one signature in 128.
    for (let counter = 1; Math.min(...lengths) >= 70; counter += 1) {
      const signed = await signWith(id, privateKey, { challenge, counter });
      lengths.add(atob(signed.response.signature.replace(/-/gu, '+').replace(/_/gu, '/')).length);
      assert.equal(await ours(registration.response.publicKey ?? '', signed), true);
    }
    assert.ok(lengths.size > 2);
  });

  it('is not right when one bit of it is changed', async () => {
    const { id, privateKey, registration } = await makePasskey({ challenge });
    const signed = await signWith(id, privateKey, { challenge });
    const other = await signWith(id, privateKey, { challenge, counter: 2 });
    const publicKey = registration.response.publicKey ?? '';
    for (const part of ['authenticatorData', 'signature'] as const) {
      const response = { ...signed.response, [part]: other.response[part] };
      assert.equal(await isSignedBy(publicKey, '-7', response), false);
    }
  });

  it('can be signed by RSA', async () => {
    const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const { publicKey, privateKey } = await crypto.subtle.generateKey(
      { ...rsa, modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) },
      true,
      ['sign', 'verify'],
    );
    const spki = base64url(new Uint8Array(await crypto.subtle.exportKey('spki', publicKey)));
    const client = new TextEncoder().encode('{}');
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', client));
    const signature = new Uint8Array(await crypto.subtle.sign(rsa, privateKey, hash));
    const answer = {
      clientDataJSON: base64url(client),
      authenticatorData: '',
      signature: base64url(signature),
    };
    assert.equal(await isSignedBy(spki, '-257', answer), true);
    const changed = { ...answer, clientDataJSON: base64url(new TextEncoder().encode('[]')) };
    assert.equal(await isSignedBy(spki, '-257', changed), false);
  });
});
