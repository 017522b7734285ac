// The plugins of better-auth that sign somebody in get around neither lock, block and revoked address, nor the second factor.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { callerAt, isSignedIn, whoHas, type Answer, type Call } from '../caller.harness.ts';
import { foundTowns, password, type Town } from '../people.harness.ts';
import { plugins, ways } from './ways-in.harness.ts';

const foundTown = await foundTowns({ more: plugins });

const needed = 'LATCHKEY_SECOND_FACTOR_NEEDED';
const shut = {
  'bruno@example.org': needed,
  'chloe@example.org': needed,
  'dario@example.org': 'LATCHKEY_ACCOUNT_LOCKED',
  'kenji@example.org': 'LATCHKEY_ACCOUNT_BLOCKED',
  'elif@lost-mail.example': 'LATCHKEY_ADDRESS_REVOKED',
} as const;

const emails = Object.keys(shut) as (keyof typeof shut)[];

// Whoever has shown a password is asked for the rest by better-auth itself.
const asksItself = (name: string, email: keyof typeof shut) =>
  /Username|Password/u.test(name) && shut[email] === needed;

// A provider's page is left by a redirect, whatever comes of it.
const codeOf = ({ status, headers, body }: Answer) => {
  assert.ok(status === 403 || status === 302, String(status));
  const to = headers.get('location');
  return to === null ? body?.code : new URL(to).searchParams.get('error');
};

// Whom the browser has become; or whose token there is, where it is for a program.
const whoIs = async (town: Town, call: Call, { body }: Answer) => {
  const token = body?.['access_token'];
  if (typeof token === 'string') return whoHas(town, token);
  return ((await call('/get-session')).body?.['user'] as { email: string } | undefined)?.email;
};

describe('a plugin of better-auth that signs somebody in', () => {
  let town: Town;
  let call: Call;
  beforeEach(async () => {
    town = await foundTown();
    call = callerAt(town);
  });
  afterEach(() => town.close());

  for (const [name, way] of Object.entries(ways)) {
    it(`lets in who has nothing in the way: ${name}`, async () => {
      const email = name === 'byImpersonation' ? 'free@example.org' : 'anna@example.org';
      if (email !== 'anna@example.org')
        await town.auth.api.signUpEmail({ body: { email, name: 'Free', password } });
      const answer = await way(town, call, email);
      assert.ok(answer.status === 200 || answer.status === 302, String(answer.status));
      assert.equal(await whoIs(town, call, answer), email);
    });

    for (const email of emails) {
      const code = shut[email];
      it(`gets around nothing: ${name}, ${email}`, async () => {
        const answer = await way(town, call, email);
        assert.notEqual(await whoIs(town, call, answer), email);
        if (asksItself(name, email)) assert.equal(answer.body?.twoFactorRedirect, true);
        else assert.equal(codeOf(answer), code);
      });
    }
  }

  it('does not let several sessions in one browser do what one may not', async () => {
    await call('/sign-in/email', { email: 'anna@example.org', password });
    await ways.byMagicLink(town, call, 'bruno@example.org');
    const { body } = await call('/multi-session/list-device-sessions');
    const sessions = body as unknown as { user: { email: string } }[];
    assert.deepEqual(
      sessions.map(({ user }) => user.email),
      ['anna@example.org'],
    );
    assert.ok(await isSignedIn(call));
  });
});
