// What the security page tells hosts to close is what better-auth has, and the journeys do without.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { phoneNumber, twoFactor } from 'better-auth/plugins';
import { latchkey } from './plugin.ts';
import { origin, serverWith } from './stage.harness.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/security.md'), 'utf8');
const { list = '' } = /disabledPaths: \[(?<list>[^\]]+)\]/u.exec(page)?.groups ?? {};
const paths = [...list.matchAll(/'(?<path>[^']+)'/gu)].map(({ groups }) => groups?.['path'] ?? '');

const send = async () => undefined;
const { options } = serverWith([
  latchkey({ sendSms: send, sendEmail: send }),
  twoFactor(),
  phoneNumber({ sendOTP: send }),
]);

const post = async (auth: { handler: (request: Request) => Promise<Response> }, path: string) => {
  const request = new Request(`${origin}/api/auth${path}`, {
    method: 'POST',
    headers: {
      origin,
      'content-type': 'application/json',
      'latchkey-client': '1',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify({ journey: 'login' }),
  });
  return (await auth.handler(request)).status;
};

/** Other spellings of a path. */
const spellings: readonly ((path: string) => string)[] = [
  (path) => `${path}/`,
  (path) => `${path}//`,
  (path) => `/${path}`,
  (path) => path.toUpperCase(),
  (path) => path.replace(/.$/u, (last) => `%${last.charCodeAt(0).toString(16)}`),
  (path) => path.replace('/', '%2f'),
  (path) => path.replace(/(?<=.)\//u, '%2f'),
  (path) => path.replace(/(?<=.)\//u, '\\'),
  (path) => `/latchkey/..${path}`,
  (path) => `/latchkey/%2e%2e${path}`,
  (path) => `/ok/..;${path}`,
  (path) => `${path};x=1`,
  (path) => `${path}?x=1`,
  (path) => `${path}#x`,
  (path) => `${path}%00`,
  (path) => `${path}%20`,
];

describe('a way of better-auth’s own that the host closes', () => {
  const open = betterAuth(options);
  const closed = betterAuth({ ...options, disabledPaths: paths });
  before(async () => {
    await (await getMigrations(options)).runMigrations();
  });

  it('is named on the security page', () => {
    assert.ok(paths.length > 2);
  });

  for (const path of paths) {
    it(`is there, until it is closed: ${path}`, async () => {
      assert.equal(await post(open, path), 400);
      assert.equal(await post(closed, path), 404);
    });
  }

  for (const path of paths) {
    it(`is not open under another spelling: ${path}`, async () => {
      for (const spell of spellings)
        assert.equal(await post(closed, spell(path)), 404, spell(path));
    });
  }

  it('is no part of the journeys', async () => {
    assert.equal(await post(closed, '/latchkey/journeys'), 200);
  });
});
