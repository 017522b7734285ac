import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { captchaToken, seedPassword } from '../index.ts';
import { credentials, makeStage, outcomeOf, problemOf } from '../person.harness.ts';

const anna = 'anna@example.org';
const minute = 60_000;

const failTimes = async (stage: ReturnType<typeof makeStage>, times: number) => {
  for (let attempt = 0; attempt < times; attempt += 1) {
    const { status } = await stage.another().signIn(anna, `wrong ${attempt}`);
    assert.equal(status, 401);
  }
};

describe('after five failures', () => {
  it('even the right password is refused, with the time to wait, from any browser [SEC-14]', async () => {
    const stage = makeStage();
    await failTimes(stage, 5);
    const received = await stage.person.signIn('ANNA@example.org');
    assert.equal(received.status, 429);
    assert.equal(received.headers.get('retry-after'), '60');
    assert.deepEqual(problemOf(received), { code: 'rate-limited', retryIn: 60 });
    stage.person.at('credentials');
  });

  it('it is let through again when the time has passed', async () => {
    const stage = makeStage();
    await failTimes(stage, 5);
    await stage.clock.advance(minute - 1);
    assert.equal((await stage.person.signIn(anna)).status, 429);
    await stage.clock.advance(1);
    assert.equal((await stage.person.signIn(anna)).status, 200);
  });

  it('other people are not concerned', async () => {
    const stage = makeStage();
    await failTimes(stage, 5);
    assert.equal((await stage.person.signIn('AB123456')).status, 200);
  });

  it('attempts made at the same time do not slip through', async () => {
    const stage = makeStage();
    const guesses = Array.from({ length: 20 }, (_none, at) =>
      stage.another().signIn(anna, `guess ${at}`),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    assert.equal(statuses.filter((status) => status === 401).length, 5);
    assert.equal(statuses.filter((status) => status === 429).length, 15);
    assert.equal(stage.service.work.passwordChecks, 5);
  });
});

describe('fewer failures', () => {
  it('are forgiven by the right password', async () => {
    const stage = makeStage();
    await failTimes(stage, 4);
    assert.equal((await stage.person.signIn(anna)).status, 200);
    await failTimes(stage, 4);
    assert.equal((await stage.person.signIn(anna)).status, 200);
  });

  it('are forgotten after fifteen minutes', async () => {
    const stage = makeStage();
    await failTimes(stage, 4);
    await stage.clock.advance(15 * minute);
    await failTimes(stage, 5);
    assert.equal((await stage.person.signIn(anna)).status, 429);
  });
});

describe('worlds in which nobody may try', () => {
  it('say for how long', async () => {
    const received = await makeStage('rate-limited').person.signIn(anna);
    assert.deepEqual(problemOf(received), { code: 'rate-limited', retryIn: 120 });
  });

  it('or do not [E10]', async () => {
    const received = await makeStage('rate-limited-without-time').person.signIn(anna);
    assert.deepEqual(problemOf(received), { code: 'rate-limited' });
    assert.equal(received.headers.get('retry-after'), null);
  });
});

describe('a captcha after two failures', () => {
  const failTwice = async () => {
    const stage = makeStage('captcha');
    await failTimes(stage, 2);
    return stage;
  };

  it('keeps the answer back until it is solved, then signs in without the password again', async () => {
    const { person } = await failTwice();
    const held = await person.open({ answer: credentials(anna) });
    assert.equal(held.status, 200);
    assert.deepEqual(person.at('captcha').actions, ['solve']);
    const wrong = await person.act('solve', { token: 'guess' });
    assert.deepEqual(problemOf(wrong), { code: 'captcha-rejected' });
    assert.deepEqual(outcomeOf(await person.act('solve', { token: captchaToken })), {
      kind: 'signed-in',
    });
  });

  it('tells a wrong password only then, and brings the identifier to the new form', async () => {
    const { person } = await failTwice();
    await person.open({ answer: credentials(anna, 'wrong') });
    person.at('captcha');
    const solved = await person.act('solve', { token: captchaToken });
    assert.deepEqual(problemOf(solved), { code: 'credentials-rejected' });
    assert.equal(person.at('credentials').identifier, anna);
  });

  it('tells nobody who skips it that the password was right', async () => {
    const seen = await Promise.all(
      ['wrong', seedPassword].map(async (password) => {
        const { another } = await failTwice();
        await another().open({ answer: credentials(anna, password) });
        const next = another();
        const { status, text } = await next.open({ answer: credentials(anna, 'wrong') });
        return { status, text: text.replace(next.ticket, '') };
      }),
    );
    assert.deepEqual(seen[0], seen[1]);
  });

  it('is asked for again with the next attempt', async () => {
    const { person } = await failTwice();
    await person.open({ answer: credentials(anna, 'wrong') });
    await person.act('solve', { token: captchaToken });
    await person.act('sign-in', { identifier: anna, password: seedPassword });
    person.at('captcha');
  });
});
