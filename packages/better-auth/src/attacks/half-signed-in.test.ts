// Between the password and the second factor, nothing is handed out that is worth a session: wherever a plugin stands.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { anonymous } from 'better-auth/plugins';
import { callerAt, isSignedIn, whoHas } from '../caller.harness.ts';
import { foundTowns, password, type Town } from '../people.harness.ts';
import { plugins } from './ways-in.harness.ts';

const places = { before: { first: plugins }, after: { more: plugins } };

for (const [place, ground] of Object.entries(places)) {
  describe(`a plugin ${place} the second factor’s`, () => {
    let town: Town;
    before(async () => {
      town = await (await foundTowns(ground))();
    });
    after(() => town.close());

    const bruno = { email: 'bruno@example.org', password };

    it('gives programs no token for who is only half signed in', async () => {
      const call = callerAt(town);
      const { headers, body } = await call('/sign-in/email', bruno);
      assert.equal(body?.twoFactorRedirect, true);
      const [token, once] = ['set-auth-token', 'set-ott'].map((name) => headers.get(name));
      // Those of a session that was there for a moment.
      assert.deepEqual([!!token, !!once], place === 'before' ? [true, true] : [false, false]);
      assert.equal(await whoHas(town, token ?? 'none'), undefined);
      const other = callerAt(town);
      await other('/one-time-token/verify', { token: once ?? 'none' });
      for (const each of [call, other]) assert.ok(!(await isSignedIn(each)));
      assert.equal((await call('/one-time-token/generate')).status, 401);
    });

    it('gives whoever is signed in a token that is their own session', async () => {
      const call = callerAt(town);
      const { headers } = await call('/sign-in/email', { ...bruno, email: 'anna@example.org' });
      assert.equal(await whoHas(town, headers.get('set-auth-token') ?? ''), 'anna@example.org');
      const { body } = await call('/one-time-token/generate');
      const other = callerAt(town);
      await other('/one-time-token/verify', { token: body?.['token'] });
      assert.ok(await isSignedIn(other));
    });
  });
}

describe('what an anonymous person has', () => {
  const linked: string[] = [];
  const linking = () => [
    anonymous({ onLinkAccount: async ({ newUser }) => void linked.push(newUser.user.email) }),
  ];

  it('is handed over to whoever has signed in, and not by a password alone', async () => {
    const town = await (await foundTowns({ more: linking }))();
    for (const name of ['bruno', 'anna']) {
      const call = callerAt(town);
      await call('/sign-in/anonymous', {});
      await call('/sign-in/email', { email: `${name}@example.org`, password });
    }
    await town.close();
    assert.deepEqual(linked, ['anna@example.org']);
  });

  it('cannot be handed over before the second factor: a server that would does not start', async () => {
    await assert.rejects(foundTowns({ first: linking }), /put anonymous after twoFactor/u);
  });
});
