// What OpenID Connect asks of whoever relies on a provider; the library does it.
import * as openid from 'openid-client';
import type { Attempt } from './attempts.ts';

/** A provider, and what it knows us by. */
export interface Provider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What a provider tells of a person: a verified name, and an address at which they are reached. */
export interface Told {
  readonly name: string;
  readonly contact: string;
}

/** One side of an agreement: {@link begin} a way to the provider, and read what comes back of it. */
export class RelyingParty {
  readonly #config: openid.Configuration;
  readonly #redirectUri: string;

  private constructor(config: openid.Configuration, redirectUri: string) {
    this.#config = config;
    this.#redirectUri = redirectUri;
  }

  /** Reads the provider's own document. Rejects where it is away, or says that it is another. */
  static async of(
    { issuer, clientId, clientSecret }: Provider,
    redirectUri: string,
  ): Promise<RelyingParty> {
    const config = await openid.discovery(
      new URL(issuer),
      clientId,
      { client_secret: clientSecret, id_token_signed_response_alg: 'ES256' },
      openid.ClientSecretBasic(clientSecret),
      // The signature is verified, though the token comes from the provider itself: here, that is without TLS.
      { execute: [openid.enableNonRepudiationChecks, ...onThisMachine(issuer)] },
    );
    return new RelyingParty(config, redirectUri);
  }

  /** The provider's page for an attempt. It asks anew who the person is, whoever has used that browser before. */
  async begin({ nonce, state, verifier }: Attempt, purpose: string): Promise<string> {
    return openid.buildAuthorizationUrl(this.#config, {
      redirect_uri: this.#redirectUri,
      scope: 'openid profile email',
      prompt: 'login consent',
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      purpose,
    }).href;
  }

  /**
   * What came back. `refused`: the person did. Rejects where it is not the provider's answer to this attempt, or tells no
   * name, or no address that is verified.
   */
  async read(
    query: URLSearchParams,
    { nonce, state, verifier }: Attempt,
  ): Promise<Told | 'refused'> {
    const current = new URL(`${this.#redirectUri}?${query.toString()}`);
    try {
      const tokens = await openid.authorizationCodeGrant(this.#config, current, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      return toldIn(tokens.claims() ?? {});
    } catch (error) {
      if (error instanceof openid.AuthorizationResponseError && error.error === 'access_denied')
        return 'refused';
      throw error;
    }
  }
}

// Without TLS only where nobody is in between.
const onThisMachine = (issuer: string) =>
  new URL(issuer).hostname === '127.0.0.1'
    ? // eslint-disable-next-line @typescript-eslint/no-deprecated -- Marked so that it stands out; it is for loopback.
      [openid.allowInsecureRequests]
    : [];

const toldIn = (claims: Partial<openid.IDToken>): Told => {
  const { name, email, email_verified: isVerified } = claims;
  if (typeof name !== 'string' || typeof email !== 'string' || isVerified !== true)
    throw new Error('The provider tells too little.');
  return { name, contact: email };
};
