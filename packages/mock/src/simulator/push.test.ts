import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeStage, outcomeOf, problemOf } from '../person.harness.ts';

const chloe = 'chloe@example.org';
const passed = { kind: 'signed-in' };
const second = 1000;

const asked = async (world: Parameters<typeof makeStage>[0] = 'default') => {
  const stage = makeStage(world);
  await stage.person.signIn(chloe);
  const newest = () => {
    const push = stage.service.outbox.findLast(({ kind }) => kind === 'push')?.push;
    assert.ok(push);
    return push;
  };
  return { ...stage, newest };
};

describe('a request on the phone', () => {
  it('tells which device was asked, where, and the number to match', async () => {
    const { person, newest } = await asked();
    const { number } = newest();
    assert.deepEqual(person.step(), {
      account: 'c•••@example.org',
      kind: 'push',
      actions: ['resend', 'other'],
      device: 'Chloé’s phone',
      place: 'Zürich, Switzerland',
      askedAgo: 0,
      resendIn: 30,
      expiresIn: 120,
      lookIn: 2,
      number,
    });
    assert.match(number ?? '', /^[1-9]\d$/u);
    assert.equal(newest().choices?.length, 3);
    assert.equal(new Set(newest().choices).size, 3);
    // Their order does not tell which is right.
    assert.deepEqual(newest().choices, [...(newest().choices ?? [])].sort());
    assert.ok(newest().choices?.includes(number ?? ''));
  });

  it('waits without another turn', async () => {
    const { person, clock } = await asked();
    await clock.advance(10 * second);
    assert.equal((await person.look()).status, 200);
    const { askedAgo, expiresIn, resendIn } = person.at('push');
    assert.deepEqual(
      { askedAgo, expiresIn, resendIn },
      { askedAgo: 10, expiresIn: 110, resendIn: 20 },
    );
    assert.equal(person.turn, 1);
  });

  it('lets in when it is approved with the right number, or by who chose it', async () => {
    for (const choose of [true, false]) {
      const { person, service, newest } = await asked();
      service.approve(newest().id, choose ? newest().number : undefined);
      assert.equal(newest().state, 'approved');
      assert.deepEqual(outcomeOf(await person.look()), passed);
    }
  });

  it('is refused by a wrong number', async () => {
    const { person, service, newest } = await asked();
    service.approve(
      newest().id,
      newest().choices?.find((choice) => choice !== newest().number),
    );
    assert.equal(newest().state, 'refused');
    assert.deepEqual(problemOf(await person.look()), { code: 'push-refused' });
  });

  it('tells a refusal once more when looked at again, without another turn, and can be sent again', async () => {
    const { person, service, newest, clock } = await asked();
    const first = newest().id;
    service.refuse(first);
    const received = await person.look();
    assert.equal(received.status, 422);
    assert.deepEqual(problemOf(received), { code: 'push-refused' });
    assert.equal(person.turn, 2);
    assert.deepEqual(problemOf(await person.look()), { code: 'push-refused' });
    assert.equal(person.turn, 2);
    const { lookIn, number, expiresIn } = person.at('push');
    assert.deepEqual(
      { lookIn, number, expiresIn },
      { lookIn: undefined, number: undefined, expiresIn: undefined },
    );
    const soon = await person.act('resend');
    assert.deepEqual(problemOf(soon), { code: 'resend-too-soon', retryIn: 30 });
    await clock.advance(30 * second);
    assert.equal(problemOf(await person.act('resend')), undefined);
    assert.notEqual(newest().id, first);
    service.approve(newest().id);
    assert.deepEqual(outcomeOf(await person.look()), passed);
  });

  it('expires after two minutes, and an approval afterwards has no effect [S18 E38]', async () => {
    const { person, service, newest, clock } = await asked();
    await clock.advance(120 * second);
    assert.equal(newest().state, 'expired');
    service.approve(newest().id);
    assert.deepEqual(problemOf(await person.look()), { code: 'push-expired' });
  });

  it('cannot be answered twice', async () => {
    const { person, service, newest } = await asked();
    service.refuse(newest().id);
    service.approve(newest().id);
    assert.deepEqual(problemOf(await person.look()), { code: 'push-refused' });
  });

  it('is overtaken by a newer one of the same journey', async () => {
    const { person, service, newest, clock } = await asked();
    const old = newest().id;
    await clock.advance(30 * second);
    await person.act('resend');
    service.approve(old);
    await person.look();
    assert.equal(person.at('push').number, newest().number);
  });

  it('is answered elsewhere when the person answers another journey’s [S18 E39]', async () => {
    const { person, service, newest, another } = await asked();
    const other = another();
    await other.signIn(chloe);
    service.approve(newest().id);
    assert.deepEqual(problemOf(await person.look()), { code: 'push-answered-elsewhere' });
    assert.deepEqual(outcomeOf(await other.look()), passed);
  });

  it('is answered elsewhere at once in the world of that name', async () => {
    const { person } = await asked('push-answered-elsewhere');
    assert.deepEqual(problemOf(await person.look()), { code: 'push-answered-elsewhere' });
  });

  it('has no number in the world of that name', async () => {
    const { person, service, newest } = await asked('push-without-number');
    assert.equal(person.at('push').number, undefined);
    assert.equal(newest().choices, undefined);
    service.approve(newest().id, '12');
    assert.deepEqual(outcomeOf(await person.look()), passed);
  });

  it('can be left for another method, and come back to without asking again', async () => {
    const { person, service } = await asked();
    await person.act('other');
    const { factors } = person.at('choose-factor');
    assert.deepEqual(factors, [
      { id: 'phone-app', method: 'push', device: 'Chloé’s phone' },
      { id: 'sms', method: 'sms', target: '•• 77' },
      { id: 'email', method: 'email', target: 'c•••@example.net' },
      { id: 'passkey', method: 'passkey', device: 'Chloé’s laptop' },
    ]);
    await person.act('choose', { factor: 'phone-app' });
    person.at('push');
    assert.equal(service.outbox.length, 1);
  });

  it('is asked ten times at most within an hour, so that nobody approves to be left alone', async () => {
    const { service, another, person } = await asked();
    for (let journey = 1; journey < 10; journey += 1) await another().signIn(chloe);
    const last = another();
    assert.deepEqual(problemOf(await last.signIn(chloe)), { code: 'rate-limited', retryIn: 900 });
    last.at('choose-factor');
    assert.equal(service.outbox.length, 10);
    assert.equal(problemOf(await person.look()), undefined);
  });

  it('is not a factor of whoever makes a name up', async () => {
    const { person } = await asked();
    await person.act('other');
    const received = await person.act('choose', { factor: 'app' });
    assert.deepEqual(problemOf(received), { code: 'not-offered' });
  });

  it('takes no notice of a request that was never made', async () => {
    const { person, service } = await asked();
    service.approve('constructor');
    service.refuse('nothing');
    await person.look();
    person.at('push');
  });
});
