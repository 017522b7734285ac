// Passkeys: asked for, and verified as a relying party must (W3C WebAuthn Level 3 §7.2).
import type { StepOf, ValuesOf } from '@latchkey/contract';
import type { Account, StoredPasskey } from './accounts.ts';
import { base64url, fromBase64url, type Random } from './random.ts';
import type { Visit } from './visit.ts';

type Assertion = ValuesOf<'passkey', 'verify'>['credential'];

/** A challenge of 256 bits, base64url. */
export const newChallenge = (random: Random): string => base64url(random.bytes(32));

/** The request for one of these passkeys; for any that the authenticator knows when there are none. */
export const passkeyRequest = (
  { journey, origin }: Visit,
  passkeys: readonly StoredPasskey[],
  userVerification: 'required' | 'preferred',
): StepOf<'passkey'>['request'] => ({
  challenge: journey.challenge,
  rpId: new URL(origin).hostname,
  timeout: 120_000,
  userVerification,
  allowCredentials: passkeys.map(({ id, transports }) => ({
    type: 'public-key',
    id,
    transports: [...transports],
  })),
});

/**
 * The account, of those given, whose passkey signed the journey's challenge for this origin; undefined when none did.
 * The challenge is used up either way.
 */
export const verifyPasskey = async (
  visit: Visit,
  accounts: readonly Account[],
  assertion: Assertion,
  userVerification: boolean,
): Promise<Account | undefined> => {
  const { core, journey, origin } = visit;
  const { challenge } = journey;
  journey.challenge = newChallenge(core.random);
  const account = accounts.find(({ passkeys }) => passkeys.some(({ id }) => id === assertion.id));
  const passkey = account?.passkeys.find(({ id }) => id === assertion.id);
  if (!account || !passkey || !isOwners(account, assertion)) return undefined;
  core.work.passkeyChecks += 1;
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  const checked = await verifyAuthenticationResponse({
    // The library's type is narrower in what it never reads (attachment, extensions).
    response: assertion as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: new URL(origin).hostname,
    requireUserVerification: userVerification,
    credential: {
      id: passkey.id,
      publicKey: fromBase64url(passkey.publicKey),
      counter: passkey.counter,
    },
  }).catch(() => undefined);
  if (!checked?.verified) return undefined;
  passkey.counter = checked.authenticationInfo.newCounter;
  return account;
};

// §7.2 step 6: an authenticator that says whose passkey it is must say the same.
const isOwners = (account: Account, { response }: Assertion) =>
  !response.userHandle || response.userHandle === userHandleOf(account);

/** The account's id as authenticators keep it, base64url. */
export const userHandleOf = (account: Account): string =>
  base64url(new TextEncoder().encode(account.id));
