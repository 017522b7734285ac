import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemOf } from '../person.harness.ts';
import {
  annas,
  atIdentityCheck,
  given,
  sentTo,
  shared,
  unknown,
} from './identifier-recovery.harness.ts';

describe('the recovery address', () => {
  const email = 'hugo.backup@example.net';

  it('is asked for where several accounts have the number [S33 E11]', async () => {
    const { person } = await given(shared);
    assert.deepEqual(person.step(), { kind: 'recovery-email', actions: ['continue', 'back'] });
  });

  it('tells whose account it is, with blanks and in any case [S33 E11]', async () => {
    const stage = await given(shared);
    await stage.person.act('continue', { email: ' Hugo.Backup@EXAMPLE.net ' });
    const { options } = stage.person.at('choose-delivery');
    assert.deepEqual(options[1], {
      id: 'recovery-email',
      method: 'email',
      target: 'h•••@example.net',
    });
    await stage.person.act('choose', { option: 'recovery-email' });
    assert.deepEqual(sentTo(stage), [['email', email]]);
    assert.match(stage.service.outbox[0]?.text ?? '', /hugo@example\.org/u);
  });

  it('leads back to the number, which is kept [S33]', async () => {
    const { person } = await given(shared);
    await person.act('back');
    assert.equal(person.at('phone').phone, shared);
    await person.act('continue', { phone: annas });
    person.at('choose-delivery');
  });

  it('that does not fit leads to the identity check; number and address are kept [S34]', async () => {
    const { person } = await given(shared);
    await person.act('continue', { email: ' anna.backup@Example.net ' });
    atIdentityCheck(person);
    await person.act('back');
    assert.equal(person.at('phone').phone, shared);
    await person.act('continue', { phone: shared });
    assert.equal(person.at('recovery-email').email, 'anna.backup@example.net');
    await person.act('continue', { email });
    person.at('choose-delivery');
  });

  it('that was given for one number does not count against another', async () => {
    const { person } = await given(shared);
    await person.act('continue', { email: 'nobody@example.net' });
    await person.act('back');
    await person.act('continue', { phone: annas });
    person.at('choose-delivery');
  });

  it('must be an address, and is kept to be corrected', async () => {
    const { person } = await given(shared);
    const received = await person.act('continue', { email: 'hugo.backup' });
    assert.deepEqual(problemOf(received), {
      code: 'fields-rejected',
      fields: [{ field: 'email', reason: 'format' }],
    });
    assert.equal(person.at('recovery-email').email, 'hugo.backup');
  });

  it('is asked of any number alike where the service always asks [S33 E14]', async () => {
    const numbers = [annas, shared, unknown];
    const steps = [];
    for (const phone of numbers) {
      const { person } = await given(phone, 'identifier-email-always');
      steps.push(person.step());
      await person.act('continue', { email: 'anna.backup@example.net' });
      if (phone === annas) person.at('choose-delivery');
      else atIdentityCheck(person);
    }
    assert.deepEqual(
      steps,
      Array(3).fill({ kind: 'recovery-email', actions: ['continue', 'back'] }),
    );
  });

  it('is never asked for where the service does not: a shared number identifies nobody [S33 E11]', async () => {
    const { person } = await given(shared, 'identifier-email-never');
    atIdentityCheck(person);
    const alone = await given(annas, 'identifier-email-never');
    alone.person.at('choose-delivery');
  });
});

describe('the choice of what is told', () => {
  it('is the service’s, and the page follows the steps alone [S34]', async () => {
    const kinds = [];
    for (const name of [
      'default',
      'identifier-email-always',
      'identifier-email-never',
      'identifier-possession-first',
    ] as const) {
      const row = [];
      for (const phone of [annas, shared, unknown]) {
        const { person } = await given(phone, name);
        row.push(person.step().kind);
      }
      kinds.push(row);
    }
    assert.deepEqual(kinds, [
      ['choose-delivery', 'recovery-email', 'identity-intro'],
      ['recovery-email', 'recovery-email', 'recovery-email'],
      ['choose-delivery', 'identity-intro', 'identity-intro'],
      ['code', 'code', 'code'],
    ]);
  });
});
