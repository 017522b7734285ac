// Second factors: what better-auth keeps of them and what it does not, put together.
import type { AccountFactor, FactorOf } from '@latchkey/service';
import type { UserRow } from './user-rows.ts';

/** A second factor without its secrets, which better-auth keeps. */
export type FactorFacts =
  | Exclude<AccountFactor, FactorOf<'totp' | 'backup'>>
  | Omit<FactorOf<'totp'>, 'secret' | 'used'>
  | Omit<FactorOf<'backup'>, 'codes'>;

/** The secrets of second factors, as better-auth keeps them. */
export interface FactorSecrets {
  /** Of the authenticator app, Base32; undefined where there is none, or it has shown no code yet. */
  readonly totp?: string | undefined;
  /** Backup codes that are left; undefined where there is no list. */
  readonly codes?: readonly string[] | undefined;
  /** Name of a passkey; undefined where there is none. */
  readonly passkey?: string | undefined;
}

/**
 * The second factors of a user, in the order in which they are offered: those that were declared to the plugin, then
 * those that better-auth alone knows of. Who has switched the second factor on without an app is sent codes.
 */
export const factorsOf = (
  user: UserRow,
  secrets: FactorSecrets,
  declared: readonly FactorFacts[] = [],
): AccountFactor[] => {
  const known = declared.flatMap((facts) => factorOf(facts, secrets) ?? []);
  const factors = [...known, ...(user.twoFactorEnabled ? undeclared(user, secrets, known) : [])];
  const isAlone = factors.length === 0 || factors.some(({ method }) => method === 'passkey');
  return secrets.passkey === undefined || isAlone
    ? factors
    : [...factors, { id: 'passkey', method: 'passkey', device: secrets.passkey }];
};

/** What is kept of second factors beside their secrets. */
export const factsOf = (factors: readonly AccountFactor[]): FactorFacts[] =>
  factors.map((factor) => {
    if (factor.method === 'totp') {
      const { secret: _secret, used: _used, ...facts } = factor;
      return facts;
    }
    return factor.method === 'backup' ? { id: factor.id, method: factor.method } : factor;
  });

/** These second factors, with the secrets that others of their kinds have. */
export const withSecrets = (
  declared: readonly FactorFacts[],
  factors: readonly AccountFactor[],
): AccountFactor[] => {
  const app = factors.find((factor) => factor.method === 'totp');
  const paper = factors.find((factor) => factor.method === 'backup');
  return declared.flatMap((facts): AccountFactor[] => {
    if (facts.method === 'totp') return app ? [{ ...app, ...facts }] : [];
    if (facts.method === 'backup') return paper ? [{ ...paper, ...facts }] : [];
    return [facts];
  });
};

// One whose secret is gone is gone.
const factorOf = (facts: FactorFacts, secrets: FactorSecrets): AccountFactor | undefined => {
  if (facts.method === 'totp') return secrets.totp ? { ...facts, secret: secrets.totp } : undefined;
  if (facts.method === 'backup') return secrets.codes && withCodes(facts.id, secrets.codes);
  return facts.method === 'passkey' && secrets.passkey === undefined ? undefined : facts;
};

const withCodes = (id: string, codes: readonly string[]): FactorOf<'backup'> => ({
  id,
  method: 'backup',
  codes: codes.map((code) => ({ code, used: false })),
});

const undeclared = (
  user: UserRow,
  { totp, codes }: FactorSecrets,
  known: readonly AccountFactor[],
): readonly AccountFactor[] => {
  const has = (...methods: readonly string[]) =>
    known.some(({ method }) => methods.includes(method));
  const app: AccountFactor[] =
    totp && !has('totp') ? [{ id: 'app', method: 'totp', device: '', secret: totp }] : [];
  const isSentCodes = app.length === 0 && !has('totp', 'sms', 'email', 'push');
  return [
    ...app,
    ...(isSentCodes ? [sentTo(user)] : []),
    ...(codes && !has('backup') ? [withCodes('backup', codes)] : []),
  ];
};

const sentTo = ({ email, phoneNumber, phoneNumberVerified }: UserRow): AccountFactor =>
  phoneNumber && phoneNumberVerified
    ? { id: 'sms', method: 'sms', target: phoneNumber }
    : { id: 'email', method: 'email', target: email };
