// Passwords are kept as PBKDF2 hashes and compared in constant time, as a real service does.
import type { Passwords, Random } from '@latchkey/service';

/** A password as the simulated service keeps it. */
export type PasswordHash = {
  /** Hexadecimal. */
  readonly salt: string;
  readonly iterations: number;
  /** Hexadecimal, 256 bits of PBKDF2 with HMAC-SHA-256 (RFC 8018 §5.2). */
  readonly hash: string;
};

const bytesOf = (hex: string) =>
  Uint8Array.from(hex.match(/../gu) ?? [], (pair) => parseInt(pair, 16));
const hexOf = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The hash of a password, byte-exact: nothing is trimmed or normalized. */
export const hashPassword = async (
  password: string,
  { salt, iterations }: Omit<PasswordHash, 'hash'>,
): Promise<string> => {
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(password),
    'PBKDF2',
    false,
    ['deriveBits'],
  );
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations };
  return hexOf(new Uint8Array(await crypto.subtle.deriveBits(parameters, key, 256)));
};

/** Right for no password: what an unknown identifier is checked against, so that the work is the same. */
export const nobodysHash: PasswordHash = {
  salt: '9f1c6b52d07ae3488b64c2915e3da077',
  // Few: who steals these hashes has fictional people's, and tests check thousands of passwords.
  iterations: 1000,
  hash: '0'.repeat(64),
};

/** Whether the password fits. Does the same work when there is no hash to compare with. */
export const passwordFits = async (
  password: string,
  kept: PasswordHash = nobodysHash,
): Promise<boolean> => {
  const given = await hashPassword(password, kept);
  let difference = 0;
  for (let at = 0; at < given.length; at += 1) {
    difference |= given.charCodeAt(at) ^ kept.hash.charCodeAt(at);
  }
  return difference === 0;
};

/** Passwords as PBKDF2 hashes, with salts drawn from this source. */
export const pbkdf2 = (random: Random): Passwords => ({
  fits: (password, kept) => passwordFits(password, kept as PasswordHash | undefined),
  hash: async (password): Promise<PasswordHash> => {
    const { iterations } = nobodysHash;
    const salt = hexOf(random.bytes(16));
    return { salt, iterations, hash: await hashPassword(password, { salt, iterations }) };
  },
});
