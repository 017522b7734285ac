import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeStage, outcomeOf, problemOf } from '../person.harness.ts';

const bruno = 'bruno@example.org';
const passed = { kind: 'signed-in' };
const period = 30_000;

const atCode = async () => {
  const stage = makeStage();
  await stage.person.signIn(bruno);
  const shown = () => stage.service.authenticatorCode(bruno) ?? { code: '', secondsLeft: 0 };
  const other = () => String((Number(shown().code) + 1) % 1_000_000).padStart(6, '0');
  return { ...stage, shown, other };
};

describe('a code of the authenticator app', () => {
  it('is asked for without sending anything', async () => {
    const { person, service } = await atCode();
    assert.deepEqual(person.step(), {
      account: 'b•••@example.org',
      kind: 'code',
      actions: ['verify', 'other'],
      method: 'totp',
      device: 'Example Authenticator',
      alphabet: 'digits',
      length: 6,
    });
    assert.equal(service.outbox.length, 0);
  });

  it('is shown on the phone for thirty seconds', async () => {
    const { shown, clock } = await atCode();
    const { code } = shown();
    assert.match(code, /^\d{6}$/u);
    assert.equal(shown().secondsLeft, 30);
    await clock.advance(period - 1);
    assert.deepEqual(shown(), { code, secondsLeft: 1 });
    await clock.advance(1);
    assert.notEqual(shown().code, code);
  });

  it('is right', async () => {
    const { person, shown } = await atCode();
    assert.deepEqual(outcomeOf(await person.act('verify', { code: shown().code })), passed);
  });

  it('is right one period late, and wrong two periods late', async () => {
    for (const [late, code] of [
      [1, undefined],
      [2, 'code-rejected'],
    ] as const) {
      const { person, shown, clock } = await atCode();
      const typed = shown().code;
      await clock.advance(late * period);
      assert.equal(problemOf(await person.act('verify', { code: typed }))?.code, code);
    }
  });

  it('is not right twice, in any journey, and neither is one before it', async () => {
    const { person, shown, clock, another } = await atCode();
    const before = shown().code;
    await clock.advance(period);
    const { code } = shown();
    await person.act('verify', { code });
    const later = another();
    await later.signIn(bruno);
    for (const used of [code, before]) {
      const received = await later.act('verify', { code: used });
      assert.equal(received.status, 422);
      assert.deepEqual(problemOf(received), { code: 'code-used' });
    }
    await clock.advance(period);
    assert.deepEqual(outcomeOf(await later.act('verify', { code: shown().code })), passed);
  });

  it('may be wrong five times, over all journeys, and then has to wait', async () => {
    const { person, shown, other, clock, another } = await atCode();
    for (const attemptsLeft of [4, 3]) {
      const received = await person.act('verify', { code: other() });
      assert.deepEqual(problemOf(received), { code: 'code-rejected', attemptsLeft });
    }
    const elsewhere = another();
    await elsewhere.signIn(bruno);
    for (const attemptsLeft of [2, 1]) {
      const received = await elsewhere.act('verify', { code: other() });
      assert.deepEqual(problemOf(received), { code: 'code-rejected', attemptsLeft });
    }
    const exhausted = { code: 'code-exhausted', retryIn: 300 };
    assert.deepEqual(problemOf(await person.act('verify', { code: other() })), exhausted);
    assert.deepEqual(problemOf(await elsewhere.act('verify', { code: shown().code })), exhausted);
    await clock.advance(300_000);
    assert.deepEqual(outcomeOf(await person.act('verify', { code: shown().code })), passed);
  });

  it('has its wrong tries forgiven by a right one', async () => {
    const { person, shown, other, another } = await atCode();
    for (let attempt = 0; attempt < 4; attempt += 1) await person.act('verify', { code: other() });
    await person.act('verify', { code: shown().code });
    const later = another();
    await later.signIn(bruno);
    assert.equal(problemOf(await later.act('verify', { code: other() }))?.attemptsLeft, 4);
  });

  it('leaves backup codes usable when it is exhausted', async () => {
    const { person, other } = await atCode();
    for (let attempt = 0; attempt < 5; attempt += 1) await person.act('verify', { code: other() });
    await person.act('other');
    await person.act('choose', { factor: 'paper' });
    assert.deepEqual(outcomeOf(await person.act('verify', { code: 'K7Q2-9XPA' })), passed);
  });

  it('is shown for no account without an app', () => {
    const { service } = makeStage();
    assert.equal(service.authenticatorCode('anna@example.org'), undefined);
    assert.equal(service.authenticatorCode('nobody@example.org'), undefined);
  });
});
