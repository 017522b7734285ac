// The journeys as an endpoint of better-auth's: its session and cookies, and pages of other origins.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { foundTowns, type Town } from './people.harness.ts';
import { origin } from './stage.harness.ts';
import { endpoint, Visitor } from './visitor.harness.ts';

const page = 'https://page.example';

const foundTown = await foundTowns({ trustedOrigins: [page] });

const opening = (headers: Record<string, string>, body: object = { journey: 'login' }) =>
  new Request(`${endpoint}/journeys`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'latchkey-client': '1',
      'idempotency-key': crypto.randomUUID(),
      ...headers,
    },
    body: JSON.stringify(body),
  });

describe('the session of who has signed in', () => {
  let town: Town;
  before(async () => {
    town = await foundTown();
  });
  after(() => town.close());

  const sessionOf = async (browser: typeof fetch) => {
    const response = await browser(`${origin}/api/auth/get-session`);
    return (await response.json()) as { user: { email: string } } | null;
  };

  it('is better-auth’s own, and ends with its sign-out', async () => {
    const browser = town.newBrowser();
    const anna = new Visitor(browser);
    await anna.signIn('anna@example.org');
    assert.equal(anna.end(), 'signed-in');
    assert.equal((await sessionOf(browser))?.user.email, 'anna@example.org');
    await browser(`${origin}/api/auth/sign-out`, { method: 'POST' });
    assert.equal(await sessionOf(browser), null);
    await anna.open({ journey: 'login' });
    anna.at('credentials');
  });

  it('is known to the journeys when better-auth has made it', async () => {
    const browser = town.newBrowser();
    await browser(`${origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'anna@example.org', password: 'Correct-horse-9' }),
    });
    const anna = new Visitor(browser);
    await anna.open({ journey: 'login' });
    anna.at('already-signed-in');
  });

  it('is nobody’s under a cookie that better-auth has not signed', async () => {
    const { internalAdapter } = await town.auth.$context;
    const { user } = (await internalAdapter.findUserByEmail('anna@example.org')) ?? {};
    const { token } = await internalAdapter.createSession(user?.id ?? '');
    for (const cookie of [
      `latchkey-session=${token}`,
      `better-auth.session_token=${token}`,
      `better-auth.session_token=${token}.c2lnbmVkIGJ5IG5vYm9keQ%3D%3D`,
    ]) {
      const response = await town.auth.handler(opening({ origin, cookie }));
      const { step } = (await response.json()) as { step: { kind: string } };
      assert.equal(step.kind, 'credentials', cookie);
    }
  });
});

describe('a page', () => {
  let town: Town;
  before(async () => {
    town = await foundTown();
  });
  after(() => town.close());

  it('of a trusted origin may call, and read when to try again', async () => {
    const { headers, status } = await town.auth.handler(opening({ origin: page }));
    assert.equal(status, 200);
    assert.equal(headers.get('access-control-allow-origin'), page);
    assert.equal(headers.get('access-control-allow-credentials'), 'true');
    assert.equal(headers.get('access-control-expose-headers'), 'Retry-After');
    assert.equal(headers.get('vary'), 'Origin');
    assert.equal(headers.get('cache-control'), 'no-store');
  });

  it('of a trusted origin is told before what it may send', async () => {
    const request = new Request(`${endpoint}/journeys`, {
      method: 'OPTIONS',
      headers: { origin: page, 'access-control-request-method': 'POST' },
    });
    const { headers, status } = await town.auth.handler(request);
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), page);
    const allowed = (headers.get('access-control-allow-headers') ?? '').split(', ');
    assert.deepEqual(allowed.sort(), ['content-type', 'idempotency-key', 'latchkey-client']);
  });

  for (const stranger of ['https://elsewhere.example', 'null', `${page}.elsewhere.example`]) {
    it(`of ${stranger} is denied, before and when it calls`, async () => {
      for (const method of ['OPTIONS', 'POST', 'GET']) {
        const request = new Request(`${endpoint}/journeys`, {
          method,
          headers: { origin: stranger },
        });
        const response = await town.auth.handler(request);
        assert.equal(response.status, 403);
        assert.equal(response.headers.get('access-control-allow-origin'), null);
        assert.deepEqual(await response.json(), { problem: { code: 'denied' } });
      }
    });
  }

  it('that brings cookies and does not say whence it comes is denied, in words that it knows', async () => {
    const whence = { nowhere: {}, elsewhere: { referer: 'https://elsewhere.example/page' } };
    for (const headers of Object.values(whence)) {
      const response = await town.auth.handler(opening({ cookie: 'a=b', ...headers }));
      assert.equal(response.status, 403);
      assert.deepEqual(await response.json(), { problem: { code: 'denied' } });
    }
    for (const headers of [{ cookie: 'a=b', referer: `${page}/login` }, {}])
      assert.equal((await town.auth.handler(opening(headers))).status, 200);
  });

  it('is served at the name by which people know the server, whatever its proxy calls it', async () => {
    const asked = opening({ origin }, { journey: 'login', returnTo: `${origin}/welcome` });
    const request = new Request('http://10.0.0.7:3000/api/auth/latchkey/journeys', asked);
    const response = await town.auth.handler(request);
    assert.equal(response.status, 200);
    const cookie = response.headers.getSetCookie().find((each) => each.startsWith('latchkey-'));
    assert.match(cookie ?? '', /; Path=\/api\/auth\/latchkey\/journeys\//u);
    assert.match(cookie ?? '', /; HttpOnly; SameSite=Lax/u);
  });
});
