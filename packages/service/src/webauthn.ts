// What a relying party checks of an authenticator's answer (W3C WebAuthn Level 3 §7), by WebCrypto alone.
import { base64url, fromBase64url } from './random.ts';

/** COSE algorithms that every platform and security key has one of: ES256 and RS256 (RFC 9053, RFC 8812). */
export const algorithms = {
  '-7': { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  '-257': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
} as const;

/** A COSE algorithm that can be verified. */
export type Algorithm = keyof typeof algorithms;

/** What an answer must be about. */
export interface Expected {
  readonly type: 'webauthn.get' | 'webauthn.create';
  /** Base64url. */
  readonly challenge: string;
  /** Origin of the page; its host is the relying party. */
  readonly origin: string;
  readonly rpId: string;
  /** Whether the person must have been verified, beyond being there. */
  readonly userVerification: boolean;
}

/** What an authenticator says of itself (§6.1). */
export interface AuthenticatorData {
  /** Signature counter; 0 where it keeps none. */
  readonly counter: number;
  /** Id of the new passkey, base64url; empty in an assertion. */
  readonly credentialId: string;
}

const flags = {
  present: 0x01,
  verified: 0x04,
  eligible: 0x08,
  backedUp: 0x10,
  attested: 0x40,
} as const;

const sha256 = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/**
 * Checks the page's and the authenticator's part of an answer; undefined when either is not what is expected.
 * Throws on what is no answer at all: base64url, JSON or lengths are wrong.
 */
export const readAnswer = async (
  { clientDataJSON, authenticatorData }: { clientDataJSON: string; authenticatorData: string },
  expected: Expected,
): Promise<AuthenticatorData | undefined> => {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(fromBase64url(clientDataJSON));
  const client = JSON.parse(text) as Record<string, unknown>;
  const bytes = fromBase64url(authenticatorData);
  const view = new DataView(bytes.buffer);
  const set = (flag: number) => (view.getUint8(32) & flag) !== 0;
  const rpIdHash = base64url(await sha256(new TextEncoder().encode(expected.rpId)));
  const fits =
    client['type'] === expected.type &&
    client['challenge'] === expected.challenge &&
    client['origin'] === expected.origin &&
    client['crossOrigin'] !== true &&
    base64url(bytes.slice(0, 32)) === rpIdHash &&
    set(flags.present) &&
    (set(flags.verified) || !expected.userVerification) &&
    (set(flags.eligible) || !set(flags.backedUp)) &&
    set(flags.attested) === (expected.type === 'webauthn.create');
  if (!fits) return undefined;
  const counter = view.getUint32(33);
  if (!set(flags.attested)) return { counter, credentialId: '' };
  // After the model's id (16 bytes) comes the credential's, with its length.
  return { counter, credentialId: base64url(bytes.slice(55, 55 + view.getUint16(53))) };
};

/** Whether the key signed this answer (§7.2 steps 20–21). Throws on a key or signature that is none. */
export const isSignedBy = async (
  publicKey: string,
  algorithm: Algorithm,
  answer: { clientDataJSON: string; authenticatorData: string; signature: string },
): Promise<boolean> => {
  const parameters = algorithms[algorithm];
  const spki = fromBase64url(publicKey);
  const key = await crypto.subtle.importKey('spki', spki, parameters, false, ['verify']);
  const hash = await sha256(fromBase64url(answer.clientDataJSON));
  const signed = Uint8Array.from([...fromBase64url(answer.authenticatorData), ...hash]);
  const given = fromBase64url(answer.signature);
  const signature = algorithm === '-7' ? fromDer(given) : given;
  return crypto.subtle.verify(parameters, key, signature, signed);
};

// An ECDSA signature comes as a DER sequence of two integers (§6.5.5); WebCrypto wants 32 bytes of each, side by side.
const fromDer = (der: Uint8Array): Uint8Array<ArrayBuffer> => {
  const raw = new Uint8Array(64);
  let at = 2;
  for (const end of [32, 64]) {
    const length = der[at + 1] ?? 0;
    // A leading zero keeps the integer positive; leading zeros of its own are left out.
    const integer = der.slice(at + 2, at + 2 + length).slice(-32);
    raw.set(integer, end - integer.length);
    at += 2 + length;
  }
  return raw;
};
