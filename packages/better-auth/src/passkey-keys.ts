// Public keys of passkeys: kept by better-auth as COSE (RFC 9052 §7), read by WebCrypto as SubjectPublicKeyInfo.
import { cose, decodeCredentialPublicKey, isoBase64URL } from '@simplewebauthn/server/helpers';

/** A public key as WebCrypto reads it. */
export interface PublicKey {
  /** SubjectPublicKeyInfo, base64url. */
  readonly publicKey: string;
  readonly algorithm: '-7' | '-257';
}

interface Reading {
  readonly jwk: JsonWebKey;
  readonly parameters: EcKeyImportParams | RsaHashedImportParams;
  readonly algorithm: PublicKey['algorithm'];
}

/**
 * Reads a COSE key, given in base64. Undefined for algorithms other than ES256 and RS256 (RFC 9053, RFC 8812): such a
 * passkey cannot be verified, so it is not offered.
 */
export const publicKeyOf = (coseKey: string): Promise<PublicKey | undefined> => {
  const known = lately.get(coseKey);
  if (known) return known;
  if (lately.size >= most) lately.delete(lately.keys().next().value ?? '');
  const key = readKey(coseKey);
  lately.set(coseKey, key);
  return key;
};

// To read one takes as long as some statements: who has a passkey would be told by the time from who has none.
const most = 10_000;
const lately = new Map<string, Promise<PublicKey | undefined>>();

const readKey = async (coseKey: string): Promise<PublicKey | undefined> => {
  const key = decodeCredentialPublicKey(Uint8Array.from(Buffer.from(coseKey, 'base64')));
  const reading = readElliptic(key) ?? readRsa(key);
  if (!reading) return undefined;
  const { jwk, parameters, algorithm } = reading;
  const imported = await crypto.subtle.importKey('jwk', jwk, parameters, true, ['verify']);
  const spki = await crypto.subtle.exportKey('spki', imported);
  return { publicKey: isoBase64URL.fromBuffer(new Uint8Array(spki)), algorithm };
};

type CoseKey = ReturnType<typeof decodeCredentialPublicKey>;

const text = (bytes: Uint8Array | undefined) =>
  isoBase64URL.fromBuffer(Uint8Array.from(bytes ?? []));

const readElliptic = (key: CoseKey): Reading | undefined => {
  if (!cose.isCOSEPublicKeyEC2(key) || key.get(cose.COSEKEYS.crv) !== cose.COSECRV.P256)
    return undefined;
  const [x, y] = [key.get(cose.COSEKEYS.x), key.get(cose.COSEKEYS.y)];
  return {
    jwk: { kty: 'EC', crv: 'P-256', x: text(x), y: text(y) },
    parameters: { name: 'ECDSA', namedCurve: 'P-256' },
    algorithm: '-7',
  };
};

const readRsa = (key: CoseKey): Reading | undefined =>
  cose.isCOSEPublicKeyRSA(key)
    ? {
        jwk: { kty: 'RSA', n: text(key.get(cose.COSEKEYS.n)), e: text(key.get(cose.COSEKEYS.e)) },
        parameters: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
        algorithm: '-257',
      }
    : undefined;
