// Making a new passkey for an account (W3C WebAuthn Level 3 §7.1).
import {
  algorithms,
  newChallenge,
  readAnswer,
  userHandleOf,
  type Account,
  type Algorithm,
  type Core,
} from '@latchkey/service';

/** A challenge that an authenticator must sign when it makes a passkey. */
export interface Enrollment {
  readonly challenge: string;
  readonly rpId: string;
  readonly origin: string;
}

/** Challenges of passkeys being made, by account. */
export type Enrollments = Record<string, Enrollment>;

/** Options for `PublicKeyCredential.parseCreationOptionsFromJSON()`; the next passkey of the account must answer them. */
export const offerPasskey = (
  core: Core,
  enrollments: Enrollments,
  account: Account,
  rpId: string,
  origin: string,
): PublicKeyCredentialCreationOptionsJSON => {
  const challenge = newChallenge(core.random);
  enrollments[account.id] = { challenge, rpId, origin };
  return {
    rp: { id: rpId, name: core.policy.service },
    user: { id: userHandleOf(account), name: account.identifier, displayName: account.name },
    challenge,
    pubKeyCredParams: Object.keys(algorithms).map((alg) => ({
      type: 'public-key',
      alg: Number(alg),
    })),
    excludeCredentials: account.passkeys.map(({ id }) => ({ type: 'public-key', id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    attestation: 'none',
    timeout: 120_000,
  };
};

/** Adds the passkey to the account. Rejects when it does not answer the offer: a test or a demo has gone wrong. */
export const enroll = async (
  core: Core,
  enrollments: Enrollments,
  account: Account,
  registration: RegistrationResponseJSON,
): Promise<void> => {
  const offer = enrollments[account.id];
  if (!offer) throw new Error('No passkey was offered to this account.');
  delete enrollments[account.id];
  const { authenticatorData, clientDataJSON, publicKey, publicKeyAlgorithm, transports } =
    registration.response;
  const expected = { ...offer, type: 'webauthn.create', userVerification: true } as const;
  const read = await readAnswer({ authenticatorData, clientDataJSON }, expected);
  const algorithm = String(publicKeyAlgorithm);
  if (read?.credentialId !== registration.id || publicKey === undefined || !isKnown(algorithm)) {
    throw new Error('The passkey does not answer the offer.');
  }
  // Nobody attests the key, so what the page says of it is worth as much as the attestation object.
  const { id } = registration;
  account.passkeys.push({
    id,
    publicKey,
    algorithm,
    counter: read.counter,
    transports,
  });
  if (!account.factors.some(({ method }) => method === 'passkey') && account.factors.length > 0) {
    account.factors.push({ id: 'passkey', method: 'passkey', device: 'Passkey' });
  }
  core.changed();
};

const isKnown = (algorithm: string): algorithm is Algorithm => Object.hasOwn(algorithms, algorithm);
