// A server with every plugin that the service can use, and the people who have accounts there.
import { passkey } from '@better-auth/passkey';
import { fakeClock, type FakeClock } from '@latchkey/contract/testing';
import { CookieJar } from '@latchkey/mock';
import type { BetterAuthPlugin } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { emailOTP, phoneNumber, twoFactor } from 'better-auth/plugins';
import { Secret, TOTP } from 'otpauth';
import { administrationOf, type Administration } from './administration.ts';
import type { PushLetter } from './couriers.ts';
import { sqlite, type Databases, type Storage } from './databases.harness.ts';
import type { LatchkeyOptions } from './options.ts';
import { latchkey } from './plugin.ts';
import { sealText } from './sealing.ts';
import { cheapPasswords, origin, serverWith } from './stage.harness.ts';

/** The password of everybody. */
export const password = 'Correct-horse-9';

/** A backup code of Bruno's. */
export const backupCode = 'Ab3dE-9xYz1';

// better-auth takes the letters themselves for the key.
const appSecret = 'abcdefghijklmnopqrstuvwxyz123456';

/** The service's time begins when the tests do: better-auth's own time cannot be moved. */
const begin = Date.now();

/** What was sent, and what it cost. */
export interface Records {
  /** By the service's couriers, oldest first. */
  readonly letters: PushLetter[];
  /** Codes that better-auth itself has sent, by address or number. */
  readonly codes: Map<string, string>;
  /** How many passwords were hashed. */
  passwords: number;
  /** How many statements the database was given. */
  statements: number;
}

/** What the towns' servers are told. */
export type Rules = Pick<
  LatchkeyOptions,
  'documents' | 'policy' | 'withoutSecondFactor' | 'onEvent'
>;

interface Parts {
  readonly records: Records;
  readonly now: () => number;
  readonly storage: Storage;
}

const fullServer = (
  { records, now, storage }: Parts,
  { rules = {}, trustedOrigins = [], first = () => [], more = () => [] }: Ground,
) => {
  const send = async (letter: PushLetter) => void records.letters.push(letter);
  const plugins = [
    ...first(records),
    latchkey({ ...rules, sendSms: send, sendEmail: send, now }),
    twoFactor(),
    passkey(),
    phoneNumber({ sendOTP: ({ phoneNumber: to, code }) => void records.codes.set(to, code) }),
    emailOTP({ sendVerificationOTP: async ({ email, otp }) => void records.codes.set(email, otp) }),
    ...more(records),
  ];
  return serverWith(plugins, storage, cheapPasswords(records), trustedOrigins);
};

const newRecords = (): Records => ({ letters: [], codes: new Map(), passwords: 0, statements: 0 });

type Auth = ReturnType<typeof fullServer>['auth'];

/**
 * Anna has a password and ways of recovery, Bruno an app, Chloe is sent codes, Dario is locked for five minutes, Kenji is
 * blocked, and Elif's address is in use no more.
 */
const settle = async (auth: Auth) => {
  const signUp = (name: string, email = `${name.toLowerCase()}@example.org`) =>
    auth.api.signUpEmail({ body: { email, name, password } });
  for (const name of ['Anna', 'Bruno', 'Chloe', 'Dario', 'Kenji']) await signUp(name);
  await signUp('Elif Demir', 'elif@lost-mail.example');
  const administration = await administrationOf(auth);
  await giveApp(auth, 'bruno@example.org');
  await administration.describe('anna@example.org', {
    phone: '+41795550123',
    recoveryEmail: 'anna.backup@example.net',
  });
  await administration.describe('chloe@example.org', {
    factors: [
      { id: 'sms', method: 'sms', target: '+41795550177' },
      { id: 'email', method: 'email', target: 'chloe.martin@example.net' },
    ],
  });
  await administration.lock('dario@example.org', 300);
  await administration.block('kenji@example.org');
  await administration.describe('elif@lost-mail.example', {
    phone: '+41795550161',
    recoveryEmail: 'elif.backup@example.net',
  });
  await administration.revokeAddress('elif@lost-mail.example', 'mailbox-deleted');
  await administration.deliverMessages();
  // A server that has been there for a minute.
  await administration.tidy();
};

const giveApp = async (auth: Auth, email: string) => {
  const { adapter, internalAdapter, secretConfig } = await auth.$context;
  const { user } = (await internalAdapter.findUserByEmail(email)) ?? {};
  const data = {
    userId: user?.id,
    secret: await sealText(secretConfig, appSecret),
    backupCodes: await sealText(secretConfig, JSON.stringify([backupCode])),
    verified: true,
  };
  await adapter.create({ model: 'twoFactor', data });
  await internalAdapter.updateUser(user?.id ?? '', { twoFactorEnabled: true });
};

/** What answers requests. */
export type Handle = Auth['handler'];

/** One server with its people, and a browser in front of it. */
export interface Town {
  readonly auth: Auth;
  readonly administration: Administration;
  readonly clock: FakeClock;
  readonly records: Records;
  /** What Elif signs in with until she gives a new address. */
  readonly username: string;
  /** What Bruno's app shows. */
  appCode(): string;
  /** A browser of its own: it keeps cookies, and sends the server's own origin; to this server, or to another. */
  newBrowser(handle?: () => Handle): typeof fetch;
  /** Another server on the same database, whose clock is the same. */
  twin(): Promise<{ readonly handle: Handle; close(): Promise<void> }>;
  close(): Promise<void>;
}

/** Of what towns are made. */
export interface Ground {
  readonly rules?: Rules;
  readonly trustedOrigins?: string[];
  /** Plugins of better-auth's before the usual ones: their hooks come first. */
  readonly first?: (records: Records) => BetterAuthPlugin[];
  /** Further ones, after them. */
  readonly more?: (records: Records) => BetterAuthPlugin[];
  /** Default: SQLite. */
  readonly databases?: Databases;
}

/** Founds towns that are as one another, each with a database of its own. */
export const foundTowns = async (ground: Ground = {}): Promise<() => Promise<Town>> => {
  const { databases = sqlite() } = ground;
  const start = (parts: Parts) => fullServer(parts, ground);
  const records = newRecords();
  const kind = crypto.randomUUID();
  const storage = await databases.open(kind);
  const { auth, options } = start({ records, now: () => begin, storage });
  await (await getMigrations(options)).runMigrations();
  await settle(auth);
  await storage.close();
  const username = /\b[A-Z]{2}\d{6}\b/u.exec(records.letters.at(-1)?.text ?? '')?.[0] ?? '';
  let count = 0;
  return async () => {
    const name = `${kind}-${(count += 1)}`;
    await databases.copy(kind, name);
    return townOn({ name, databases, username, start });
  };
};

interface Plan {
  readonly name: string;
  readonly databases: Databases;
  readonly username: string;
  start(parts: Parts): Pick<ReturnType<typeof fullServer>, 'auth'>;
}

const townOn = async ({ name, databases, username, start }: Plan): Promise<Town> => {
  const clock = fakeClock();
  const now = () => begin + Math.round(clock.now());
  const records = newRecords();
  const storage = await databases.open(name, () => {
    records.statements += 1;
  });
  const { auth } = start({ records, now, storage });
  const secret = new Secret({ buffer: new TextEncoder().encode(appSecret).buffer });
  return {
    auth,
    administration: await administrationOf(auth),
    clock,
    records,
    username,
    appCode: () => new TOTP({ secret }).generate({ timestamp: now() }),
    newBrowser: (handle = () => auth.handler) => browserAt(handle, new CookieJar(now)),
    twin: async () => {
      const own = await databases.open(name);
      const { handler: handle } = start({ records, now, storage: own }).auth;
      return { handle, close: async () => own.close() };
    },
    close: async () => {
      await storage.close();
      await databases.drop(name);
    },
  };
};

const browserAt =
  (handle: () => Handle, jar: CookieJar): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    request.headers.set('cookie', jar.header(request.url));
    request.headers.set('origin', origin);
    const response = await handle()(request);
    jar.store(response.headers.getSetCookie());
    return response;
  };
