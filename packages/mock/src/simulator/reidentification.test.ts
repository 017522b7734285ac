// Longer than other files: everything about one journey, in the order in which a person meets it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AccountService, seedPassword, worldOf, type Seed, type World } from '../index.ts';
import {
  credentials,
  makeStage,
  newestCode,
  outcomeOf,
  problemOf,
  type Person,
  type Received,
} from '../person.harness.ts';
import { elif, farid, signedInBy } from './reidentification.harness.ts';

const second = 1000;
const signedIn = { kind: 'signed-in' };

/** The world in which this account has other facts. */
const worldWith = (id: string, facts: Partial<Seed>, change: Partial<World> = {}): World => {
  const world = worldOf('default');
  return {
    ...world,
    ...change,
    accounts: world.accounts.map((seed) => (seed.id === id ? { ...seed, ...facts } : seed)),
  };
};

/** Everything of a reply that a stranger can compare; what is random is kept by its length alone. */
const seen = ({ status, headers, text }: Received, identifier: string) => ({
  status,
  headers: [...headers],
  body: text
    .replace(
      /"(ticket|challenge)":"([^"]*)"/gu,
      (_all, name: string, value: string) => `"${name}":${value.length}`,
    )
    .replaceAll(identifier, 'x'),
});

describe('the old pair, with the right password', () => {
  it('is refused with the reason, and says where the username was sent [S38 S39 E19]', async () => {
    const { person, service } = await signedInBy(elif.old);
    assert.deepEqual(person.step(), {
      kind: 'identifier-revoked',
      actions: ['continue', 'resend', 'no-access'],
      sent: [
        { id: 'phone', method: 'sms', target: '•• 61' },
        { id: 'recovery-email', method: 'email', target: 'e•••@example.net' },
      ],
      resendIn: 30,
    });
    assert.equal(service.signedInAs(), undefined);
    assert.deepEqual(
      service.outbox.map(({ kind, to }) => [kind, to]),
      [
        ['sms', '+41795550161'],
        ['email', 'elif.backup@example.net'],
      ],
    );
    for (const { text } of service.outbox) assert.match(text, /EL482913/u);
  });

  it('says so with the organization’s name and whom to ask there [S38 S39]', async () => {
    const { person, service } = await signedInBy(farid.old);
    const { organization, contact, sent } = person.at('identifier-revoked');
    assert.deepEqual(organization, { name: 'Closed Org' });
    assert.equal(contact, 'office@closed-org.test');
    assert.deepEqual(sent, [{ id: 'phone', method: 'sms', target: '•• 62' }]);
    // The second factor is not asked for: nobody comes in here.
    assert.equal(service.outbox.length, 1);
  });

  for (const old of [elif.old, farid.old, 'lena@released.example']) {
    it(`signs nobody in, whatever took the address away: ${old} [S38 I2]`, async () => {
      const { person, service } = await signedInBy(old);
      person.at('identifier-revoked');
      for (const answer of [
        {
          step: 'new-details',
          action: 'submit',
          values: { identifier: 'a@b.example', fields: {} },
        },
        { step: 'code', action: 'verify', values: { code: '000000' } },
        { step: 'already-signed-in', action: 'continue', values: {} },
      ]) {
        const received = await person.answer({ turn: person.turn, ...answer });
        assert.deepEqual(problemOf(received), { code: 'not-offered' });
      }
      assert.equal(service.signedInAs(), undefined);
    });
  }

  it('is written in the language of the call', async () => {
    for (const [locale, words] of [
      ['en', /the username EL482913/u],
      ['de-CH', /dem Benutzernamen EL482913/u],
      ['fr', /le nom d’utilisateur EL482913/u],
      ['ar', /اسم المستخدم EL482913/u],
      ['he', /שם המשתמש EL482913/u],
    ] as const) {
      const { person, service } = makeStage();
      await person.signIn(elif.old, seedPassword, { locale });
      assert.match(service.outbox[0]?.text ?? '', words);
    }
  });

  it('is told in both shapes of the login, and after a captcha [S4 S38]', async () => {
    const first = makeStage('identifier-first');
    await first.person.open();
    await first.person.act('continue', { identifier: elif.old });
    await first.person.act('sign-in', { password: seedPassword });
    first.person.at('identifier-revoked');
    await first.person.act('continue');
    assert.equal(first.person.at('identifier').identifier, undefined);

    const { person } = makeStage('captcha');
    for (const password of ['wrong', 'wrong', seedPassword])
      await person.signIn(elif.old, password);
    await person.act('solve', { token: 'simulated-captcha-solved' });
    person.at('identifier-revoked');
  });

  it('forgives the wrong passwords before it', async () => {
    const { person, another } = makeStage();
    for (let count = 0; count < 4; count += 1) await another().signIn(elif.old, 'wrong');
    for (let count = 0; count < 6; count += 1) {
      await person.signIn(elif.old);
      person.at('identifier-revoked');
    }
  });

  it('says of a lock or a block first', async () => {
    const { person, service } = makeStage();
    service.lock(elif.old, 60);
    await person.signIn(elif.old);
    person.at('locked');
    service.block(elif.old);
    await person.signIn(elif.old);
    person.at('blocked');
    assert.equal(service.outbox.length, 0);
  });
});

describe('the old pair, with a wrong password', () => {
  const tryPasswords = async (
    identifier: string,
    play: (person: Person) => Promise<Received[]>,
  ) => {
    const { person, service, clock } = makeStage();
    const received = await play(person);
    return {
      seen: received.map((each) => seen(each, identifier)),
      work: service.work,
      outbox: service.outbox,
      timers: clock.timers,
    };
  };
  const guess = (identifier: string) => async (person: Person) => {
    const received = [await person.open({ answer: credentials(identifier, 'wrong') })];
    for (let attempt = 0; attempt < 6; attempt += 1)
      received.push(await person.act('sign-in', { identifier, password: 'wrong' }));
    received.push(await person.look());
    return received;
  };

  const twins: readonly (readonly [known: string, unknown: string])[] = [
    [elif.old, 'nora@lost-mail.example'],
    [farid.old, 'nadia@closed-org.example'],
    [elif.username, 'NO482913'],
    [farid.username, 'NO730155'],
  ];
  for (const [known, unknown] of twins) {
    it(`is answered as an unknown identifier is, at the same cost: ${known} [S5 S38 E20]`, async () => {
      const theirs = await tryPasswords(known, guess(known));
      const nobodys = await tryPasswords(unknown, guess(unknown));
      assert.deepEqual(theirs, nobodys);
      assert.equal(theirs.seen[0]?.status, 401);
      assert.equal(theirs.work.passwordChecks, 5);
      assert.equal(theirs.outbox.length, 0);
    });
  }

  it('can be tried no oftener by spelling a username in other ways [S5 E22]', async () => {
    const { another } = makeStage();
    for (const typed of ['EL482913', 'el482913', 'EL-482913', 'EL 482913.', 'E.L.482913'])
      assert.equal((await another().signIn(typed, 'wrong')).status, 401);
    const received = await another().signIn('EL48-2913');
    assert.equal(problemOf(received)?.code, 'rate-limited');
  });
});

describe('what can be done where an address is in use no more', () => {
  it('leads to a login with an emptied identifier [S39]', async () => {
    const { person } = await signedInBy(elif.old);
    await person.act('continue');
    assert.equal(person.at('credentials').identifier, undefined);
    await person.act('sign-in', { identifier: elif.username, password: seedPassword });
    person.at('new-details');
  });

  it('sends the username again after a pause, and says how long that is [S39 S17]', async () => {
    const { person, service, clock } = await signedInBy(elif.old);
    const early = await person.act('resend');
    assert.deepEqual(problemOf(early), { code: 'resend-too-soon', retryIn: 30 });
    assert.equal(service.outbox.length, 2);
    await clock.advance(30 * second);
    assert.equal(problemOf(await person.act('resend')), undefined);
    assert.equal(person.at('identifier-revoked').resendIn, 30);
    assert.equal(service.outbox.length, 4);
  });

  it('sends it no oftener by asking anew', async () => {
    const { service, another, clock } = await signedInBy(elif.old);
    const other = another();
    await other.signIn(elif.old);
    assert.equal(other.at('identifier-revoked').resendIn, 30);
    assert.equal(service.outbox.length, 2);
    await clock.advance(29 * second);
    await other.signIn(elif.old);
    assert.equal(service.outbox.length, 2);
    await clock.advance(second);
    await other.signIn(elif.old);
    assert.equal(service.outbox.length, 4);
  });

  it('sends it only so often in an hour, and says so', async () => {
    const { person, service, clock } = await signedInBy(elif.old);
    for (let count = 1; count < 10; count += 1) {
      await clock.advance(30 * second);
      assert.equal(problemOf(await person.act('resend')), undefined);
    }
    await clock.advance(30 * second);
    assert.equal(problemOf(await person.act('resend'))?.code, 'rate-limited');
    const received = await person.signIn(elif.old);
    assert.equal(problemOf(received)?.code, 'rate-limited');
    person.at('identifier-revoked');
    assert.equal(service.outbox.length, 20);
  });

  it('without access to either leads to the identity check, and back [S39 E24]', async () => {
    const { person } = await signedInBy(elif.old);
    await person.act('no-access');
    assert.equal(person.at('identity-intro').reason, 'identifier');
    await person.act('back');
    person.at('identifier-revoked');
  });

  it('is an identity check alone where nothing could be sent [S39 I1]', async () => {
    const { person, service } = await signedInBy(elif.old, 'revoked-without-channels');
    assert.deepEqual(person.step(), {
      kind: 'identifier-revoked',
      actions: ['no-access'],
      sent: [],
    });
    assert.equal(service.outbox.length, 0);
    await person.act('no-access');
    assert.equal(person.at('identity-intro').reason, 'identifier');
  });
});

describe('a mailbox that is gone', () => {
  const gone = 'elif.second@lost-mail.example';

  it('is sent nothing, and not named as a channel [E17]', async () => {
    const { person, service } = await signedInBy(
      elif.old,
      worldWith('elif', { recoveryEmail: gone }),
    );
    assert.deepEqual(
      person.at('identifier-revoked').sent.map(({ method }) => method),
      ['sms'],
    );
    assert.deepEqual(
      service.outbox.map(({ to }) => to),
      ['+41795550161'],
    );
  });

  const lists: readonly (readonly [why: string, id: string, typed: string, Partial<Seed>])[] = [
    ['on the cancelled domain', 'elif', elif.old, { recoveryEmail: gone }],
    ['that was revoked itself', 'elif', elif.username, { recoveryEmail: elif.old }],
    ['that was another’s', 'anna', 'anna@example.org', { recoveryEmail: farid.old }],
    ['at another provider', 'jonas', 'jonas@dead-provider.example', {}],
  ];
  for (const [why, id, typed, facts] of lists) {
    it(`is no way to reset a password: one ${why} [E17 E21]`, async () => {
      const { person } = makeStage(worldWith(id, facts));
      const answer = { step: 'identifier', action: 'continue', values: { identifier: typed } };
      await person.open({ journey: 'password-reset', answer });
      assert.deepEqual(
        person.at('choose-recovery').options.map(({ method }) => method),
        ['sms'],
      );
    });
  }

  it('is sent no link where nobody is told whether there is an account [E17]', async () => {
    const { recovery } = worldOf('reset-possession-first');
    const world = worldWith('elif', { recoveryEmail: gone }, { recovery });
    const { person, service } = makeStage(world);
    const answer = { step: 'identifier', action: 'continue', values: { identifier: elif.old } };
    await person.open({ journey: 'password-reset', answer });
    person.at('link-sent');
    assert.equal(service.outbox.length, 0);
  });

  it('is no second factor, and does not let anybody by it [E17 I6]', async () => {
    const factor = (target: string) => ({ id: target, method: 'email', target }) as const;
    const { person } = await signedInBy(
      elif.username,
      worldWith('elif', { factors: [factor(gone), factor('elif@example.net')] }),
    );
    assert.equal(person.at('code').target, 'e•••@example.net');
    const alone = await signedInBy(elif.username, worldWith('elif', { factors: [factor(gone)] }));
    assert.deepEqual(alone.person.at('choose-factor').factors, []);
    assert.equal(alone.service.outbox.length, 0);
  });

  it('at another provider takes nothing away: Jonas signs in as ever [S37]', async () => {
    const received = await makeStage().person.signIn('jonas@dead-provider.example');
    assert.deepEqual(outcomeOf(received), signedIn);
  });
});

describe('the temporary username', () => {
  for (const typed of [
    'EL482913',
    'el482913',
    ' EL 482 913 ',
    'EL-482913',
    'El482913.',
    'ＥＬ482913',
  ]) {
    it(`is known as ${JSON.stringify(typed)} [S2 S40 E22]`, async () => {
      (await signedInBy(typed)).person.at('new-details');
    });
  }

  it('is no part of anything else', async () => {
    for (const typed of ['EL48291', 'EL4829131', 'EL482913@lost-mail.example', '', '.', '-'])
      assert.notEqual((await makeStage().person.signIn(typed)).status, 200);
  });

  it('goes with the usual password, and with the second factor where there is one [S40 I6]', async () => {
    const { person, service } = await signedInBy(farid.username);
    assert.equal(person.at('code').method, 'totp');
    assert.equal((await person.act('verify', { code: '000000' })).status, 401);
    await person.act('verify', { code: service.authenticatorCode(farid.username)?.code });
    person.at('new-details');
    assert.equal(person.step().organization?.name, 'Closed Org');
  });

  it('is in the outbox from the start, as it was sent', () => {
    const { outbox } = new AccountService({ wallClock: () => 1_800_000_000_000 });
    const told = outbox.filter(({ text }) => /EL482913|FA730155|LN615208/u.test(text));
    assert.deepEqual(
      told.map(({ kind, account, sentAt }) => [kind, account, sentAt]),
      [
        ['sms', elif.old, 1_799_827_200_000],
        ['email', elif.old, 1_799_827_200_000],
        ['sms', farid.old, 1_799_827_200_000],
        ['email', 'lena@released.example', 1_799_827_200_000],
      ],
    );
    assert.equal(new Set(outbox.map(({ id }) => id)).size, outbox.length);
  });
});

describe('a password that is forgotten too', () => {
  const reset = async (identifier: string, world: Parameters<typeof makeStage>[0] = 'default') => {
    const stage = makeStage(world);
    const { person, service } = stage;
    const answer = { step: 'identifier', action: 'continue', values: { identifier } };
    await person.open({ journey: 'password-reset', answer, returnTo: '/inbox' });
    await person.act('choose', { option: 'recovery-phone' });
    await person.act('verify', { code: newestCode(service) });
    return { ...stage, received: await person.act('set', { password: 'Fresh-battery-7' }) };
  };

  it('is reset by the username, and the next login meets the form [S41 E23]', async () => {
    const { person, service, received } = await reset('el 482913');
    assert.deepEqual(outcomeOf(received), { kind: 'password-changed', returnTo: '/inbox' });
    await person.signIn(elif.username, 'Fresh-battery-7');
    person.at('new-details');
    assert.equal(service.signedInAs(), undefined);
  });

  it('is reset by the old address, which is refused afterwards with the reason [E21]', async () => {
    const { person, service, received } = await reset(elif.old);
    assert.equal(outcomeOf(received)?.kind, 'password-changed');
    // What tells of the new password goes where it can be read.
    assert.equal(service.outbox.at(-1)?.to, 'elif.backup@example.net');
    await person.signIn(elif.old, 'Fresh-battery-7');
    person.at('identifier-revoked');
    assert.equal((await person.signIn(elif.old)).status, 401);
  });

  it('leads to no session by a reset that ends signed in [I2 S41 E23]', async () => {
    const { person, service } = await reset(elif.username, 'reset-signs-in');
    person.at('new-details');
    assert.equal(service.signedInAs(), undefined);
  });

  it('sends nothing to a mailbox that is gone, where there is no other [E17]', async () => {
    const { recoveryEmail: _, ...facts } = worldOf('default').accounts.find(
      ({ id }) => id === 'elif',
    )!;
    const world = { ...worldOf('default'), accounts: [facts] };
    const { received, service } = await reset(elif.old, world);
    assert.equal(outcomeOf(received)?.kind, 'password-changed');
    assert.deepEqual(
      service.outbox.map(({ kind }) => kind),
      ['sms'],
    );
  });
});

describe('the journey of its own', () => {
  it('is a login that begins with the form, in any world [S38]', async () => {
    for (const world of ['default', 'identifier-first'] as const) {
      const { person } = makeStage(world);
      await person.open({ journey: 'reidentification', returnTo: '/inbox' });
      person.at('credentials');
      await person.act('sign-in', { identifier: elif.old, password: seedPassword });
      await person.act('continue');
      person.at('credentials');
      await person.act('sign-in', { identifier: 'anna@example.org', password: seedPassword });
      assert.deepEqual(person.last, { outcome: { ...signedIn, returnTo: '/inbox' } });
    }
  });

  it('takes the first answer with the opening', async () => {
    const { person } = makeStage();
    await person.open({ journey: 'reidentification', answer: credentials(elif.username) });
    person.at('new-details');
  });
});
