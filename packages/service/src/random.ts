// Randomness, injected so that a test can repeat a run.

/** A source of random bytes. */
export interface Random {
  /** As many unpredictable bytes as asked for. */
  bytes(count: number): Uint8Array;
}

/** The platform's own cryptographic randomness. */
export const systemRandom: Random = {
  bytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};

/** Base64url without padding (RFC 4648 §5). */
export const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** The bytes of base64url, with or without padding. */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );

/** An unguessable name of 128 bits, 22 characters of base64url. */
export const token = (random: Random): string => base64url(random.bytes(16));

/** As many characters of the alphabet, each as likely as any other. The alphabet has at most 256. */
export const characters = (random: Random, alphabet: string, count: number): string => {
  // A byte at or above the largest multiple would favor the first characters: draw again.
  const bound = 256 - (256 % alphabet.length);
  let drawn = '';
  while (drawn.length < count) {
    for (const byte of random.bytes(count - drawn.length)) {
      if (byte < bound) drawn += alphabet.charAt(byte % alphabet.length);
    }
  }
  return drawn;
};
