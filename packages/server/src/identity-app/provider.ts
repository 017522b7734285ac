// An identity app as an OpenID provider. In memory, with known passwords: for development, and for nothing else.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import Provider, { errors, type Configuration, type JWK } from 'oidc-provider';
import { lostPage } from './app-pages.ts';
import { holders } from './people.ts';

/** Who relies on the app. */
export interface Client {
  readonly id: string;
  readonly secret: string;
  /** Name of the service. */
  readonly name: string;
  readonly redirectUri: string;
}

const minutes = (count: number) => count * 60;

/** The provider of this issuer, for one client. */
export const makeProvider = (issuer: string, app: string, client: Client): Provider =>
  new Provider(issuer, {
    ...fixed,
    jwks: { keys: [newSigningKey()] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        client_name: client.name,
        redirect_uris: [client.redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    renderError: async (context) => {
      const page = lostPage(app);
      context.set(Object.fromEntries(page.headers));
      context.body = await page.text();
    },
  });

const fixed: Configuration = {
  scopes: ['openid', 'profile', 'email'],
  claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
  // The ID token, which is signed, tells all: nobody has to ask once more.
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  extraParams: {
    // What for, as the drafts of OpenID Connect for Identity Assurance have it.
    purpose: (_context, purpose) => {
      if (purpose !== undefined && (purpose.length < 3 || purpose.length > 300))
        throw new errors.InvalidRequest('purpose must have 3 to 300 characters');
    },
  },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  ttl: {
    AccessToken: minutes(1),
    AuthorizationCode: minutes(1),
    Grant: minutes(10),
    IdToken: minutes(5),
    Interaction: minutes(10),
    Session: minutes(10),
  },
  findAccount: (_context, id) => {
    const holder = holders.find((each) => each.id === id);
    if (!holder) return undefined;
    const { name, email } = holder;
    return { accountId: id, claims: () => ({ sub: id, name, email, email_verified: true }) };
  },
};

const newSigningKey = (): JWK => ({
  ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
  kty: 'EC',
  alg: 'ES256',
  use: 'sig',
});
