// An authenticator in software (W3C WebAuthn Level 3 §6), for tests without a browser's own.
import { base64url, fromBase64url } from '@latchkey/service';

/** What an authenticator is asked to sign, and what it claims about itself. */
export interface Signing {
  readonly challenge: string;
  readonly origin?: string;
  readonly rpId?: string;
  readonly type?: string;
  /** Whether a frame of another origin asked. */
  readonly crossOrigin?: boolean;
  /** Whether the passkey can be, and is, backed up. */
  readonly eligible?: boolean;
  readonly backedUp?: boolean;
  /** Whether the person was there, and was verified. */
  readonly present?: boolean;
  readonly verified?: boolean;
  readonly counter?: number;
  readonly userHandle?: string | null;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const concat = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const sha256 = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' };

// WebCrypto's signature is r and s side by side (IEEE P1363); WebAuthn's is DER (§6.5.5).
const derSignature = (raw: Uint8Array) => {
  const integer = (part: Uint8Array) => {
    const first = part.findIndex((byte) => byte !== 0);
    const bare = part.slice(Math.max(0, first));
    const padded = (bare[0] ?? 0) >= 0x80 ? concat([0], bare) : bare;
    return concat([0x02, padded.length], padded);
  };
  const body = concat(integer(raw.slice(0, 32)), integer(raw.slice(32)));
  return concat([0x30, body.length], body);
};

const authenticatorData = async (signing: Signing, attested: Uint8Array = new Uint8Array()) => {
  const { rpId = 'localhost', present = true, verified = true, counter = 1 } = signing;
  const { eligible = false, backedUp = false } = signing;
  const flags =
    Number(present) |
    (Number(verified) << 2) |
    (Number(eligible) << 3) |
    (Number(backedUp) << 4) |
    (Number(attested.length > 0) << 6);
  const count = new Uint8Array(4);
  new DataView(count.buffer).setUint32(0, counter);
  return concat(await sha256(utf8(rpId)), [flags], count, attested);
};

const clientData = (
  { challenge, origin = 'http://localhost', crossOrigin = false }: Signing,
  type: string,
) => utf8(JSON.stringify({ type, challenge, origin, crossOrigin }));

/** Signs a challenge with a PKCS #8 key: what `navigator.credentials.get()` would give as JSON. */
export const signWith = async (id: string, privateKey: string | CryptoKey, signing: Signing) => {
  const key =
    typeof privateKey === 'string'
      ? await crypto.subtle.importKey('pkcs8', fromBase64url(privateKey), ecdsa, false, ['sign'])
      : privateKey;
  const data = await authenticatorData(signing);
  const client = clientData(signing, signing.type ?? 'webauthn.get');
  const signed = concat(data, await sha256(client));
  const raw = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, signed);
  return {
    id,
    rawId: id,
    type: 'public-key' as const,
    authenticatorAttachment: 'platform',
    clientExtensionResults: {},
    response: {
      clientDataJSON: base64url(client),
      authenticatorData: base64url(data),
      signature: base64url(derSignature(new Uint8Array(raw))),
      userHandle: signing.userHandle ?? null,
    },
  };
};

/** A new ES256 passkey: what `navigator.credentials.create()` would give as JSON, and its key. */
export const makePasskey = async (signing: Signing) => {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(ecdsa, true, [
    'sign',
    'verify',
  ]);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  // COSE_Key (RFC 9052): EC2, ES256, P-256, x and y.
  const cose = concat(
    [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20],
    point.slice(1, 33),
    [0x22, 0x58, 0x20],
    point.slice(33),
  );
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));
  const idBytes = crypto.getRandomValues(new Uint8Array(16));
  const data = await authenticatorData(signing, concat(new Uint8Array(16), [0, 16], idBytes, cose));
  // { fmt: "none", attStmt: {}, authData } in CBOR (RFC 8949).
  const attestation = concat(
    [0xa3, 0x63, ...utf8('fmt'), 0x64, ...utf8('none'), 0x67, ...utf8('attStmt'), 0xa0],
    [0x68, ...utf8('authData'), 0x58, data.length],
    data,
  );
  const id = base64url(idBytes);
  const registration: RegistrationResponseJSON = {
    id,
    rawId: id,
    type: 'public-key' as const,
    authenticatorAttachment: 'platform',
    clientExtensionResults: {},
    response: {
      clientDataJSON: base64url(clientData(signing, signing.type ?? 'webauthn.create')),
      attestationObject: base64url(attestation),
      authenticatorData: base64url(data),
      publicKey: base64url(spki),
      publicKeyAlgorithm: -7,
      transports: ['internal'],
    },
  };
  return { id, privateKey, registration };
};
