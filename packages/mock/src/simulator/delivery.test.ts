import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ScenarioName } from '../index.ts';
import { outcomeOf, problemOf } from '../person.harness.ts';
import {
  annas,
  atIdentityCheck,
  given,
  second,
  sentTo,
  shared,
} from './identifier-recovery.harness.ts';

/** Somebody to whose phone the identifier was sent. */
const told = async (world: ScenarioName = 'default', returnTo?: string) => {
  const stage = await given(annas, world, returnTo);
  await stage.person.act('choose', { option: 'phone' });
  stage.person.at('delivered');
  return stage;
};

describe('the message with the identifier', () => {
  it('goes where the person has chosen, and is not shown [S34]', async () => {
    const stage = await told();
    assert.deepEqual(stage.person.step(), {
      kind: 'delivered',
      actions: ['done', 'resend', 'other', 'no-access'],
      method: 'sms',
      target: '•• 23',
      resendIn: 30,
    });
    assert.deepEqual(sentTo(stage), [['sms', annas]]);
  });

  for (const [locale, words] of [
    ['en', /You sign in to Example Mail with anna@example\.org\. Tell it to nobody/u],
    ['de-CH', /bei Example Mail mit anna@example\.org an\. Geben Sie das niemandem weiter/u],
    ['fr', /à Example Mail avec anna@example\.org\. Ne le communiquez à personne/u],
    ['ar', /\u2068Example Mail\u2069 يكون باستخدام anna@example\.org\. يجب ألا يعرفه أحد غيرك/u],
    ['tr', /Example Mail hesabınıza anna@example\.org ile/u],
    ['ja-JP', /「Example Mail」には anna@example\.org でログインします。誰にも教えないで/u],
  ] as const) {
    it(`names the service, and that it is for nobody else, in the language ${locale} [S34]`, async () => {
      const { person, service } = await given(annas);
      await person.act('choose', { option: 'recovery-email' }, { locale });
      assert.equal(service.outbox.at(-1)?.to, 'anna.backup@example.net');
      assert.match(service.outbox.at(-1)?.text ?? '', words);
    });
  }

  it('does not go where it was not offered to go', async () => {
    const { person, service } = await given(annas, 'identifier-one-channel');
    const received = await person.act('choose', { option: 'recovery-email' });
    assert.deepEqual(problemOf(received), { code: 'not-offered' });
    person.at('choose-delivery');
    assert.equal(service.outbox.length, 0);
  });

  it('is sent again after a pause, and not before [S36]', async () => {
    const { person, service, clock } = await told();
    const early = await person.act('resend');
    assert.deepEqual(problemOf(early), { code: 'resend-too-soon', retryIn: 30 });
    assert.equal(service.outbox.length, 1);
    await clock.advance(30 * second);
    await person.look();
    assert.equal(person.at('delivered').resendIn, 0);
    assert.equal(problemOf(await person.act('resend')), undefined);
    assert.equal(person.at('delivered').resendIn, 30);
    assert.equal(service.outbox.length, 2);
  });

  it('can be sent to another address, and coming back to the first sends nothing [S36]', async () => {
    const stage = await told();
    const { person } = stage;
    await person.act('other');
    person.at('choose-delivery');
    await person.act('choose', { option: 'recovery-email' });
    assert.equal(person.at('delivered').method, 'email');
    await person.act('other');
    await person.act('choose', { option: 'phone' });
    assert.equal(person.at('delivered').method, 'sms');
    assert.deepEqual(sentTo(stage), [
      ['sms', annas],
      ['email', 'anna.backup@example.net'],
    ]);
  });

  it('has no other way where there is one channel [S36]', async () => {
    const { person } = await told('identifier-one-channel');
    assert.deepEqual(person.at('delivered').actions, ['done', 'resend', 'no-access']);
  });

  it('that is not received leads to the identity check, and back [S36]', async () => {
    const { person } = await told();
    await person.act('no-access');
    atIdentityCheck(person);
    await person.act('back');
    person.at('delivered');
  });

  it('that could not be received leads there before it is sent [S34]', async () => {
    const { person, service } = await given(annas);
    await person.act('no-access');
    atIdentityCheck(person);
    await person.act('back');
    person.at('choose-delivery');
    assert.equal(service.outbox.length, 0);
  });

  it('is sent once though the answer was sent twice [I10]', async () => {
    const { person, service } = await given(annas);
    const answer = {
      turn: person.turn,
      step: 'choose-delivery',
      action: 'choose',
      values: { option: 'phone' },
    };
    const [one, two] = await Promise.all([
      person.answer(answer, { key: 'the-key' }),
      person.answer(answer, { key: 'the-key' }),
    ]);
    assert.equal(one.text, two.text);
    assert.equal(service.outbox.length, 1);
    assert.deepEqual(problemOf(await person.answer(answer)), { code: 'stale' });
    assert.equal(service.outbox.length, 1);
  });

  it('is not asked for by who has not got so far', async () => {
    const { person, service } = await given(shared);
    for (const [step, action, values] of [
      ['choose-delivery', 'choose', { option: 'phone' }],
      ['choose-account', 'choose', { account: 'account-1' }],
      ['delivered', 'resend', {}],
      ['delivered', 'done', {}],
    ] as const) {
      const received = await person.answer({ turn: person.turn, step, action, values });
      assert.deepEqual(problemOf(received), { code: 'not-offered' });
      person.at('recovery-email');
    }
    assert.equal(service.outbox.length, 0);
  });

  it('ends the recovery, with the return target [S36 I3]', async () => {
    const { person } = await told('default', '/inbox');
    const received = await person.act('done');
    assert.deepEqual(outcomeOf(received), { kind: 'identifier-delivered', returnTo: '/inbox' });
  });

  it('signs nobody in [S36]', async () => {
    const { person, service } = await told();
    assert.deepEqual(outcomeOf(await person.act('done')), { kind: 'identifier-delivered' });
    assert.equal(service.signedInAs(), undefined);
  });
});
