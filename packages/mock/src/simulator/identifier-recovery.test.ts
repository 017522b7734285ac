import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { worldOf, type ScenarioName } from '../index.ts';
import {
  newestCode,
  outcomeOf,
  problemOf,
  makeStage,
  type Received,
  type Stage,
} from '../person.harness.ts';
import {
  annas,
  atIdentityCheck,
  given,
  recover,
  shared,
  unknown,
  worldWith,
} from './identifier-recovery.harness.ts';

describe('the number', () => {
  it('is asked for first [S32]', async () => {
    const { person } = makeStage();
    await person.open({ journey: 'identifier-recovery' });
    assert.deepEqual(person.step(), { kind: 'phone', actions: ['continue'], country: 'CH' });
  });

  it('is taken in E.164 form only [S32]', async () => {
    for (const phone of ['079 555 01 23', '0041795550123', '41795550123', '+41 79 555 01 23']) {
      const { person } = makeStage();
      const received = await recover(person, phone);
      assert.deepEqual(problemOf(received), {
        code: 'fields-rejected',
        fields: [{ field: 'phone', reason: 'format' }],
      });
    }
  });

  const others = ['+41443334455', '+41712223344', '+41800112233', '+33142345678', '+493012345678'];
  for (const phone of others) {
    it(`cannot be ${phone}, which no mobile has, and is kept to be corrected [S32 E13]`, async () => {
      const { person } = makeStage();
      const received = await recover(person, phone);
      assert.equal(received.status, 422);
      assert.deepEqual(problemOf(received), {
        code: 'fields-rejected',
        fields: [{ field: 'phone', reason: 'not-mobile' }],
      });
      assert.equal(person.at('phone').phone, phone);
      await person.act('continue', { phone: annas });
      person.at('choose-delivery');
    });
  }

  it('is no mobile number whether an account has it or not [E13]', async () => {
    const landline = '+41443334455';
    const { accounts } = worldOf('default');
    const known = worldWith('default', {
      accounts: accounts.map((seed) => (seed.id === 'anna' ? { ...seed, phone: landline } : seed)),
    });
    const { person } = await given(landline, known);
    const nobodys = await given(landline);
    assert.deepEqual(person.last, { ...nobodys.person.last, ticket: person.ticket });
  });

  for (const phone of ['+33612345678', '+4915112345678', '+12025550123']) {
    it(`can be ${phone}, of another country`, async () => {
      const { person } = await given(phone);
      atIdentityCheck(person);
    });
  }

  it('of one account alone leads to how the identifier is to be sent, masked [S34]', async () => {
    const { person, service } = await given(annas);
    assert.deepEqual(person.step(), {
      kind: 'choose-delivery',
      actions: ['choose', 'no-access'],
      options: [
        { id: 'phone', method: 'sms', target: '•• 23' },
        { id: 'recovery-email', method: 'email', target: 'a•••@example.net' },
      ],
    });
    assert.equal(service.outbox.length, 0);
  });

  it('that no account has leads to the identity check, and is kept [S34 E14]', async () => {
    const { person, service } = await given(unknown);
    atIdentityCheck(person);
    await person.act('back');
    assert.equal(person.at('phone').phone, unknown);
    await person.act('continue', { phone: annas });
    person.at('choose-delivery');
    assert.equal(service.outbox.length, 0);
  });

  it('without any channel for its owner identifies nobody [S34 E15]', async () => {
    const { person, service } = await given(annas, 'identifier-no-channel');
    atIdentityCheck(person);
    await person.act('back');
    assert.equal(person.at('phone').phone, annas);
    assert.equal(service.outbox.length, 0);
  });

  it('has no channel that is the forgotten identifier itself [E18]', async () => {
    const { accounts } = worldOf('default');
    const recoveryEmail = ' Anna@Example.org';
    const { person } = await given(
      annas,
      worldWith('default', {
        accounts: accounts.map((seed) => (seed.id === 'anna' ? { ...seed, recoveryEmail } : seed)),
      }),
    );
    assert.deepEqual(
      person.at('choose-delivery').options.map(({ id }) => id),
      ['phone'],
    );
  });
});

describe('a mailbox that is gone', () => {
  it('is no channel [E17]', async () => {
    const { accounts } = worldOf('default');
    const deadMailboxes = ['anna.backup@example.net'];
    const { person, service } = await given(
      annas,
      worldWith('default', {
        accounts: accounts.map((seed) => (seed.id === 'anna' ? { ...seed, deadMailboxes } : seed)),
      }),
    );
    assert.deepEqual(
      person.at('choose-delivery').options.map(({ id }) => id),
      ['phone'],
    );
    const received = await person.act('choose', { option: 'recovery-email' });
    assert.deepEqual(problemOf(received), { code: 'not-offered' });
    assert.equal(service.outbox.length, 0);
  });
});

describe('the return target and the reason of an identity check', () => {
  it('survive every way there and back [I3 I5]', async () => {
    const { person } = await given(unknown, 'default', '/inbox');
    atIdentityCheck(person);
    await person.act('back');
    await person.act('continue', { phone: annas });
    await person.act('no-access');
    atIdentityCheck(person);
    await person.act('back');
    await person.act('choose', { option: 'phone' });
    const received = await person.act('done');
    assert.deepEqual(outcomeOf(received), { kind: 'identifier-delivered', returnTo: '/inbox' });
  });
});

describe('the identifier', () => {
  const ways: Readonly<Record<string, (stage: Stage) => Promise<Received[]>>> = {
    'with a number alone': async ({ person }) => [
      await recover(person, annas),
      await person.act('choose', { option: 'phone' }),
      await person.look(),
      await person.act('resend'),
      await person.act('other'),
      await person.act('choose', { option: 'recovery-email' }),
      await person.act('no-access'),
      await person.act('back'),
      await person.act('done'),
      await person.look(),
    ],
    'with a number and an address': async ({ person }) => [
      await recover(person, shared),
      await person.act('continue', { email: 'gita.backup@example.net' }),
      await person.act('choose', { option: 'phone' }),
      await person.act('done'),
    ],
    'with a code first': async ({ person, service }) => [
      await recover(person, shared),
      await person.act('verify', { code: newestCode(service) }),
      await person.act('none'),
      await person.act('back'),
      await person.act('choose', { account: 'account-1' }),
      await person.act('choose', { option: 'phone' }),
      await person.act('done'),
    ],
  };

  const worlds: Readonly<Record<string, ScenarioName>> = {
    'with a code first': 'identifier-possession-first',
  };

  for (const [how, walk] of Object.entries(ways)) {
    it(`is in the message, and in no reply, not even by a name: ${how} [S34 I4]`, async () => {
      const stage = makeStage(worlds[how] ?? 'default');
      const received = await walk(stage);
      assert.deepEqual(outcomeOf(received.at(-1) as Received), { kind: 'identifier-delivered' });
      assert.match(stage.service.outbox.at(-1)?.text ?? '', /(anna|gita)@example\.org/u);
      for (const { text, headers } of received) {
        const all = text.replaceAll('gita.backup@example.net', '') + JSON.stringify([...headers]);
        assert.doesNotMatch(all, /anna|gita|hugo/iu);
      }
    });
  }
});
