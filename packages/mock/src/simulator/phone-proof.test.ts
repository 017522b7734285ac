// S35: who cannot read what is sent to a number learns nothing of it, not even whether an account has it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { worldOf, type ScenarioName, type World } from '../index.ts';
import { makeStage, newestCode, outcomeOf, problemOf, type Received } from '../person.harness.ts';
import {
  annas,
  atIdentityCheck,
  emils,
  given,
  recover,
  second,
  sentTo,
  shared,
  unknown,
  worldWith,
} from './identifier-recovery.harness.ts';

/** Somebody who has proven that a number is theirs. */
const proven = async (
  phone: string,
  world: ScenarioName | World = 'identifier-possession-first',
) => {
  const stage = await given(phone, world);
  await stage.person.act('verify', { code: newestCode(stage.service) });
  return stage;
};

describe('a code to the number, before anything is said', () => {
  const world = 'identifier-possession-first';

  it('is asked for [S35]', async () => {
    const stage = await given(shared, world);
    assert.deepEqual(stage.person.step(), {
      kind: 'code',
      actions: ['verify', 'resend', 'other', 'correct'],
      method: 'sms',
      target: '•• 42',
      alphabet: 'digits',
      length: 6,
      expiresIn: 600,
      resendIn: 30,
    });
    assert.deepEqual(sentTo(stage), [['sms', shared]]);
  });

  it('leads to the accounts that have the number, masked [S35 E11]', async () => {
    const { person } = await proven(shared);
    assert.deepEqual(person.step(), {
      kind: 'choose-account',
      actions: ['choose', 'none'],
      accounts: [
        { id: 'account-1', account: 'g•••@example.org' },
        { id: 'account-2', account: 'h•••@example.org' },
      ],
    });
  });

  it('leads to how the identifier of the chosen one is to be sent [S35 E11]', async () => {
    const { person, service } = await proven(shared);
    await person.act('choose', { account: 'account-2' });
    assert.equal(service.outbox.length, 1);
    await person.act('choose', { option: 'phone' });
    person.at('delivered');
    assert.equal(service.outbox.at(-1)?.to, shared);
    assert.match(service.outbox.at(-1)?.text ?? '', /hugo@example\.org/u);
    assert.deepEqual(outcomeOf(await person.act('done')), { kind: 'identifier-delivered' });
  });

  it('leads to a list of one, of which nothing may be right [S35 E12]', async () => {
    const { person, service } = await proven(emils, 'identifier-phone-recycled');
    assert.deepEqual(person.at('choose-account').accounts, [
      { id: 'account-1', account: 'e•••@example.org' },
    ]);
    await person.act('none');
    atIdentityCheck(person);
    await person.act('back');
    person.at('choose-account');
    assert.equal(service.outbox.length, 1);
  });

  it('refuses an account that is not listed [S35]', async () => {
    const { person } = await proven(shared);
    for (const account of ['account-3', 'account-0', 'anna', 'gita', '__proto__']) {
      const received = await person.act('choose', { account });
      assert.deepEqual(problemOf(received), { code: 'not-offered' });
      person.at('choose-account');
    }
  });

  it('identifies nobody where the chosen account has no channel [S35 E15]', async () => {
    const possessionFirst = worldWith('identifier-no-channel', {
      identifierRecovery: {
        ...worldOf('identifier-no-channel').identifierRecovery,
        possessionFirst: true,
      },
    });
    const { person } = await proven(annas, possessionFirst);
    await person.act('choose', { account: 'account-1' });
    atIdentityCheck(person);
    await person.act('back');
    assert.equal(person.at('phone').phone, annas);
  });

  it('is counted when wrong, and dead after five [E2]', async () => {
    const { person, service } = await given(annas, world);
    for (const attemptsLeft of [4, 3, 2, 1]) {
      const received = await person.act('verify', { code: 'wrong' });
      assert.deepEqual(problemOf(received), { code: 'code-rejected', attemptsLeft });
    }
    assert.deepEqual(problemOf(await person.act('verify', { code: 'wrong' })), {
      code: 'code-exhausted',
    });
    const right = await person.act('verify', { code: newestCode(service) });
    assert.deepEqual(problemOf(right), { code: 'code-exhausted' });
  });

  it('that was sent to another number proves nothing of this [S35]', async () => {
    const { person, service } = await given(emils, 'identifier-phone-recycled');
    const code = newestCode(service);
    await person.act('correct');
    await person.act('continue', { phone: annas });
    assert.equal(problemOf(await person.act('verify', { code }))?.code, 'code-rejected');
    person.at('code');
  });

  it('lets the number be corrected, which is kept, and sends no second one at once [S35]', async () => {
    const { person, service } = await given(annas, world);
    await person.act('correct');
    assert.equal(person.at('phone').phone, annas);
    await person.act('continue', { phone: annas });
    person.at('code');
    assert.equal(service.outbox.length, 1);
    await person.act('verify', { code: newestCode(service) });
    person.at('choose-account');
  });

  it('that is not received, or is another’s, leads to the identity check, and back [S35]', async () => {
    const { person } = await given(annas, world);
    await person.act('other');
    atIdentityCheck(person);
    await person.act('back');
    person.at('code');
  });

  it('is not asked for again once the number is proven', async () => {
    const always = worldWith(world, {
      identifierRecovery: { ...worldOf(world).identifierRecovery, asksEmail: 'always' },
    });
    const { person, service } = await proven(shared, always);
    person.at('recovery-email');
    await person.act('back');
    await person.act('continue', { phone: shared });
    await person.act('continue', { email: 'hugo.backup@example.net' });
    assert.deepEqual(
      person.at('choose-account').accounts.map(({ account }) => account),
      ['h•••@example.org'],
    );
    assert.equal(service.outbox.length, 1);
  });

  it('is not sent beyond the limit, whosever the number is', async () => {
    for (const phone of [annas, unknown]) {
      const limited = worldWith(world, { limits: worldOf('messages-limited').limits });
      const { person } = makeStage(limited);
      assert.equal(problemOf(await recover(person, phone))?.code, 'rate-limited');
      assert.equal(person.at('phone').phone, phone);
    }
  });
});

describe('a number that an account has, and one that none has', () => {
  /** Everything of a reply that a stranger can compare; what is random is kept by its length alone. */
  const seen = ({ status, headers, text }: Received) => ({
    status,
    headers: [...headers],
    body: text.replace(
      /"ticket":"([^"]*)"/u,
      (_all, value: string) => `"ticket":"${value.length}"`,
    ),
  });

  // The mask shows the last two digits.
  const alike = (phone: string) => phone.slice(0, -4) + '99' + phone.slice(-2);

  const play = async (phone: string) => {
    const { person, service, clock } = makeStage('identifier-possession-first');
    const received = [await recover(person, phone)];
    const act = async (action: string, values: object = {}) => {
      received.push(await person.act(action, values));
    };
    for (let count = 0; count < 6; count += 1) await act('verify', { code: 'wrong' });
    await act('resend');
    for (let count = 0; count < 10; count += 1) {
      await clock.advance(30 * second);
      await act('resend');
    }
    await act('verify', { code: 'wrong' });
    received.push(await person.look());
    for (let count = 0; count < 6; count += 1) {
      await act('correct');
      await act('continue', { phone });
      if (person.step().kind === 'phone') break;
    }
    return {
      seen: received.map((each) => seen({ ...each, text: each.text.replaceAll(phone, 'x') })),
      work: service.work,
      timers: clock.timers,
    };
  };

  for (const phone of [annas, shared]) {
    it(`are answered alike, at the same cost, until a code is right: ${phone} [S35 E14]`, async () => {
      const theirs = await play(phone);
      const nobodys = await play(alike(phone));
      assert.deepEqual(theirs, nobodys);
      // The limit is among what was compared.
      assert.equal(theirs.work.messages, 10);
      assert.equal(theirs.seen.at(-1)?.status, 429);
    });
  }

  it('lead alike to the identity check of who cannot read the code [S35 E14]', async () => {
    const twins = [];
    for (const phone of [annas, alike(annas)]) {
      const { person, service } = await given(phone, 'identifier-possession-first');
      const { reply } = await person.act('other');
      assert.ok('step' in reply);
      twins.push({ step: reply.step, work: service.work });
    }
    assert.deepEqual(twins[0], twins[1]);
  });

  it('are known by what arrives alone', async () => {
    const { service } = await given(alike(annas), 'identifier-possession-first');
    assert.equal(service.outbox.length, 0);
    assert.equal(service.work.messages, 1);
  });
});
