// cognito-local, a stand-in for Amazon Cognito, as a process of its own with a user pool that these tests know.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';

const password = 'Correct-horse-9';
const pool = 'local_latchkey';
const client = 'latchkey';
const totp = new TOTP({ secret: Secret.fromBase32('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP') });

const user = (name: string, more: object = {}) => ({
  Username: name,
  Password: password,
  Attributes: [
    { Name: 'sub', Value: name },
    { Name: 'email', Value: `${name}@example.org` },
    { Name: 'phone_number', Value: '+41795550142' },
  ],
  Enabled: true,
  UserStatus: 'CONFIRMED',
  UserCreateDate: new Date(0),
  UserLastModifiedDate: new Date(0),
  RefreshTokens: [],
  ...more,
});

const app = {
  SoftwareTokenMfaConfiguration: {
    Secret: totp.secret.base32,
    Verified: true,
    FriendlyDeviceName: 'Pocket phone',
  },
};
const sms = { MFAOptions: [{ DeliveryMedium: 'SMS', AttributeName: 'phone_number' }] };

const users = [
  user('anna'),
  user('bruno', { ...app, UserMFASettingList: ['SOFTWARE_TOKEN_MFA'] }),
  user('chloe', { ...sms, UserMFASettingList: ['SMS_MFA'] }),
  user('dana', { ...app, ...sms, UserMFASettingList: ['SMS_MFA', 'SOFTWARE_TOKEN_MFA'] }),
  user('emil', { UserStatus: 'FORCE_CHANGE_PASSWORD' }),
  user('fatima'),
];

const seed = (folder: string) => {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: object) => {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
  };
  write('clients', { Clients: { [client]: { ClientId: client, UserPoolId: pool } } });
  write(pool, {
    Options: { Id: pool, MfaConfiguration: 'OPTIONAL', UsernameAttributes: ['email'] },
    Users: Object.fromEntries(users.map((one) => [one.Username, one])),
  });
};

/** Starts it on a free port of the loopback interface. `codeOf` reads what was sent to somebody. */
export const startCognito = async () => {
  const home = mkdtempSync(join(tmpdir(), 'latchkey-cognito-'));
  const folder = join(home, '.cognito', 'db');
  seed(folder);
  const start = createRequire(import.meta.url).resolve('cognito-local/lib/bin/start.js');
  const child = spawn(process.execPath, [start], {
    cwd: home,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (part: Buffer) => {
      said += part.toString();
      const [url] = /http:\/\/127\.0\.0\.1:\d+/u.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', () => reject(new Error(`cognito-local has ended: ${said}`)));
  });
  const stored = (name: string) => {
    const { Users } = JSON.parse(readFileSync(join(folder, `${pool}.json`), 'utf8')) as {
      readonly Users: Record<string, { MFACode?: string; ConfirmationCode?: string }>;
    };
    return Users[name] ?? {};
  };
  return {
    endpoint,
    client,
    account: (name: string) => ({ identifier: `${name}@example.org`, password }),
    appCode: () => totp.generate(),
    codeOf: (name: string) => stored(name).MFACode ?? stored(name).ConfirmationCode ?? '',
    stop: async () => {
      const ended = new Promise((resolve) => child.removeAllListeners('exit').on('exit', resolve));
      child.kill();
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
};
