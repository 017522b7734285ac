// From better-auth's rows of a user, and the plugin's own, to an account as the service knows it.
import type { Account, StoredPasskey } from '@latchkey/service';
import { Secret } from 'otpauth';
import { readBackupCodes, type Keeping } from './backup-codes.ts';
import { factorsOf, factsOf, type FactorFacts } from './factors.ts';
import { publicKeyOf } from './passkey-keys.ts';
import { sealText, unsealText } from './sealing.ts';
import type { PasskeyRow, TwoFactorRow, UserRows } from './user-rows.ts';

/** What the plugin keeps of an account, beside what better-auth keeps. */
export interface AccountFacts extends Omit<
  Account,
  'id' | 'identifier' | 'name' | 'password' | 'factors' | 'passkeys'
> {
  /** What its owner signs in with where that is no e-mail address. */
  readonly username?: string;
  /** Second factors that were declared, beside those of which better-auth knows. */
  readonly factors?: readonly FactorFacts[];
  /** The last time step whose code of the authenticator app was used. */
  readonly totpUsed?: number;
}

/** The account of these rows. */
export const accountOf = async (
  rows: UserRows,
  { username, factors, totpUsed, ...facts }: AccountFacts,
  keeping: Keeping,
): Promise<Account> => {
  const { user, credential, twoFactor, passkeys } = rows;
  const { phoneNumber, phoneNumberVerified } = user;
  const stored = (await Promise.all(passkeys.map(passkeyOf))).filter((each) => each !== undefined);
  if (!twoFactor) await unsealAsMuch(keeping);
  const secrets = {
    ...(twoFactor && (await secretsOf(twoFactor, keeping))),
    ...(stored.length > 0 && { passkey: passkeys[0]?.name ?? 'Passkey' }),
  };
  return {
    ...(phoneNumber && phoneNumberVerified && { phone: phoneNumber }),
    ...facts,
    id: user.id,
    identifier: username ?? user.email,
    name: user.name,
    // What no password fits: this person signs in by other means.
    password: credential?.password ?? {},
    factors: factorsOf(user, secrets, factors).map((factor) =>
      factor.method === 'totp' && totpUsed !== undefined ? { ...factor, used: totpUsed } : factor,
    ),
    passkeys: stored,
  };
};

/** What the plugin keeps of an account that was read as `before`; what better-auth knows is not kept twice. */
export const factsAfter = (facts: AccountFacts, before: Account, after: Account): AccountFacts => {
  const {
    id: _i,
    identifier,
    name: _n,
    password: _p,
    passkeys: _k,
    factors,
    phone,
    ...kept
  } = after;
  const isDeclared = JSON.stringify(factsOf(before.factors)) !== JSON.stringify(factsOf(factors));
  const declared = isDeclared ? factsOf(factors) : facts.factors;
  const totpUsed = factors.find((factor) => factor.method === 'totp')?.used ?? facts.totpUsed;
  const ownPhone = phone === before.phone ? facts.phone : phone;
  return {
    ...kept,
    ...(ownPhone !== undefined && { phone: ownPhone }),
    ...(!identifier.includes('@') && { username: identifier }),
    ...(declared && { factors: declared }),
    ...(totpUsed !== undefined && { totpUsed }),
  };
};

const secretsOf = async (row: TwoFactorRow, keeping: Keeping) => {
  // better-auth takes the text itself for the key, and writes it in Base32 for the app alone.
  const bytes = new TextEncoder().encode(await unsealText(keeping.secret, row.secret));
  return {
    codes: await readBackupCodes(row.backupCodes, keeping),
    ...(row.verified !== false && { totp: new Secret({ buffer: bytes.buffer }).base32 }),
  };
};

// Whoever has no app costs as much as whoever has one, or a stranger could tell by the time that it takes.
const unsealAsMuch = async ({ secret }: Keeping): Promise<void> => {
  const sealed = await nothingSealedWith(secret);
  for (const _text of ['key of the app', 'backup codes']) await unsealText(secret, sealed);
};

const nothings = new Map<Keeping['secret'], Promise<string>>();

const nothingSealedWith = (secret: Keeping['secret']): Promise<string> => {
  const known = nothings.get(secret);
  if (known) return known;
  const sealed = sealText(secret, 'nothing, but as long as the key of an app');
  nothings.set(secret, sealed);
  return sealed;
};

const passkeyOf = async (row: PasskeyRow): Promise<StoredPasskey | undefined> => {
  const key = await publicKeyOf(row.publicKey);
  return (
    key && {
      ...key,
      id: row.credentialID,
      counter: row.counter,
      // better-auth makes one up, and keeps it nowhere.
      handle: 'unknown',
      transports: row.transports ? row.transports.split(',') : [],
    }
  );
};
