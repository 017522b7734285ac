// better-auth's limit by network address, at the journeys: in the contract's words, and readable by a page.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { latchkey } from './plugin.ts';
import { origin, serverWith } from './stage.harness.ts';
import { endpoint } from './visitor.harness.ts';

const send = async () => undefined;
let now = Date.now();
const page = 'https://page.example';
const { options } = serverWith(
  [latchkey({ sendSms: send, sendEmail: send, now: () => now })],
  undefined,
  undefined,
  [page],
);

const limitedBy = (rateLimit: BetterAuthOptions['rateLimit']) => {
  const { handler } = betterAuth({
    ...options,
    rateLimit: { enabled: true, ...rateLimit },
    advanced: { ipAddress: { ipAddressHeaders: ['x-real-ip'] } },
  });
  return async (address: string, from = origin, path = `${endpoint}/journeys`) =>
    handler(
      new Request(path, {
        method: 'POST',
        headers: {
          origin: from,
          'x-real-ip': address,
          'content-type': 'application/json',
          'latchkey-client': '1',
          'idempotency-key': crypto.randomUUID(),
        },
        body: JSON.stringify({ journey: 'login' }),
      }),
    );
};

describe('too many requests from one address', () => {
  before(async () => {
    await (await getMigrations(options)).runMigrations();
  });

  it('are answered with the problem, and when to try again, until then', async () => {
    const open = limitedBy({ window: 10, max: 2 });
    for (const _time of ['first', 'second']) assert.equal((await open('192.0.2.1')).status, 200);
    const { status, headers, ...response } = await open('192.0.2.1', page).then(async (given) => ({
      status: given.status,
      headers: given.headers,
      reply: (await given.json()) as unknown,
    }));
    assert.equal(status, 429);
    assert.deepEqual(response.reply, { problem: { code: 'rate-limited', retryIn: 10 } });
    assert.equal(headers.get('retry-after'), '10');
    assert.equal(headers.get('access-control-allow-origin'), page);
    assert.equal(headers.get('access-control-expose-headers'), 'Retry-After');
    assert.equal((await open('192.0.2.2')).status, 200);
    now += 10_000;
    assert.equal((await open('192.0.2.1')).status, 200);
  });

  it('are those that the host’s own rule says', async () => {
    const rule = { window: 60, max: 1 };
    const open = limitedBy({ customRules: { '/latchkey/**': rule } });
    assert.equal((await open('192.0.2.3')).status, 200);
    assert.equal((await open('192.0.2.3')).headers.get('retry-after'), '60');
    const unlimited = limitedBy({ max: 1, customRules: { '/latchkey/**': false } });
    for (const _time of ['first', 'second'])
      assert.equal((await unlimited('192.0.2.3')).status, 200);
  });

  it('are refused by better-auth itself at its own paths', async () => {
    const open = limitedBy({ max: 100 });
    const path = `${origin}/api/auth/sign-in/email`;
    const statuses: number[] = [];
    for (let time = 0; time < 4; time += 1)
      statuses.push((await open('192.0.2.4', origin, path)).status);
    assert.deepEqual(statuses, [400, 400, 400, 429]);
  });
});
