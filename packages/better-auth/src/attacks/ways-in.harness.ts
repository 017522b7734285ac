// Longer than other files: every way to sign in beside the plugin, in one table.
// Every way in that a plugin of better-auth's, or an option of its own, offers: each as the person of this address.
import { generateKeyPairSync, sign } from 'node:crypto';
import type { BetterAuthPlugin } from 'better-auth';
import { createEmailVerificationToken } from 'better-auth/api';
import { symmetricEncrypt } from 'better-auth/crypto';
import {
  admin,
  bearer,
  deviceAuthorization,
  genericOAuth,
  magicLink,
  multiSession,
  oAuthProxy,
  oauthPopup,
  oneTap,
  oneTimeToken,
  siwe,
  username,
} from 'better-auth/plugins';
import { makePasskey, signWith } from '../../../mock/src/authenticator.harness.ts';
import { callerAt, userOf, type Answer, type Call } from '../caller.harness.ts';
import { password, type Records, type Town } from '../people.harness.ts';
import { origin } from '../stage.harness.ts';

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

// A provider whose tokens a native app brings itself: who it is, the token says.
const native = (): BetterAuthPlugin => ({
  id: 'native',
  init: (context) => ({
    context: {
      socialProviders: [
        ...context.socialProviders,
        {
          id: 'native',
          name: 'Native',
          accountSubject: ({ profile }) => (profile as { readonly id: string }).id,
          createAuthorizationURL: async () => new URL('https://provider.example/authorize'),
          validateAuthorizationCode: async () => ({}),
          idToken: { verify: async () => true },
          getUserInfo: async ({ idToken: email = '' }) => ({
            user: { email, emailVerified: true, name: email },
            data: { id: email },
          }),
        },
      ],
    },
    options: { emailVerification: { autoSignInAfterVerification: true } },
  }),
});

const clientId = 'latchkey.apps.example';

let nonces = 0;

/** The plugins that offer them. */
export const plugins = (records: Records): BetterAuthPlugin[] => [
  magicLink({ sendMagicLink: async ({ email, token }) => void records.codes.set(email, token) }),
  username(),
  provider,
  native(),
  admin(),
  multiSession(),
  bearer(),
  deviceAuthorization(),
  oneTap({ clientId }),
  oneTimeToken({ setOttHeaderOnNewSession: true }),
  siwe({
    domain: 'localhost',
    getNonce: async () => `nonce${(nonces += 1)}of17letters`,
    verifyMessage: async () => true,
  }),
  oauthPopup(),
  oAuthProxy(),
];

/** Tries to get in. What came back last. */
export type Way = (town: Town, call: Call, email: string) => Promise<Answer>;

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

const byTokenOfAnApp: Way = async (town, call, email) => {
  await update(town, email, { emailVerified: true });
  return call('/sign-in/social', { provider: 'native', idToken: { token: email } });
};

const googlesKey = generateKeyPairSync('rsa', { modulusLength: 2048 });

const idTokenOf = (email: string) => {
  const seconds = Math.floor(Date.now() / 1000);
  const parts = [
    { alg: 'RS256', kid: 'one' },
    {
      iss: 'https://accounts.google.com',
      aud: clientId,
      iat: seconds,
      exp: seconds + 600,
      sub: email,
      email,
      email_verified: true,
    },
  ].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  const signature = sign('sha256', Buffer.from(parts.join('.')), googlesKey.privateKey);
  return [...parts, signature.toString('base64url')].join('.');
};

const byOneTap: Way = async (town, call, email) => {
  await update(town, email, { emailVerified: true });
  const elsewhere = globalThis.fetch;
  const key = { ...googlesKey.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256' };
  globalThis.fetch = async () => Response.json({ keys: [key] });
  try {
    return await call('/one-tap/callback', { idToken: idTokenOf(email) });
  } finally {
    globalThis.fetch = elsewhere;
  }
};

const byWallet: Way = async (town, call, email) => {
  const { adapter } = await town.auth.$context;
  const { id: userId } = await userOf(town, email);
  const address = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
  const data = { userId, address, chainId: 1, isPrimary: true, createdAt: new Date() };
  await adapter.create({ model: 'walletAddress', data });
  const { body } = await call('/siwe/nonce', {});
  const message = [
    'localhost wants you to sign in with your Ethereum account:',
    address,
    '',
    `URI: ${origin}`,
    'Version: 1',
    'Chain ID: 1',
    `Nonce: ${String(body?.['nonce'])}`,
    `Issued At: ${new Date().toISOString()}`,
  ].join('\n');
  return call('/siwe/verify', { message, signature: '0x00' });
};

// Approved while there was a session, and redeemed when there may be none any more.
const byDevice: Way = async (town, call, email) => {
  const asked = await call('/device/code', { client_id: 'television' });
  const { device_code } = asked.body as unknown as { device_code: string };
  const { adapter } = await town.auth.$context;
  await adapter.update({
    model: 'deviceCode',
    where: [{ field: 'deviceCode', value: device_code }],
    update: { status: 'approved', userId: (await userOf(town, email)).id },
  });
  const grant_type = 'urn:ietf:params:oauth:grant-type:device_code';
  return call('/device/token', { grant_type, device_code, client_id: 'television' });
};

const byVerifiedAddress: Way = async (town, call, email) => {
  const { secret } = await town.auth.$context;
  await update(town, email, { emailVerified: false });
  return call(`/verify-email?token=${await createEmailVerificationToken(secret, email)}`);
};

const byChangedAddress: Way = async (town, call, email) => {
  const { secret } = await town.auth.$context;
  const more = { requestType: 'change-email-verification' };
  const token = await createEmailVerificationToken(secret, email, email, undefined, more);
  return call(`/verify-email?token=${token}`);
};

const byProxy: Way = async (town, call, email) => {
  await update(town, email, { emailVerified: true });
  const { body } = await call('/sign-in/social', { provider: 'provider', callbackURL: '/' });
  const state = new URL(String(body?.['url'])).searchParams.get('state');
  const { secretConfig: key } = await town.auth.$context;
  const data = JSON.stringify({
    userInfo: { id: email, email, emailVerified: true, name: email },
    account: { providerId: 'provider', accountId: email },
    state,
    callbackURL: '/',
    timestamp: Date.now(),
  });
  const profile = encodeURIComponent(await symmetricEncrypt({ key, data }));
  return call(`/callback/provider/oauth-proxy?callbackURL=/&profile=${profile}`);
};

// It ends on a page that tells its opener what has come of it.
const byPopup: Way = async (town, call, email) => {
  await update(town, email, { emailVerified: true });
  const { headers } = await call(
    `/oauth-popup/start?provider=provider&popupOrigin=${encodeURIComponent(origin)}&callbackURL=/`,
  );
  const state = new URL(headers.get('location') ?? '').searchParams.get('state');
  const answer = await call(`/callback/provider?code=${encodeURIComponent(email)}&state=${state}`);
  const { json = '{}' } = /json"[^>]*>(?<json>[^<]*)</u.exec(answer.text)?.groups ?? {};
  const { error } = JSON.parse(json) as { error?: { code: string } };
  return { ...answer, ...(error && { status: 403, body: error }) };
};

/** By name. */
export const ways = {
  byMagicLink,
  byProvider,
  byTokenOfAnApp,
  byOneTap,
  byWallet,
  byDevice,
  byVerifiedAddress,
  byChangedAddress,
  byProxy,
  byPopup,
  byUsername,
  byNumberAndPassword,
  byPasskey,
  byImpersonation,
};
