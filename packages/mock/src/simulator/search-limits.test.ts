// How often somebody may look for an identifier, and have it sent.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { worldOf } from '../index.ts';
import { makeStage, problemOf } from '../person.harness.ts';
import {
  annas,
  given,
  recover,
  second,
  shared,
  unknown,
  worldWith,
} from './identifier-recovery.harness.ts';

describe('the limits', () => {
  const limited = { code: 'rate-limited', retryIn: 300 };

  for (const [whose, phone] of [
    ['somebody has', annas],
    ['nobody has', unknown],
  ] as const) {
    it(`pause a number that ${whose}, over all journeys, for some time [E9]`, async () => {
      const { person, another, clock } = makeStage();
      for (let count = 0; count < 5; count += 1)
        assert.equal(problemOf(await recover(another(), phone)), undefined);
      const received = await recover(person, phone);
      assert.deepEqual(problemOf(received), limited);
      assert.equal(received.headers.get('retry-after'), '300');
      assert.equal(person.at('phone').phone, phone);
      await clock.advance(300 * second);
      assert.equal(problemOf(await person.act('continue', { phone })), undefined);
    });
  }

  it('pause a journey in which number after number is tried', async () => {
    const { person } = await given('+41795550900');
    for (let count = 1; count < 5; count += 1) {
      await person.act('back');
      await person.act('continue', { phone: `+4179555090${count}` });
    }
    await person.act('back');
    assert.deepEqual(problemOf(await person.act('continue', { phone: annas })), limited);
    person.at('phone');
  });

  it('say nothing of the time where the service does not [E10]', async () => {
    const world = worldWith('identifier-searches-limited', { tellsPause: false });
    const { person } = makeStage(world);
    assert.deepEqual(problemOf(await recover(person, annas)), { code: 'rate-limited' });
  });

  it('hold up everybody in a world that wants it so [E9]', async () => {
    const { person } = makeStage('identifier-searches-limited');
    assert.deepEqual(problemOf(await recover(person, annas)), limited);
  });

  it('keep addresses from being tried for a shared number [E11]', async () => {
    const { person } = await given(shared);
    for (let count = 1; count < 5; count += 1) {
      await person.act('continue', { email: `nobody${count}@example.net` });
      await person.act('back');
      await person.act('continue', { phone: shared });
    }
    await person.act('continue', { email: 'nobody5@example.net' });
    await person.act('back');
    assert.deepEqual(problemOf(await person.act('continue', { phone: shared })), limited);
  });

  it('keep a phone from being flooded, over all journeys', async () => {
    const { limits } = worldOf('default');
    const many = { ...limits.phones, attempts: 100 };
    const { another, service, person } = makeStage(
      worldWith('default', { limits: { ...limits, phones: many } }),
    );
    for (let count = 0; count < 10; count += 1) {
      const each = another();
      await recover(each, annas);
      await each.act('choose', { option: 'phone' });
      each.at('delivered');
    }
    await recover(person, annas);
    const received = await person.act('choose', { option: 'phone' });
    assert.equal(problemOf(received)?.code, 'rate-limited');
    person.at('choose-delivery');
    assert.equal(service.outbox.length, 10);
    await person.act('choose', { option: 'recovery-email' });
    person.at('delivered');
  });

  it('count a phone that two accounts share as one', async () => {
    const { limits } = worldOf('default');
    const { another } = makeStage(
      worldWith('default', {
        limits: { ...limits, messages: { ...limits.messages, attempts: 1 } },
      }),
    );
    const ask = async (name: string) => {
      const person = another();
      await recover(person, shared);
      await person.act('continue', { email: `${name}.backup@example.net` });
      return problemOf(await person.act('choose', { option: 'phone' }))?.code;
    };
    assert.deepEqual([await ask('gita'), await ask('hugo')], [undefined, 'rate-limited']);
  });
});
