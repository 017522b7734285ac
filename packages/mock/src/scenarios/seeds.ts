// The people of the simulated service. All of them are invented; the numbers are of no network, the domains are reserved.
import type { Seed } from '../simulator/world.ts';

/** The password of every seeded account. */
export const seedPassword = 'Correct-horse-9';

const password = {
  salt: '5d0c81f4a97e3b26c1e84f0d92b7a365',
  iterations: 10_000,
  hash: '863e8fae5d090b15a0a16a907c7d3fc0ad2a58fb0be02466ea367a2a77716f39',
} as const;

/** Bruno's backup codes. */
export const backupCodes = [
  'K7Q2-9XPA',
  'M4TD-63RW',
  'X9HB-2LNC',
  'P5VG-8KZE',
  'R3JY-7QFM',
  'C8WN-4DTS',
  'H6LA-5PXB',
  'T2EK-9GVR',
] as const;

/** Chloe's passkey, whole, so that a virtual authenticator can hold it (`WebAuthn.addCredential`). Made for tests only. */
export const seededPasskey = {
  /** Base64url. */
  credentialId: 'EKuQoY3ShBz9eBFt84zmLg',
  /** PKCS #8, base64. */
  privateKey:
    'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgyhb5NYcGn/eTEifBnukQKDnuai8fwCvfI6/0ZwF6vTyhRANCAARdYMKr+3C+Xk3MLzZB63k5EwAVStgBTAAazsRl8zfxaCHrJos8v2qf2rOBb9ClM6vi4kIQoB93Hi++9YK7iKWW',
  /** Base64. */
  userHandle: 'Y2hsb2U=',
  rpId: 'localhost',
} as const;

const seed = (facts: Pick<Seed, 'id' | 'identifier' | 'name'> & Partial<Seed>): Seed => ({
  password,
  factors: [],
  passkeys: [],
  ...facts,
});

/** Anna: no second factor; a phone and an address by which she can recover her account. */
const anna = seed({
  id: 'anna',
  identifier: 'anna@example.org',
  name: 'Anna Keller',
  phone: '+41795550123',
  recoveryEmail: 'anna.backup@example.net',
});

/** Bruno: an authenticator app, backup codes, and an address by which he can recover his account. */
export const bruno = seed({
  id: 'bruno',
  identifier: 'bruno@example.org',
  name: 'Bruno Favre',
  recoveryEmail: 'bruno.backup@example.net',
  factors: [
    {
      id: 'app',
      method: 'totp',
      device: 'Example Authenticator',
      secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    },
    { id: 'paper', method: 'backup', codes: backupCodes.map((code) => ({ code, used: false })) },
  ],
});

/** Chloe: an app that asks on her phone, SMS, e-mail, and a passkey. */
export const chloe = seed({
  id: 'chloe',
  identifier: 'chloe@example.org',
  name: 'Chloé Martin',
  factors: [
    { id: 'phone-app', method: 'push', device: 'Chloé’s phone' },
    { id: 'sms', method: 'sms', target: '+41795550142' },
    { id: 'email', method: 'email', target: 'chloe.martin@example.net' },
    { id: 'passkey', method: 'passkey', device: 'Chloé’s laptop' },
  ],
  passkeys: [
    {
      id: seededPasskey.credentialId,
      publicKey:
        'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEXWDCq_twvl5NzC82Qet5ORMAFUrYAUwAGs7EZfM38Wgh6yaLPL9qn9qzgW_QpTOr4uJCEKAfdx4vvvWCu4illg',
      algorithm: '-7',
      counter: 0,
      transports: ['internal'],
    },
  ],
});

/** Dario: locked, for five minutes. */
export const dario = seed({
  id: 'dario',
  identifier: 'dario@example.org',
  name: 'Dario Rossi',
  lock: 5 * 60 * 1000,
});

const organization = { name: 'Example Academy', contact: 'helpdesk@academy.example' };

/** Kenji: blocked by his organization. */
const kenji = seed({
  id: 'kenji',
  identifier: 'kenji@example.org',
  name: 'Kenji Tanaka',
  organization,
  blocked: true,
});

/** Ada: a username that is no e-mail address. */
const ada = seed({
  id: 'ada',
  identifier: 'AB123456',
  name: 'Ada Berg',
});

/** Lea: her organization keeps her password. */
const lea = seed({
  id: 'lea',
  identifier: 'lea@academy.example',
  name: 'Lea Huber',
  organization,
  managedPassword: true,
});

/** Ines: nothing by which her account could be recovered. */
const ines = seed({
  id: 'ines',
  identifier: 'ines@example.org',
  name: 'Ines Costa',
});

/** Every seeded account. */
export const seeds: readonly Seed[] = [anna, bruno, chloe, dario, kenji, ada, lea, ines];
