// Passkeys that better-auth has registered sign in to the journeys.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { makePasskey, signWith } from '../../mock/src/authenticator.harness.ts';
import { foundTowns, password, type Town } from './people.harness.ts';
import { origin } from './stage.harness.ts';
import { Visitor } from './visitor.harness.ts';

const foundTown = await foundTowns();

interface Offer {
  readonly challenge: string;
  readonly user: { readonly id: string };
}

describe('a passkey that better-auth has registered', () => {
  let town: Town;
  beforeEach(async () => {
    town = await foundTown();
  });
  afterEach(() => town.close());

  const register = async (email: string) => {
    const browser = town.newBrowser();
    const call = async (path: string, body?: object) => {
      const response = await browser(`${origin}/api/auth${path}`, {
        method: body ? 'POST' : 'GET',
        ...(body && {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      });
      assert.equal(response.status, 200, path);
      return (await response.json()) as unknown;
    };
    await call('/sign-in/email', { email, password });
    const { challenge, user } = (await call('/passkey/generate-register-options')) as Offer;
    const { id, privateKey, registration } = await makePasskey({ challenge });
    await call('/passkey/verify-registration', { response: registration });
    return { id, privateKey, userHandle: user.id };
  };

  const signIn = async (
    { id, privateKey, userHandle }: Awaited<ReturnType<typeof register>>,
    counter: number,
  ) => {
    const anna = new Visitor(town.newBrowser());
    await anna.open({ journey: 'login' });
    const { challenge = '' } = anna.at('credentials').passkey ?? {};
    const credential = await signWith(id, privateKey, { challenge, userHandle, counter });
    await anna.act('passkey', { credential });
    return anna;
  };

  it('signs in, and its counter is better-auth’s', async () => {
    const passkey = await register('anna@example.org');
    assert.equal((await signIn(passkey, 7)).end(), 'signed-in');
    const { adapter } = await town.auth.$context;
    const kept = await adapter.findMany<{ counter: number }>({ model: 'passkey' });
    assert.deepEqual(
      kept.map(({ counter }) => counter),
      [7],
    );
  });

  it('does not, once a copy of it was used', async () => {
    const passkey = await register('anna@example.org');
    await signIn(passkey, 7);
    assert.equal((await signIn(passkey, 7)).problem(), 'passkey-rejected');
  });

  it('does not for a key that is another', async () => {
    const { id, userHandle } = await register('anna@example.org');
    const { privateKey } = await makePasskey({ challenge: '' });
    assert.equal((await signIn({ id, userHandle, privateKey }, 7)).problem(), 'passkey-rejected');
  });
});
