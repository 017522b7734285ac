// The people of the simulated service. All of them are invented; the numbers are of no network, the domains are reserved.
// Longer than other files: every seeded person, to be read as one cast.
import { day } from '@latchkey/service';
import type { Seed, SeedCase } from '../simulator/world.ts';

/** The password of every seeded account. */
export const seedPassword = 'Correct-horse-9';

const password = {
  salt: '5d0c81f4a97e3b26c1e84f0d92b7a365',
  iterations: 1000,
  hash: '8613a7b07ea71954c18dfa266544249baef649d62683aad389690c8a5e6b5509',
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
export const anna = seed({
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
    { id: 'sms', method: 'sms', target: '+41795550177' },
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

/** Gita: shares a phone with Hugo. */
const gita = seed({
  id: 'gita',
  identifier: 'gita@example.org',
  name: 'Gita Rao',
  phone: '+41795550142',
  recoveryEmail: 'gita.backup@example.net',
});

/** Hugo: shares a phone with Gita. */
const hugo = seed({
  id: 'hugo',
  identifier: 'hugo@example.org',
  name: 'Hugo Rao',
  phone: '+41795550142',
  recoveryEmail: 'hugo.backup@example.net',
});

/** Emil: has an account with a number that is not his any more. Not seeded: one world has him. */
export const emil = seed({
  id: 'emil',
  identifier: 'emil@example.org',
  name: 'Emil Frei',
  phone: '+41795550188',
});

/** Elif: her mailbox was deleted with its domain. A phone and an address by which she was told what to sign in with. */
export const elif = seed({
  id: 'elif',
  identifier: 'elif@lost-mail.example',
  name: 'Elif Demir',
  phone: '+41795550161',
  recoveryEmail: 'elif.backup@example.net',
  revoked: { by: 'mailbox-deleted', domain: 'lost-mail.example', at: -2 * day },
  temporaryUsername: 'EL482913',
});

/** Farid: his organization has cancelled its mail service. An authenticator app. */
const farid = seed({
  id: 'farid',
  identifier: 'farid@closed-org.example',
  name: 'Farid Amiri',
  phone: '+41795550162',
  organization: { name: 'Closed Org', contact: 'office@closed-org.test' },
  factors: [
    {
      id: 'app',
      method: 'totp',
      device: 'Example Authenticator',
      secret: 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU',
    },
  ],
  revoked: { by: 'service-cancelled', domain: 'closed-org.example', at: -2 * day },
  temporaryUsername: 'FA730155',
});

/** Lena: an administrator has released her address. A recovery address by which she was told what to sign in with. */
const lena = seed({
  id: 'lena',
  identifier: 'lena@released.example',
  name: 'Lena Novak',
  recoveryEmail: 'lena.backup@example.net',
  organization: { name: 'Released Group', contact: 'it@released.example' },
  revoked: { by: 'released', at: -2 * day },
  temporaryUsername: 'LN615208',
});

/** Jonas: his mailbox at another provider is gone; he signs in with its address all the same. */
const jonas = seed({
  id: 'jonas',
  identifier: 'jonas@dead-provider.example',
  name: 'Jonas Weber',
  phone: '+41795550163',
  recoveryEmail: 'jonas.weber@dead-provider.example',
  deadMailboxes: ['jonas@dead-provider.example', 'jonas.weber@dead-provider.example'],
});

/** Mira: her phone, which was her second factor, is lost. */
const mira = seed({
  id: 'mira',
  identifier: 'mira@example.org',
  name: 'Mira Lindqvist',
  recoveryEmail: 'mira.backup@example.net',
  factors: [
    {
      id: 'app',
      method: 'totp',
      device: 'Example Authenticator',
      secret: 'MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK',
      lost: true,
    },
  ],
});

/** Noor: nothing by which her account could be recovered, and a case of which two pieces are needed again. */
const noor = seed({
  id: 'noor',
  identifier: 'noor@example.org',
  name: 'Noor Haddad',
});

/** Every seeded identity case. */
export const seedCases: readonly SeedCase[] = [
  {
    number: '2026-0042',
    reason: 'password',
    account: noor.id,
    fields: { name: noor.name, contact: 'noor.haddad@example.net' },
    pieces: [
      { id: 'front', kind: 'front', fault: 'glare' },
      { id: 'back', kind: 'back' },
      { id: 'selfie', kind: 'selfie', fault: 'cut-off' },
    ],
  },
];

/** Every seeded account. */
export const seeds: readonly Seed[] = [
  anna,
  bruno,
  chloe,
  dario,
  kenji,
  ada,
  lea,
  ines,
  gita,
  hugo,
  elif,
  farid,
  lena,
  jonas,
  mira,
  noor,
];
