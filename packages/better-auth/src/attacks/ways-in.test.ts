// The plugins of better-auth that sign somebody in get around neither lock, block and revoked address, nor the second factor.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { admin, genericOAuth, magicLink, multiSession, username } from 'better-auth/plugins';
import { makePasskey, signWith } from '../../../mock/src/authenticator.harness.ts';
import { callerAt, isSignedIn, userOf, type Answer, type Call } from '../caller.harness.ts';
import { foundTowns, password, type Records, type Town } from '../people.harness.ts';

// Who is asked at this provider is whoever the code says.
const provider = genericOAuth({
  config: [
    {
      providerId: 'provider',
      clientId: 'latchkey',
      authorizationUrl: 'https://provider.example/authorize',
      tokenUrl: 'https://provider.example/token',
      getToken: async ({ code }) => ({ accessToken: code }),
      getUserInfo: async ({ accessToken: email = '' }) => ({
        id: email,
        email,
        emailVerified: true,
        name: email,
      }),
    },
  ],
});

const more = (records: Records) => [
  magicLink({ sendMagicLink: async ({ email, token }) => void records.codes.set(email, token) }),
  username(),
  provider,
  admin(),
  multiSession(),
];

const foundTown = await foundTowns({ more });

type Way = (town: Town, call: Call, email: string) => Promise<Answer>;

const update = async (town: Town, email: string, values: object) => {
  const { internalAdapter } = await town.auth.$context;
  await internalAdapter.updateUser((await userOf(town, email)).id, values);
};

const byMagicLink: Way = async (town, call, email) => {
  await call('/sign-in/magic-link', { email });
  return call(`/magic-link/verify?token=${town.records.codes.get(email)}`);
};

const byProvider: Way = async (town, call, email) => {
  await update(town, email, { emailVerified: true });
  const { body } = await call('/sign-in/social', { provider: 'provider', callbackURL: '/' });
  const state = new URL(String(body?.['url'])).searchParams.get('state');
  return call(`/callback/provider?code=${encodeURIComponent(email)}&state=${state}`);
};

const byUsername: Way = async (town, call, email) => {
  await update(town, email, { username: 'the_one' });
  return call('/sign-in/username', { username: 'the_one', password });
};

const byNumberAndPassword: Way = async (town, call, email) => {
  const phoneNumber = '+41795550199';
  await update(town, email, { phoneNumber, phoneNumberVerified: true });
  return call('/sign-in/phone-number', { phoneNumber, password });
};

const byPasskey: Way = async (town, call, email) => {
  const anna = callerAt(town);
  await anna('/sign-in/email', { email: 'anna@example.org', password });
  const offer = (await anna('/passkey/generate-register-options')).body as {
    challenge?: string;
    user?: { id: string };
  };
  const { id, privateKey, registration } = await makePasskey({ challenge: offer.challenge ?? '' });
  await anna('/passkey/verify-registration', { response: registration });
  const { adapter } = await town.auth.$context;
  const where = [{ field: 'credentialID', value: id }];
  const { id: userId } = await userOf(town, email);
  await adapter.update({ model: 'passkey', where, update: { userId } });
  const { challenge } = (await call('/passkey/generate-authenticate-options')).body as {
    challenge?: string;
  };
  const signing = { challenge: challenge ?? '', userHandle: offer.user?.id ?? '', counter: 7 };
  return call('/passkey/verify-authentication', {
    response: await signWith(id, privateKey, signing),
  });
};

const byImpersonation: Way = async (town, call, email) => {
  await update(town, 'anna@example.org', { role: 'admin' });
  await call('/sign-in/email', { email: 'anna@example.org', password });
  return call('/admin/impersonate-user', { userId: (await userOf(town, email)).id });
};

const ways = {
  byMagicLink,
  byProvider,
  byUsername,
  byNumberAndPassword,
  byPasskey,
  byImpersonation,
};

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

const whoIs = async (call: Call) =>
  ((await call('/get-session')).body?.['user'] as { email: string } | undefined)?.email;

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
      const { status } = await way(town, call, email);
      assert.ok(status === 200 || status === 302, String(status));
      assert.equal(await whoIs(call), email);
    });

    for (const email of emails) {
      const code = shut[email];
      it(`gets around nothing: ${name}, ${email}`, async () => {
        const { status, body, headers } = await way(town, call, email);
        assert.notEqual(await whoIs(call), email);
        if (asksItself(name, email)) assert.equal(body?.twoFactorRedirect, true);
        else assert.equal(codeOf({ status, body, headers }), code);
      });
    }
  }

  it('does not let several sessions in one browser do what one may not', async () => {
    await call('/sign-in/email', { email: 'anna@example.org', password });
    await byMagicLink(town, call, 'bruno@example.org');
    const { body } = await call('/multi-session/list-device-sessions');
    const sessions = body as unknown as { user: { email: string } }[];
    assert.deepEqual(
      sessions.map(({ user }) => user.email),
      ['anna@example.org'],
    );
    assert.ok(await isSignedIn(call));
  });
});
