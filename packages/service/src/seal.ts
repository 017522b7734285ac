// What is good for whoever has it is kept as a digest only: who reads the database can neither use it nor guess it.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Core } from './core.ts';
import { base64url } from './random.ts';

/** Who knows the service's secret. */
type Keeper = Pick<Core, 'secret'>;

/** What a digest is of: those of one kind are worth nothing as another. */
export type Sealed = 'code' | 'link' | 'case-link' | 'device' | 'key' | 'body' | 'options';

/** What is made up for whoever is to have it: never kept, since it can be made up again. */
export type Token = 'journey' | 'case-holder' | 'case-applicant' | 'case-owner';

const digestOf = ({ secret }: Keeper, text: string): Uint8Array =>
  hmac(sha256, secret, new TextEncoder().encode(text));

/** HMAC-SHA-256 with the service's secret, base64url: always the same for the same text. */
export const seal = (keeper: Keeper, kind: Sealed, text: string): string =>
  base64url(digestOf(keeper, `${kind} ${text}`));

/** A token of 128 bits for what has this name: unguessable without the secret, and always the same. */
export const tokenFor = (keeper: Keeper, kind: Token, name: string): string =>
  base64url(digestOf(keeper, `token ${kind} ${name}`).subarray(0, 16));

/** Whether two texts are the same, in a time that does not tell where they differ. */
export const isSame = (one: string, other: string): boolean => {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at += 1)
    difference |= one.charCodeAt(at) ^ other.charCodeAt(at % (other.length || 1));
  return difference === 0;
};
