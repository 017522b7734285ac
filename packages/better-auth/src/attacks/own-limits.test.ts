// What is guessed at better-auth's own endpoints, and what they send, is counted by account: in all of them together.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { magicLink, username } from 'better-auth/plugins';
import { callerAt, isSignedIn, userOf, type Call } from '../caller.harness.ts';
import { foundTowns, password, type Town } from '../people.harness.ts';
import { Visitor } from '../visitor.harness.ts';

const more = () => [username(), magicLink({ sendMagicLink: async () => undefined })];
const foundTown = await foundTowns({ more });

const wrong = 'a wrong password';
const [known, unknown] = ['anna@example.org', 'nina@example.org'];

/** Answers without what is random: status, headers, body. */
const seen = async (call: Call, path: string, body: object) => {
  const { status, headers, body: text } = await call(path, body);
  return { status, headers: [...headers], body: text };
};

describe('guesses at better-auth’s own password step', () => {
  let town: Town;
  beforeEach(async () => {
    town = await foundTown();
  });
  afterEach(() => town.close());

  const guess = async (path: string, name: object, times: number) => {
    const answers: Awaited<ReturnType<typeof seen>>[] = [];
    for (let time = 0; time < times; time += 1)
      answers.push(await seen(callerAt(town), path, { ...name, password: wrong }));
    return answers;
  };

  it('are limited by account, with the time told, from whichever browser', async () => {
    const answers = await guess('/sign-in/email', { email: known }, 5);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [401, 401, 401, 401, 401],
    );
    const { status, headers, body } = await callerAt(town)('/sign-in/email', {
      email: known,
      password,
    });
    assert.equal(status, 429);
    assert.equal(body?.code, 'LATCHKEY_TOO_MANY_ATTEMPTS');
    assert.equal(headers.get('retry-after'), '60');
    await town.clock.advance(60_000);
    assert.equal((await callerAt(town)('/sign-in/email', { email: known, password })).status, 200);
  });

  it('count together with those of the journeys, in every process', async () => {
    await guess('/sign-in/email', { email: known }, 3);
    const twin = await town.twin();
    const anna = new Visitor(town.newBrowser(() => twin.handle));
    for (const _time of ['fourth', 'fifth']) await anna.signIn(known, wrong);
    assert.equal(anna.problem(), 'credentials-rejected');
    await anna.signIn(known);
    assert.equal(anna.problem(), 'rate-limited');
    await twin.close();
    const [last] = await guess('/sign-in/email', { email: known.toUpperCase() }, 1);
    assert.equal(last?.status, 429);
  });

  it('tell nobody whether there is an account', async () => {
    const somebodys = await guess('/sign-in/email', { email: known }, 7);
    const nobodys = await guess('/sign-in/email', { email: unknown }, 7);
    assert.deepEqual(somebodys, nobodys);
    const { internalAdapter } = await town.auth.$context;
    await internalAdapter.updateUser((await userOf(town, known)).id, { username: 'anna_k' });
    assert.deepEqual(
      await guess('/sign-in/username', { username: 'anna_k' }, 7),
      await guess('/sign-in/username', { username: 'nina_k' }, 7),
    );
  });

  it('are not let through by coming at the same moment', async () => {
    const tries = Array.from({ length: 12 }, () =>
      callerAt(town)('/sign-in/email', { email: known, password: wrong }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    assert.equal(statuses.filter((status) => status === 401).length, 5);
  });

  it('are forgiven when the password was right', async () => {
    for (const _round of ['one', 'two']) {
      await guess('/sign-in/email', { email: known }, 4);
      const call = callerAt(town);
      assert.equal((await call('/sign-in/email', { email: known, password })).status, 200);
      assert.ok(await isSignedIn(call));
    }
  });
});

describe('messages that better-auth sends', () => {
  const paths = {
    '/email-otp/send-verification-otp': { email: known, type: 'sign-in' },
    '/email-otp/request-password-reset': { email: known },
    '/sign-in/magic-link': { email: known },
    '/phone-number/send-otp': { phoneNumber: '+41795550199' },
  };

  for (const [path, body] of Object.entries(paths)) {
    it(`flood nobody, and the time is told: ${path}`, async () => {
      const town = await foundTown();
      for (let time = 0; time < 10; time += 1)
        assert.equal((await callerAt(town)(path, body)).status, 200);
      const { status, headers } = await callerAt(town)(path, body);
      assert.deepEqual([status, headers.get('retry-after')], [429, '900']);
      await town.close();
    });
  }
});

describe('codes guessed at better-auth’s second factor', () => {
  it('lock it, and the time is told', async () => {
    const town = await foundTown();
    const email = 'bruno@example.org';
    let last;
    for (let time = 0; time < 11; time += 1) {
      const call = callerAt(town);
      await call('/sign-in/email', { email, password });
      last = await call('/two-factor/verify-totp', { code: '000000' });
    }
    assert.equal(last?.status, 429);
    assert.equal(last?.body?.code, 'ACCOUNT_TEMPORARILY_LOCKED');
    const seconds = Number(last?.headers.get('retry-after'));
    assert.ok(seconds > 890 && seconds <= 900, String(seconds));
    await town.close();
  });
});
