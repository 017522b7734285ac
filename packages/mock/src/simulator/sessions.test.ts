import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AccountService, seedPassword } from '../index.ts';

const headers = {
  'latchkey-client': '1',
  'content-type': 'application/json',
};

const signIn = async (service: AccountService, cookie = '', url = 'http://localhost') => {
  const values = { identifier: 'anna@example.org', password: seedPassword };
  const answer = { step: 'credentials', action: 'sign-in', values };
  const response = await service.handle(
    new Request(`${url}/account/journeys`, {
      method: 'POST',
      headers: { ...headers, cookie, 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ journey: 'login', answer }),
    }),
  );
  assert.deepEqual(await response.json(), { outcome: { kind: 'signed-in' } });
  return response.headers.getSetCookie();
};

const isSignedIn = async (service: AccountService, cookie: string) => {
  const response = await service.handle(
    new Request('http://localhost/account/journeys', {
      method: 'POST',
      headers: { ...headers, cookie, 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ journey: 'login' }),
    }),
  );
  const { step } = (await response.json()) as { step: { kind: string } };
  return step.kind === 'already-signed-in';
};

const pairOf = (setCookies: readonly string[]) => setCookies[0]?.split(';')[0] ?? '';

describe('a session', () => {
  it('is a cookie that no script can read and no other site can send', async () => {
    const setCookies = await signIn(new AccountService());
    assert.equal(setCookies.length, 1);
    assert.match(
      setCookies[0] ?? '',
      /^latchkey-session=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax$/u,
    );
  });

  it('is sent over TLS alone where the page came so', async () => {
    const [setCookie] = await signIn(new AccountService(), '', 'https://mail.example');
    assert.match(setCookie ?? '', /; Secure$/u);
  });

  it('never has a value that somebody planted before', async () => {
    const service = new AccountService();
    const planted = 'latchkey-session=AAAAAAAAAAAAAAAAAAAAAA';
    const cookie = pairOf(await signIn(service, planted));
    assert.notEqual(cookie, planted);
    assert.equal(await isSignedIn(service, planted), false);
    assert.equal(await isSignedIn(service, cookie), true);
  });

  it('has a new value with each sign-in, and the old one is dead', async () => {
    const service = new AccountService();
    const first = pairOf(await signIn(service));
    const second = pairOf(await signIn(service, first));
    assert.notEqual(first, second);
    assert.equal(await isSignedIn(service, first), false);
    assert.equal(await isSignedIn(service, second), true);
  });

  it('is not one that JavaScript happens to know', async () => {
    for (const value of ['constructor', '__proto__', 'toString']) {
      assert.equal(await isSignedIn(new AccountService(), `latchkey-session=${value}`), false);
    }
  });
});
