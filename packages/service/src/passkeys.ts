// Passkeys: asked for, and verified as a relying party must (W3C WebAuthn Level 3 §7.2).
import type { StepOf, ValuesOf } from '@latchkey/contract';
import type { Account, StoredPasskey } from './accounts.ts';
import { base64url, type Random } from './random.ts';
import type { Visit } from './visit.ts';
import { isSignedBy, readAnswer } from './webauthn.ts';

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
  rpId: hostOf(origin),
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
  if (!account || !passkey || !isOwners(account, passkey, assertion)) return undefined;
  core.work.passkeyChecks += 1;
  const expected = {
    type: 'webauthn.get',
    challenge,
    origin,
    rpId: hostOf(origin),
    userVerification,
  } as const;
  try {
    const read = await readAnswer(assertion.response, expected);
    if (!read || !(await isSignedBy(passkey.publicKey, passkey.algorithm, assertion.response)))
      return undefined;
    // §7.2 step 22: a counter that does not rise may be a copy's.
    if (passkey.counter > 0 && read.counter <= passkey.counter) return undefined;
    passkey.counter = read.counter;
    return account;
  } catch {
    // No answer of an authenticator at all.
    return undefined;
  }
};

const hostOf = (origin: string) => new URL(origin).hostname;

// §7.2 step 6: an authenticator that says whose passkey it is must say the same.
const isOwners = (account: Account, { handle }: StoredPasskey, { response }: Assertion) =>
  handle === 'unknown' || !response.userHandle || response.userHandle === userHandleOf(account);

/** The account's id as authenticators keep it, base64url. */
export const userHandleOf = (account: Account): string =>
  base64url(new TextEncoder().encode(account.id));
