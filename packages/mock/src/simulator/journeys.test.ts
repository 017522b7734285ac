import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seedPassword, type AccountService } from '../index.ts';
import { credentials, makeStage, outcomeOf, problemOf } from '../person.harness.ts';

const bruno = 'bruno@example.org';
const minute = 60_000;
const expired = { problem: { code: 'journey-expired' } };

const codeOf = (service: AccountService) => service.authenticatorCode(bruno)?.code;
const right = { identifier: 'anna@example.org', password: seedPassword };

const atCode = async () => {
  const stage = makeStage();
  await stage.person.signIn(bruno);
  return stage;
};

describe('a ticket', () => {
  it('is of no use in another browser', async () => {
    const { person, another, service } = await atCode();
    const thief = another();
    Object.assign(thief, { ticket: person.ticket, turn: person.turn });
    const answer = { turn: 1, step: 'code', action: 'verify', values: { code: codeOf(service) } };
    for (const received of [await thief.look(), await thief.answer(answer)]) {
      assert.equal(received.status, 410);
      assert.deepEqual(received.reply, expired);
    }
    assert.equal(await thief.close(), 204);
    await person.look();
    person.at('code');
  });

  it('that was never given is as dead', async () => {
    const { person } = makeStage();
    for (const ticket of ['AAAAAAAAAAAAAAAAAAAAAA', 'constructor', '%2e%2e']) {
      person.ticket = ticket;
      assert.deepEqual((await person.look()).reply, expired);
    }
  });

  it('dies after fifteen minutes, whoever keeps its cookie [E64]', async () => {
    const { hoarder, clock, service } = makeStage();
    const person = hoarder();
    await person.signIn(bruno);
    await clock.advance(15 * minute - 1);
    await person.look();
    person.at('code');
    await clock.advance(1);
    assert.equal((await person.look()).status, 410);
    const answer = { turn: 1, step: 'code', action: 'verify', values: { code: codeOf(service) } };
    assert.deepEqual((await person.answer(answer)).reply, expired);
  });

  it('dies after five seconds in the world of that name', async () => {
    const { person, clock } = makeStage('expired');
    await person.signIn(bruno);
    await clock.advance(5000);
    assert.deepEqual((await person.look()).reply, expired);
  });

  it('is dead when the person has given up', async () => {
    const { person } = await atCode();
    assert.equal(await person.close(), 204);
    assert.deepEqual((await person.look()).reply, expired);
    assert.equal(await person.close(), 204);
  });
});

describe('an answer', () => {
  it('to another step than the one that asks is not taken, though the turn is right', async () => {
    const { person } = await atCode();
    // `other` is an action of both steps.
    const received = await person.answer({ turn: 1, step: 'push', action: 'other', values: {} });
    assert.deepEqual(problemOf(received), { code: 'not-offered' });
    person.at('code');
  });
});

describe('two tabs of one browser', () => {
  it('have journeys that do not disturb each other, even opened at the same time [E54]', async () => {
    const { person, tab, service } = makeStage();
    const other = tab();
    await Promise.all([person.signIn(bruno), other.signIn(bruno)]);
    assert.notEqual(person.ticket, other.ticket);
    assert.deepEqual(problemOf(await other.act('verify', { code: '1' }))?.code, 'code-rejected');
    assert.deepEqual(outcomeOf(await person.act('verify', { code: codeOf(service) })), {
      kind: 'signed-in',
    });
  });

  it('of one journey: the one that is behind is shown the current step [E54]', async () => {
    const { person, tab } = await atCode();
    const behind = tab();
    Object.assign(behind, { ticket: person.ticket, turn: person.turn, last: person.last });
    await person.act('other');
    const received = await behind.act('verify', { code: '123456' });
    assert.equal(received.status, 409);
    assert.deepEqual(problemOf(received), { code: 'stale' });
    assert.equal(behind.turn, 2);
    behind.at('choose-factor');
    await behind.act('choose', { factor: 'app' });
    behind.at('code');
  });

  it('of one journey that has ended: both know it, and have the session', async () => {
    const { person, tab, service } = await atCode();
    const behind = tab();
    Object.assign(behind, { ticket: person.ticket, turn: person.turn, last: person.last });
    await person.act('verify', { code: codeOf(service) });
    for (const received of [await behind.act('verify', { code: '1' }), await behind.look()]) {
      assert.equal(received.status, 200);
      assert.deepEqual(outcomeOf(received), { kind: 'signed-in' });
    }
  });

  it('answering the same step at the same time have one effect', async () => {
    const { person } = await atCode();
    const other = { turn: 1, step: 'code', action: 'other', values: {} };
    const both = await Promise.all([person.answer(other), person.answer(other)]);
    // Which of them is the quicker one nobody can tell.
    assert.deepEqual(both.map((received) => problemOf(received)?.code ?? '').sort(), ['', 'stale']);
  });
});

describe('the same answer sent again with the same key', () => {
  it('gets the very same reply and has no second effect [I10]', async () => {
    const { person, service, clock } = await atCode();
    const wrong = { turn: 1, step: 'code', action: 'verify', values: { code: '1' } };
    const first = await person.answer(wrong, { key: 'the-key' });
    await clock.advance(1000);
    const again = await person.answer(wrong, { key: 'the-key' });
    assert.equal(again.status, first.status);
    assert.equal(again.text, first.text);
    assert.deepEqual([...again.headers], [...first.headers]);
    assert.equal(service.work.codeChecks, 1);
    assert.equal(problemOf(again)?.attemptsLeft, 4);
  });

  it('has one effect when both are under way at once', async () => {
    const { person, service } = makeStage();
    const opening = { answer: credentials('anna@example.org', 'wrong') };
    const both = await Promise.all([
      person.open(opening, { key: 'the-key' }),
      person.open(opening, { key: 'the-key' }),
    ]);
    assert.equal(both[0].text, both[1].text);
    assert.equal(service.work.passwordChecks, 1);
  });

  it('signs in though the first reply was lost', async () => {
    const { person, service } = makeStage();
    service.faults.next('dropped-after-effect');
    const opening = { answer: { step: 'credentials', action: 'sign-in', values: right } };
    await assert.rejects(person.open(opening, { key: 'the-key' }), TypeError);
    assert.deepEqual(outcomeOf(await person.open(opening, { key: 'the-key' })), {
      kind: 'signed-in',
    });
    assert.equal(service.work.passwordChecks, 1);
    await person.open();
    person.at('already-signed-in');
  });

  it('goes on with the second factor though the first reply was lost', async () => {
    const { person, service } = makeStage();
    service.faults.next('dropped-after-effect');
    const opening = { answer: credentials('chloe@example.org') };
    await assert.rejects(person.open(opening, { key: 'the-key' }), TypeError);
    await person.open(opening, { key: 'the-key' });
    person.at('push');
    assert.equal(service.outbox.length, 1);
    await person.look();
    person.at('push');
  });

  it('is refused when it is another answer', async () => {
    const { person, service } = await atCode();
    const answer = (code: string) => ({
      turn: 1,
      step: 'code',
      action: 'verify',
      values: { code },
    });
    await person.answer(answer('1'), { key: 'the-key' });
    const received = await person.answer(answer('2'), { key: 'the-key' });
    assert.equal(received.status, 422);
    assert.deepEqual(received.reply, { problem: { code: 'malformed' } });
    assert.equal(service.work.codeChecks, 1);
  });

  it('gets nothing in another browser', async () => {
    const { person, another, service } = await atCode();
    const answer = { turn: 1, step: 'code', action: 'verify', values: { code: codeOf(service) } };
    await person.answer(answer, { key: 'the-key' });
    const thief = another();
    thief.ticket = person.ticket;
    assert.deepEqual((await thief.answer(answer, { key: 'the-key' })).reply, expired);
  });

  it('is another answer in another journey', async () => {
    const { person, tab, service } = await atCode();
    const other = tab();
    await other.signIn(bruno);
    for (const each of [person, other]) await each.act('verify', { code: '1' }, { key: 'the-key' });
    assert.equal(service.work.codeChecks, 2);
  });
});

describe('looking after the end', () => {
  it('brings the session though the reply with it was lost', async () => {
    const { person, service } = makeStage();
    await person.signIn('chloe@example.org');
    service.approve(service.outbox.at(-1)?.push?.id ?? '');
    service.faults.next('dropped-after-effect');
    await assert.rejects(person.look(), TypeError);
    assert.deepEqual(outcomeOf(await person.look()), { kind: 'signed-in' });
    await person.open();
    person.at('already-signed-in');
  });

  it('brings no session that another one has replaced', async () => {
    const { person, tab, service } = await atCode();
    await person.act('verify', { code: codeOf(service) });
    const other = tab();
    await other.signIn('anna@example.org');
    await person.look();
    await other.open();
    assert.equal(other.at('already-signed-in').account, 'a•••@example.org');
  });
});
