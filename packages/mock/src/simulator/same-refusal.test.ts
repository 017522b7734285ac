// S5: whoever has not given the right password learns nothing about an account, not even that there is one.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AccountService } from '../index.ts';
import { credentials, makeStage, type Person, type Received } from '../person.harness.ts';

/** Everything of a reply that a stranger can compare; what is random is kept by its length alone. */
const seen = ({ status, headers, text }: Received) => ({
  status,
  headers: [...headers],
  body: text.replace(
    /"(ticket|challenge)":"([^"]*)"/gu,
    (_all, name: string, value: string) => `"${name}":${value.length}`,
  ),
});

const unknown = 'nobody@example.org';
const known = ['bruno@example.org', 'chloe@example.org', 'dario@example.org', 'kenji@example.org'];

type Scenario = 'default' | 'identifier-first' | 'captcha';

/** Everything that comes back for one identifier, and what it cost. */
const run = async (scenario: Scenario, play: (person: Person) => Promise<Received[]>) => {
  const { person, service, clock } = makeStage(scenario);
  const received = await play(person);
  return {
    seen: received.map(seen),
    work: service.work,
    outbox: service.outbox,
    timers: clock.timers,
  };
};

const oneForm = (identifier: string) => async (person: Person) => {
  const received = [await person.open({ answer: credentials(identifier, 'wrong') })];
  // Past the limit, where trying is refused.
  for (let attempt = 0; attempt < 6; attempt += 1) {
    received.push(await person.act('sign-in', { identifier, password: 'wrong' }));
  }
  return received;
};

const identifierFirst = (identifier: string) => async (person: Person) => {
  const received = [await person.open(), await person.act('continue', { identifier })];
  for (let attempt = 0; attempt < 6; attempt += 1) {
    received.push(await person.act('sign-in', { password: 'wrong' }));
  }
  return received.map((each) => ({ ...each, text: each.text.replaceAll(identifier, 'x') }));
};

const captcha = (identifier: string) => async (person: Person) => {
  const received = [await person.open({ answer: credentials(identifier, 'wrong') })];
  received.push(await person.act('sign-in', { identifier, password: 'wrong' }));
  received.push(await person.act('sign-in', { identifier, password: 'wrong' }));
  received.push(await person.act('solve', { token: 'not solved' }));
  received.push(await person.act('solve', { token: 'simulated-captcha-solved' }));
  return received.map((each) => ({ ...each, text: each.text.replaceAll(identifier, 'x') }));
};

const plays = {
  default: oneForm,
  'identifier-first': identifierFirst,
  captcha,
} as const;

describe('a wrong password for an account, and any password for none', () => {
  for (const scenario of ['default', 'identifier-first', 'captcha'] as const) {
    for (const identifier of known) {
      it(`are answered alike, at the same cost: ${identifier} in the world '${scenario}' [S5 SEC-8]`, async () => {
        const theirs = await run(scenario, plays[scenario](identifier));
        const nobodys = await run(scenario, plays[scenario](unknown));
        assert.deepEqual(theirs, nobodys);
        assert.ok(theirs.work.passwordChecks > 0);
        assert.equal(theirs.outbox.length, 0);
      });
    }
  }

  it('cost one password hash for each attempt that is let through', async () => {
    for (const identifier of [...known, unknown]) {
      const { work, seen: replies } = await run('default', oneForm(identifier));
      assert.equal(replies.length, 7);
      assert.equal(work.passwordChecks, 5);
    }
  });

  it('set the same cookies', async () => {
    const cookies = async (identifier: string) => {
      const body = JSON.stringify({ journey: 'login', answer: credentials(identifier, 'wrong') });
      const headers = {
        'content-type': 'application/json',
        'latchkey-client': '1',
        'idempotency-key': crypto.randomUUID(),
      };
      const url = 'http://localhost/account/journeys';
      const request = new Request(url, { method: 'POST', headers, body });
      const { headers: received } = await new AccountService().handle(request);
      return received.getSetCookie().map((each) => each.replace(/[\w-]{22}/gu, '(22)'));
    };
    const nobodys = await cookies(unknown);
    assert.deepEqual(nobodys, [
      'latchkey-journey=(22); Path=/account/journeys/(22); Max-Age=900; HttpOnly; SameSite=Lax',
    ]);
    for (const identifier of known) assert.deepEqual(await cookies(identifier), nobodys);
  });

  it('say nothing of a lock or a block', async () => {
    for (const identifier of ['dario@example.org', 'kenji@example.org']) {
      const { person } = makeStage();
      const received = await person.signIn(identifier, 'wrong');
      assert.equal(received.status, 401);
      assert.doesNotMatch(received.text, /locked|blocked|Academy|•/u);
    }
  });

  it('say of a lock and a block where the service has opted in [S11]', async () => {
    const locked = await makeStage('locks-told').person.signIn('dario@example.org', 'wrong');
    assert.equal(locked.status, 423);
    const blocked = await makeStage('locks-told').person.signIn('kenji@example.org', 'wrong');
    assert.equal(blocked.status, 403);
  });
});
