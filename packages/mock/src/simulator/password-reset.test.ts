// Longer than other files: everything about one journey, in the order in which a person meets it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { backupCodes, seedPassword, worldOf, type Seed, type World } from '../index.ts';
import {
  makeStage,
  newestCode,
  newestLink,
  outcomeOf,
  Person,
  problemOf,
  type Stage,
} from '../person.harness.ts';

const anna = 'anna@example.org';
const bruno = 'bruno@example.org';
const chloe = 'chloe@example.org';
const unknown = 'nobody@example.org';
const fresh = 'Fresh-battery-7';
const second = 1000;
const changed = { kind: 'password-changed' };

type Place = Parameters<typeof makeStage>[0];

const reset = (person: Person, identifier: string, returnTo?: string) =>
  person.open({
    journey: 'password-reset',
    ...(returnTo !== undefined && { returnTo }),
    answer: { step: 'identifier', action: 'continue', values: { identifier } },
  });

/** Somebody who has said which account is theirs. */
const asked = async (identifier: string, world: Place = 'default', returnTo?: string) => {
  const stage = makeStage(world);
  await reset(stage.person, identifier, returnTo);
  return stage;
};

/** Anna before her new password, by the code to her phone. */
const atNewPassword = async (world: Place = 'default', returnTo?: string): Promise<Stage> => {
  const stage = await asked(anna, world, returnTo);
  await stage.person.act('choose', { option: 'recovery-phone' });
  await stage.person.act('verify', { code: newestCode(stage.service) });
  stage.person.at('new-password');
  return stage;
};

/** The world in which this account has other facts. */
const worldWith = (id: string, facts: Partial<Seed>, change: Partial<World> = {}): World => {
  const world = worldOf('default');
  return {
    ...world,
    ...change,
    accounts: world.accounts.map((seed) => (seed.id === id ? { ...seed, ...facts } : seed)),
  };
};

const optionsOf = (person: Person) =>
  person.at('choose-recovery').options.map(({ id, method }) => [id, method]);

describe('the beginning of a reset', () => {
  it('asks for the identifier alone, and takes no passkey', async () => {
    const { person } = makeStage();
    await person.open({ journey: 'password-reset' });
    assert.deepEqual(person.step(), { kind: 'identifier', actions: ['continue'] });
    await person.act('continue', { identifier: ' Anna @Example.org' });
    person.at('choose-recovery');
  });

  it('lists what the account has, masked, and nothing else of it [S24]', async () => {
    const { person } = await asked(anna);
    assert.deepEqual(person.step(), {
      kind: 'choose-recovery',
      actions: ['choose', 'no-access'],
      options: [
        { id: 'recovery-email', method: 'email-link', target: 'a•••@example.net' },
        { id: 'recovery-phone', method: 'sms', target: '•• 23' },
      ],
    });
  });

  const lists: readonly (readonly [identifier: string, options: string[][]])[] = [
    [
      bruno,
      [
        ['recovery-email', 'email-link'],
        ['paper', 'backup'],
      ],
    ],
    // One is still shown for the person to choose (S24).
    [chloe, [['phone-app', 'push']]],
    ['ines@example.org', []],
    [unknown, []],
  ];
  for (const [identifier, options] of lists) {
    it(`lists ${options.length} options of ${identifier}, and that none is at hand [S24 S25 E16]`, async () => {
      const { person, service } = await asked(identifier);
      assert.deepEqual(optionsOf(person), options);
      assert.ok(person.step().actions.some((action) => action === 'no-access'));
      assert.equal(service.outbox.length, 0);
    });
  }

  it('names no device of somebody who has proven nothing', async () => {
    const { person } = await asked(chloe);
    assert.equal(person.at('choose-recovery').options[0]?.device, 'C•••e');
    await person.act('choose', { option: 'phone-app' });
    assert.equal(person.at('push').device, 'C•••e');
  });

  const left: readonly (readonly [why: string, id: string, facts: Partial<Seed>, string[][]])[] = [
    [
      'the mailbox that opens with the forgotten password',
      'anna',
      { recoveryEmail: 'Anna@Example.org' },
      [['recovery-phone', 'sms']],
    ],
    [
      'the only second factor',
      'chloe',
      { factors: [{ id: 'phone-app', method: 'push', device: 'Phone' }] },
      [],
    ],
    [
      'the number of the only second factor',
      'anna',
      { factors: [{ id: 'sms', method: 'sms', target: '+41795550123' }] },
      [['recovery-email', 'email-link']],
    ],
    [
      'backup codes that are all used',
      'bruno',
      {
        recoveryEmail: 'bruno.backup@example.net',
        factors: [
          { id: 'app', method: 'totp', device: 'App', secret: 'JBSWY3DPEHPK3PXP' },
          { id: 'paper', method: 'backup', codes: [{ code: 'K7Q2-9XPA', used: true }] },
        ],
      },
      [['recovery-email', 'email-link']],
    ],
  ];
  for (const [why, id, facts, options] of left) {
    it(`does not offer ${why}`, async () => {
      const { person } = await asked(`${id}@example.org`, worldWith(id, facts));
      assert.deepEqual(optionsOf(person), options);
    });
  }

  it('tells whom to ask where the organization keeps the password [S31]', async () => {
    const { person } = await asked('lea@academy.example');
    assert.deepEqual(person.step(), {
      kind: 'choose-recovery',
      actions: ['no-access'],
      options: [],
      managed: { contact: 'helpdesk@academy.example' },
    });
  });

  it('refuses a way that is not listed', async () => {
    const { person } = await asked(anna);
    const received = await person.act('choose', { option: 'paper' });
    assert.deepEqual(problemOf(received), { code: 'not-offered' });
  });
});

describe('having no access to any of them', () => {
  it('hands over to assistance, and comes back', async () => {
    const { person } = await asked('ines@example.org', 'assistance');
    await person.act('no-access');
    person.at('redirect');
    await person.act('return');
    person.at('choose-recovery');
  });

  it('is refused where nobody assists', async () => {
    const { person } = await asked('ines@example.org', 'identity-off');
    assert.deepEqual(problemOf(await person.act('no-access')), { code: 'not-offered' });
    person.at('choose-recovery');
  });
});

describe('a proof by code or approval', () => {
  it('by SMS leads to the new password [S26]', async () => {
    const { person, service } = await asked(anna);
    await person.act('choose', { option: 'recovery-phone' });
    assert.deepEqual(person.step(), {
      kind: 'code',
      actions: ['verify', 'resend', 'other'],
      method: 'sms',
      target: '•• 23',
      alphabet: 'digits',
      length: 6,
      expiresIn: 600,
      resendIn: 30,
    });
    assert.equal(service.outbox.at(-1)?.to, '+41795550123');
    await person.act('verify', { code: newestCode(service), trust: true });
    assert.deepEqual(person.step(), {
      account: 'a•••@example.org',
      kind: 'new-password',
      actions: ['set'],
      identifier: anna,
      rules: [{ rule: 'min-length', count: 10 }, { rule: 'not-identifier' }],
    });
  });

  it('counts wrong codes, and the last one is dead', async () => {
    const { person, service } = await asked(anna);
    await person.act('choose', { option: 'recovery-phone' });
    for (const attemptsLeft of [4, 3, 2, 1]) {
      const received = await person.act('verify', { code: 'wrong' });
      assert.deepEqual(problemOf(received), { code: 'code-rejected', attemptsLeft });
    }
    assert.deepEqual(problemOf(await person.act('verify', { code: 'wrong' })), {
      code: 'code-exhausted',
    });
    const right = await person.act('verify', { code: newestCode(service) });
    assert.deepEqual(problemOf(right), { code: 'code-exhausted' });
    await person.act('other');
    person.at('choose-recovery');
  });

  it('sends another code after a pause, and none beyond the limit', async () => {
    const { person, service, clock } = await asked(anna);
    await person.act('choose', { option: 'recovery-phone' });
    const early = await person.act('resend');
    assert.deepEqual(problemOf(early), { code: 'resend-too-soon', retryIn: 30 });
    for (let count = 1; count < 10; count += 1) {
      await clock.advance(30 * second);
      assert.equal(problemOf(await person.act('resend')), undefined);
    }
    await clock.advance(30 * second);
    assert.equal(problemOf(await person.act('resend'))?.code, 'rate-limited');
    assert.equal(service.outbox.length, 10);
    await reset(person, anna);
    const elsewhere = await person.act('choose', { option: 'recovery-phone' });
    assert.equal(problemOf(elsewhere)?.code, 'rate-limited');
    person.at('choose-recovery');
  });

  it('by approval asks for the second factor next, and not for the same phone [S26 S28]', async () => {
    const { person, service } = await asked(chloe);
    await person.act('choose', { option: 'phone-app' });
    assert.equal(person.at('push').account, undefined);
    const message = service.outbox.at(-1);
    assert.match(message?.text ?? '', /new password/u);
    service.approve(message?.push?.id ?? '');
    await person.look();
    assert.equal(person.at('code').method, 'sms');
    await person.act('other');
    const methods = person.at('choose-factor').factors.map(({ method }) => method);
    assert.deepEqual(methods, ['sms', 'email', 'passkey']);
    const received = await person.act('choose', { factor: 'phone-app' });
    assert.deepEqual(problemOf(received), { code: 'not-offered' });
    await person.act('choose', { factor: 'email' });
    await person.act('verify', { code: newestCode(service) });
    assert.deepEqual(outcomeOf(await person.act('set', { password: fresh })), changed);
  });

  it('that is refused on the phone leads back to the choice', async () => {
    const { person, service } = await asked(chloe);
    await person.act('choose', { option: 'phone-app' });
    service.refuse(service.outbox.at(-1)?.push?.id ?? '');
    assert.deepEqual(problemOf(await person.look()), { code: 'push-refused' });
    await person.act('other');
    person.at('choose-recovery');
  });

  it('by backup code uses it up, tells no stranger how many are left, and asks for the app [S26 S28]', async () => {
    const { person, service } = await asked(bruno, 'identity-off');
    await person.act('choose', { option: 'paper' });
    const step = person.at('code');
    assert.equal(step.method, 'backup');
    assert.equal(step.codesLeft, undefined);
    assert.equal(problemOf(await person.act('verify', { code: 'wrong' }))?.code, 'code-rejected');
    await person.act('verify', { code: backupCodes[0] });
    assert.equal(person.at('code').method, 'totp');
    // Paper has proven the account: it is no second factor any more.
    assert.deepEqual(person.at('code').actions, ['verify']);
    await person.act('verify', { code: service.authenticatorCode(bruno)?.code });
    person.at('new-password');
  });
});

describe('the second factor in a reset', () => {
  const byLink = async (world: Place = 'default') => {
    const stage = await asked(bruno, world);
    await stage.person.act('choose', { option: 'recovery-email' });
    await stage.person.open({ journey: 'password-reset', link: newestLink(stage.service) });
    await stage.person.act('open');
    return stage;
  };

  it('is asked for after the link [S28 I6 SEC-11]', async () => {
    const { person, service } = await byLink();
    assert.equal(person.at('code').method, 'totp');
    assert.equal(person.at('code').account, 'b•••@example.org');
    await person.act('verify', { code: service.authenticatorCode(bruno)?.code });
    assert.deepEqual(outcomeOf(await person.act('set', { password: fresh })), changed);
  });

  it('is not passed by with a wrong code, nor removed [S28 I6 SEC-11]', async () => {
    const { person, service } = await byLink();
    assert.equal((await person.act('verify', { code: '000000' })).status, 401);
    person.at('code');
    const answer = { step: 'new-password', action: 'set', values: { password: fresh } };
    const received = await person.answer({ turn: person.turn, ...answer });
    assert.deepEqual(problemOf(received), { code: 'not-offered' });
    await person.act('verify', { code: service.authenticatorCode(bruno)?.code });
    await person.act('set', { password: fresh });
    await person.signIn(bruno, fresh);
    person.at('code');
  });

  it('is not asked for on a device that its owner trusts', async () => {
    const { person, service } = makeStage('trust-device');
    await person.signIn(bruno);
    await person.act('verify', { code: service.authenticatorCode(bruno)?.code, trust: true });
    await reset(person, bruno);
    await person.act('choose', { option: 'recovery-email' });
    await person.open({ journey: 'password-reset', link: newestLink(service) });
    await person.act('open');
    person.at('new-password');
  });
});

describe('a lock and a block', () => {
  it('a lock does not hold a reset up, and opens with it [E8]', async () => {
    const { person, service } = makeStage();
    service.lock(anna);
    await reset(person, anna);
    await person.act('choose', { option: 'recovery-phone' });
    await person.act('verify', { code: newestCode(service) });
    assert.equal(service.accounts[0]?.locked, true);
    await person.act('set', { password: fresh });
    assert.equal(service.accounts[0]?.locked, false);
    assert.deepEqual(outcomeOf(await person.signIn(anna, fresh)), { kind: 'signed-in' });
  });

  it('a pause by failures is over too', async () => {
    const { person, service, another } = makeStage();
    for (let count = 0; count < 6; count += 1) await another().signIn(anna, 'wrong');
    await reset(person, anna);
    await person.act('choose', { option: 'recovery-phone' });
    await person.act('verify', { code: newestCode(service) });
    await person.act('set', { password: fresh });
    assert.deepEqual(outcomeOf(await person.signIn(anna, fresh)), { kind: 'signed-in' });
  });

  it('a block is told after the proof', async () => {
    const { person, service } = makeStage();
    service.block(anna);
    await reset(person, anna);
    await person.act('choose', { option: 'recovery-phone' });
    person.at('code');
    await person.act('verify', { code: newestCode(service) });
    person.at('blocked');
    service.block(anna, false);
    await person.look();
    person.at('new-password');
  });
});

describe('a new password', () => {
  const field = (...reasons: string[]) => ({
    code: 'fields-rejected',
    fields: reasons.map((reason) => ({ field: 'new-password', reason })),
  });

  const all = worldWith(
    'anna',
    {},
    {
      passwordRules: [
        { rule: 'min-length', count: 8 },
        { rule: 'max-length', count: 20 },
        { rule: 'lower-case' },
        { rule: 'upper-case' },
        { rule: 'digit' },
        { rule: 'symbol' },
      ],
    },
  );

  const refused: readonly (readonly [what: string, World, string, string[]])[] = [
    ['too short', worldOf('default'), 'short', ['too-short']],
    [
      'short in code points, though long in code units',
      worldOf('default'),
      '🔑🔑🔑🔑🔑🔑🔑🔑🔑',
      ['too-short'],
    ],
    ['the identifier', worldOf('default'), 'ANNA@example.org', ['format']],
    ['around the identifier', worldOf('default'), 'my-anna@example.org!', ['format']],
    ['known to everybody', worldOf('default'), 'Password123', ['breached']],
    ['the same as before', worldOf('default'), seedPassword, ['reused']],
    ['too long', all, 'Abcdefg-123456789-abc', ['too-long']],
    ['without a small letter', all, 'ABCDEFG-1', ['format']],
    ['without a capital', all, 'abcdefg-1', ['format']],
    ['without a digit', all, 'Abcdefg-h', ['format']],
    ['without a symbol', all, 'Abcdefgh1', ['format']],
    ['wrong in several ways', all, '1234567', ['too-short', 'format']],
  ];
  for (const [what, world, password, reasons] of refused) {
    it(`is refused when it is ${what}`, async () => {
      const { person } = await atNewPassword(world);
      const received = await person.act('set', { password });
      assert.equal(received.status, 422);
      assert.deepEqual(problemOf(received), field(...reasons));
      person.at('new-password');
      assert.deepEqual(outcomeOf(await person.act('set', { password: fresh })), changed);
    });
  }

  it('may be what every rule allows', async () => {
    const { person } = await atNewPassword(all);
    assert.deepEqual(outcomeOf(await person.act('set', { password: 'Äbcdefg-٣' })), changed);
  });

  it('signs in from then on, and the old one does not', async () => {
    const { person, another } = await atNewPassword();
    await person.act('set', { password: ` ${fresh} ` });
    assert.equal((await another().signIn(anna)).status, 401);
    assert.equal((await another().signIn(anna, fresh)).status, 401);
    const received = await another().signIn(anna, ` ${fresh} `);
    assert.deepEqual(outcomeOf(received), { kind: 'signed-in' });
  });

  it('is announced to the account, without a secret', async () => {
    for (const [locale, words] of [
      ['en', /was changed/u],
      ['de-CH', /wurde geändert/u],
      ['fr', /a été modifié/u],
      ['ar', /تم تغيير/u],
      ['nl', /is gewijzigd/u],
    ] as const) {
      const { person, service } = await atNewPassword();
      await person.act('set', { password: fresh }, { locale });
      const message = service.outbox.at(-1);
      assert.equal(message?.to, anna);
      assert.match(message?.text ?? '', words);
      assert.doesNotMatch(JSON.stringify(message), new RegExp(fresh, 'u'));
    }
  });

  it('is set once though the answer was sent twice', async () => {
    const { person, service } = await atNewPassword();
    const answer = {
      turn: person.turn,
      step: 'new-password',
      action: 'set',
      values: { password: fresh },
    };
    const [one, two] = await Promise.all([
      person.answer(answer, { key: 'the-key' }),
      person.answer(answer, { key: 'the-key' }),
    ]);
    assert.equal(one.text, two.text);
    assert.deepEqual(outcomeOf(one), changed);
    assert.equal(service.outbox.length, 2);
  });

  it('ends every other reset of the account that was as far', async () => {
    const { person, service, another } = await atNewPassword();
    const rival = another();
    await reset(rival, anna);
    await rival.act('choose', { option: 'recovery-phone' });
    await rival.act('verify', { code: newestCode(service) });
    await person.act('set', { password: fresh });
    const received = await rival.act('set', { password: 'Another-one-8' });
    assert.deepEqual(problemOf(received), { code: 'journey-expired' });
  });

  it('is asked for twice in a world that wants it so', async () => {
    const { person } = await atNewPassword('reset-twice-typed');
    assert.equal(person.at('new-password').repeat, true);
  });
});

describe('the sessions of the account', () => {
  const others = async (world: Place, values: object) => {
    const { person, service } = makeStage(world);
    const [elsewhere, stranger] = [service.newBrowser(), service.newBrowser()];
    const there = makeVisitor(elsewhere);
    await there.signIn(anna);
    await makeVisitor(stranger).signIn('ines@example.org');
    await person.signIn(anna);
    await reset(person, anna);
    await person.act('choose', { option: 'recovery-phone' });
    await person.act('verify', { code: newestCode(service) });
    await person.act('set', { password: fresh, ...values });
    return [service.browser, elsewhere, stranger].map((each) => service.signedInAs(each)?.name);
  };
  const makeVisitor = (browser: { fetch: typeof fetch }) =>
    new Person(browser, 'http://localhost/account');

  it('end with a new password when the person wishes it, but for this one', async () => {
    const world = 'reset-signs-out-others';
    assert.deepEqual(await others(world, { signOutOthers: true }), [
      'Anna Keller',
      undefined,
      'Ines Costa',
    ]);
  });

  it('go on when the person does not wish it, or it is not offered', async () => {
    const names = ['Anna Keller', 'Anna Keller', 'Ines Costa'];
    assert.deepEqual(await others('reset-signs-out-others', {}), names);
    assert.deepEqual(await others('default', { signOutOthers: true }), names);
  });

  it('are offered to be ended where the service has it', async () => {
    const { person } = await atNewPassword('reset-signs-out-others');
    assert.equal(person.at('new-password').signOutOthers, true);
  });
});

describe('the end of a reset', () => {
  it('leads back to the login, with the return target [S30 I3]', async () => {
    const { person, service } = await atNewPassword('default', '/inbox');
    const received = await person.act('set', { password: fresh });
    assert.deepEqual(outcomeOf(received), { ...changed, returnTo: '/inbox' });
    assert.equal(service.signedInAs(), undefined);
  });

  it('signs in where the service does that [S30]', async () => {
    const { person, service } = await atNewPassword('reset-signs-in', '/inbox');
    const received = await person.act('set', { password: fresh });
    assert.deepEqual(outcomeOf(received), { kind: 'signed-in', returnTo: '/inbox' });
    assert.equal(service.signedInAs()?.identifier, anna);
  });

  it('passes by nothing that a login asks for', async () => {
    const { person, service } = await atNewPassword({
      ...worldOf('terms'),
      resetEnds: 'signed-in',
    });
    await person.act('set', { password: fresh });
    person.at('form');
    assert.equal(service.signedInAs(), undefined);
    const fields = { 'accept-terms': true, 'display-name': 'Anna' };
    assert.deepEqual(outcomeOf(await person.act('submit', { fields })), { kind: 'signed-in' });
  });
});

describe('typing the address or number in full', () => {
  const atConfirm = async (identifier = anna, option = 'recovery-phone') => {
    const stage = await asked(identifier, 'reset-confirm-target');
    await stage.person.act('choose', { option });
    return stage;
  };

  it('is asked for, with the mask', async () => {
    const { person, service } = await atConfirm();
    assert.deepEqual(person.step(), {
      kind: 'confirm-target',
      actions: ['confirm', 'other'],
      method: 'sms',
      target: '•• 23',
    });
    assert.equal(service.outbox.length, 0);
    await person.act('other');
    person.at('choose-recovery');
  });

  for (const typed of ['+41795550123', ' +41 79 555 01 23 ', '0041 (79) 555-01-23']) {
    it(`takes the number as '${typed}'`, async () => {
      const { person } = await atConfirm();
      await person.act('confirm', { target: typed });
      person.at('code');
    });
  }

  it('takes the address with blanks and in any case', async () => {
    const { person, service } = await atConfirm(anna, 'recovery-email');
    await person.act('confirm', { target: ' Anna.Backup@EXAMPLE.net ' });
    person.at('link-sent');
    assert.equal(service.outbox.at(-1)?.to, 'anna.backup@example.net');
  });

  it('is refused when wrong, counted over all journeys, and nothing is sent', async () => {
    const { person, service, another, clock } = await atConfirm();
    for (const attemptsLeft of [4, 3, 2, 1, 0]) {
      const received = await person.act('confirm', { target: '+41790000000' });
      assert.deepEqual(problemOf(received), { code: 'target-rejected', attemptsLeft });
    }
    const other = another();
    await reset(other, anna);
    await other.act('choose', { option: 'recovery-phone' });
    const paused = await other.act('confirm', { target: '+41795550123' });
    assert.deepEqual(problemOf(paused), { code: 'rate-limited', retryIn: 300 });
    assert.equal(service.outbox.length, 0);
    await clock.advance(300 * second);
    await other.act('confirm', { target: '+41795550123' });
    other.at('code');
  });

  it('is asked of an unknown identifier alike, and nothing is ever right', async () => {
    const identifiers = Array.from({ length: 40 }, (_each, at) => `nobody${at}@example.org`);
    const ways = new Set<string>();
    for (const identifier of identifiers) {
      const { person, another, service } = await asked(identifier, 'reset-confirm-target');
      const { options } = person.at('choose-recovery');
      ways.add(options.map(({ method }) => method).join());
      const again = another();
      await reset(again, identifier);
      assert.deepEqual(again.step(), person.step());
      const [option] = options;
      if (!option) continue;
      await person.act('choose', { option: option.id });
      const target = option.target?.replace('•••', '') ?? '';
      const received = await person.act('confirm', { target });
      assert.deepEqual(problemOf(received), { code: 'target-rejected', attemptsLeft: 4 });
      assert.equal(service.outbox.length, 0);
    }
    assert.deepEqual([...ways].sort(), ['', 'email-link', 'email-link,sms', 'sms']);
  });

  it('lists nothing that could not be typed: it would tell that there is an account', async () => {
    const { person } = await asked(chloe, 'reset-confirm-target');
    assert.deepEqual(optionsOf(person), []);
  });
});
