// Public keys of passkeys, as better-auth keeps them.

/**
 * A P-256 key as COSE (RFC 9053 §7.1.1), base64, from SubjectPublicKeyInfo (RFC 5480 §2), base64url: both coordinates are
 * the end of it.
 */
export const coseKeyOf = (spki: string): string => {
  const point = Buffer.from(spki, 'base64url').subarray(-64);
  const x = Buffer.concat([Buffer.from('215820', 'hex'), point.subarray(0, 32)]);
  const y = Buffer.concat([Buffer.from('225820', 'hex'), point.subarray(32)]);
  // A map of five: key type EC2, algorithm ES256, curve P-256, and the two.
  return Buffer.concat([Buffer.from('a5010203262001', 'hex'), x, y]).toString('base64');
};
