// Files and messages at rest: unreadable to whoever reads the database but has not the server's secret.
import type { AuthContext } from 'better-auth';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';

/** The server's secret, with the ones before it that may still be read. */
export type Secret = AuthContext['secretConfig'];

/** Bytes as they are kept. */
export interface Sealed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The bytes' own key, sealed with the server's secret. */
  readonly key: string;
}

const algorithm = 'AES-GCM';
const ivLength = 12;

/** Seals bytes with a key of their own: to erase the key is to erase them, and a new secret seals but the key anew. */
export const seal = async (secret: Secret, bytes: Uint8Array<ArrayBuffer>): Promise<Sealed> => {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['encrypt']);
  const sealed = await crypto.subtle.encrypt({ name: algorithm, iv }, key, bytes);
  return {
    bytes: Uint8Array.from(Buffer.concat([iv, new Uint8Array(sealed)])),
    key: await sealText(secret, Buffer.from(raw).toString('base64')),
  };
};

/** The bytes that were sealed. Rejects where somebody has changed them. */
export const unseal = async (secret: Secret, sealed: Sealed): Promise<Uint8Array<ArrayBuffer>> => {
  const raw = Uint8Array.from(Buffer.from(await unsealText(secret, sealed.key), 'base64'));
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['decrypt']);
  const { bytes } = sealed;
  const parameters = { name: algorithm, iv: bytes.subarray(0, ivLength) };
  return new Uint8Array(await crypto.subtle.decrypt(parameters, key, bytes.subarray(ivLength)));
};

/** Seals a short text, as better-auth seals the secrets of authenticator apps. */
export const sealText = (secret: Secret, text: string): Promise<string> =>
  symmetricEncrypt({ key: secret, data: text });

/** The text that was sealed. Rejects where somebody has changed it. */
export const unsealText = (secret: Secret, sealed: string): Promise<string> =>
  symmetricDecrypt({ key: secret, data: sealed });
