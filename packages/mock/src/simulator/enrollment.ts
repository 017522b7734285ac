// Making a new passkey for an account (W3C WebAuthn Level 3 §7.1).
import type { Account } from './accounts.ts';
import type { Core } from './core.ts';
import { newChallenge, userHandleOf } from './passkeys.ts';
import { base64url } from './random.ts';

/** A challenge that an authenticator must sign when it makes a passkey. */
export interface Enrollment {
  readonly challenge: string;
  readonly rpId: string;
  readonly origin: string;
}

/** Options for `PublicKeyCredential.parseCreationOptionsFromJSON()`; the next passkey of the account must answer them. */
export const offerPasskey = (
  core: Core,
  account: Account,
  rpId: string,
  origin: string,
): PublicKeyCredentialCreationOptionsJSON => {
  const challenge = newChallenge(core.random);
  core.state.enrollments[account.id] = { challenge, rpId, origin };
  return {
    rp: { id: rpId, name: core.world.service },
    user: { id: userHandleOf(account), name: account.identifier, displayName: account.name },
    challenge,
    // EdDSA, ES256, RS256 (IANA COSE algorithms): what platforms and security keys make.
    pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
    excludeCredentials: account.passkeys.map(({ id }) => ({ type: 'public-key', id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    attestation: 'none',
    timeout: 120_000,
  };
};

/** Adds the passkey to the account. Rejects when it does not answer the offer: a test or a demo has gone wrong. */
export const enroll = async (
  core: Core,
  account: Account,
  registration: RegistrationResponseJSON,
): Promise<void> => {
  const offer = core.state.enrollments[account.id];
  if (!offer) throw new Error('No passkey was offered to this account.');
  delete core.state.enrollments[account.id];
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  const { registrationInfo, verified } = await verifyRegistrationResponse({
    // The same JSON; the library's type is narrower in what it never reads.
    response: registration as unknown as Parameters<
      typeof verifyRegistrationResponse
    >[0]['response'],
    expectedChallenge: offer.challenge,
    expectedOrigin: offer.origin,
    expectedRPID: offer.rpId,
  });
  if (!verified) throw new Error('The passkey does not answer the offer.');
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
  account.passkeys.push({ id, publicKey: base64url(publicKey), counter, transports });
  if (!account.factors.some(({ method }) => method === 'passkey') && account.factors.length > 0) {
    account.factors.push({ id: 'passkey', method: 'passkey', device: 'Passkey' });
  }
  core.changed();
};
