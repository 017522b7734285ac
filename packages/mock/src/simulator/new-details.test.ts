// The form that nobody passes by: a new address, checked, confirmed, and only then a session.
// Longer than other files: whatever might lead past the form is tried.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signWith } from '../authenticator.harness.ts';
import { seededPasskey, seedPassword, worldOf } from '../index.ts';
import {
  credentials,
  makeStage,
  newestCode,
  outcomeOf,
  problemOf,
  type Person,
} from '../person.harness.ts';
import {
  atNewDetails,
  elif,
  farid,
  fresh,
  giveAddress,
  moveTo,
  signedInBy,
} from './reidentification.harness.ts';

const second = 1000;
const day = 24 * 60 * 60 * second;
const signedIn = { kind: 'signed-in' };

const field = (reason: string, name = 'identifier') => ({
  code: 'fields-rejected',
  fields: [{ field: name, reason }],
});

describe('the form for a new address', () => {
  it('asks for the address and what the service declares, and offers no other way [S41]', async () => {
    const { person, service } = await atNewDetails();
    assert.deepEqual(person.step(), {
      account: 'e•••@lost-mail.example',
      kind: 'new-details',
      actions: ['submit'],
      fields: [
        {
          name: 'phone',
          type: 'tel',
          label: 'Mobile number',
          hint: 'With the country’s code, such as +41 79 555 01 23',
          autocomplete: 'tel',
        },
      ],
    });
    assert.equal(service.signedInAs(), undefined);
  });

  it('is worded in the language of the call', async () => {
    const { person } = await atNewDetails();
    for (const [locale, label] of [
      ['de', 'Mobilnummer'],
      ['fr', 'Numéro de mobile'],
      ['ar', 'رقم الهاتف المحمول'],
      ['he', 'מספר טלפון נייד'],
      ['ja', '携帯電話番号'],
    ] as const) {
      await person.look({ locale });
      assert.equal(person.at('new-details').fields[0]?.label, label);
    }
  });

  it('is come back to with every login: later, elsewhere, with what was typed forgotten [S41 E28]', async () => {
    const { person, another, clock } = await atNewDetails();
    await giveAddress(person);
    person.at('code');
    const tomorrow = another();
    await clock.advance(day);
    await tomorrow.signIn(elif.username);
    assert.equal(tomorrow.at('new-details').identifier, undefined);
    await tomorrow.close();
    await tomorrow.signIn(elif.username);
    tomorrow.at('new-details');
  });

  it('stands after a reload, with what was typed last [S41 E28 E56]', async () => {
    const { person } = await atNewDetails();
    await giveAddress(person, 'typo@lost-mail.example', { phone: '+41795550199' });
    await person.look();
    const { identifier, fields } = person.at('new-details');
    assert.equal(identifier, 'typo@lost-mail.example');
    assert.equal(fields[0]?.value, '+41795550199');
  });

  const refused: readonly (readonly [what: string, typed: string, reason: string])[] = [
    ['empty', ' ', 'required'],
    ['no address', 'elif', 'format'],
    ['without a whole domain', 'elif@example', 'format'],
    ['another’s temporary username', farid.username, 'format'],
    ['longer than an address can be', `${'e'.repeat(250)}@example.net`, 'too-long'],
    ['another account’s', 'Anna@Example.org', 'address-in-use'],
    ['another account’s that is revoked', 'lena@released.example', 'address-in-use'],
    ['one’s own recovery address', ' Elif.Backup@example.NET ', 'same-as-recovery'],
    ['on the domain that is gone', 'elif.demir@LOST-mail.example', 'revoked-domain'],
    ['on another domain that is gone', 'elif@closed-org.example', 'revoked-domain'],
    ['the old one', elif.old, 'revoked-domain'],
    ['known to be dead', 'jonas.weber@dead-provider.example', 'not-deliverable'],
    ['on a domain that can never be', 'elif@mail.invalid', 'not-deliverable'],
  ];
  for (const [what, typed, reason] of refused) {
    it(`keeps what was typed and says why, when the address is ${what} [S41 E25 E26 E27]`, async () => {
      const { person, service } = await atNewDetails();
      const received = await giveAddress(person, typed);
      assert.equal(received.status, 422);
      assert.deepEqual(problemOf(received), field(reason));
      assert.equal(person.at('new-details').identifier?.toLowerCase(), typed.trim().toLowerCase());
      assert.equal(service.outbox.length, 0);
      assert.deepEqual(outcomeOf(await moveTo({ person, service })), signedIn);
    });
  }

  it('takes an address at a domain of which one address alone was released [S41]', async () => {
    const stage = await signedInBy('LN615208');
    const own = await giveAddress(stage.person, 'lena@released.example');
    assert.deepEqual(problemOf(own), field('not-deliverable'));
    assert.deepEqual(outcomeOf(await moveTo(stage, 'lena.novak@released.example')), signedIn);
  });

  it('refuses nothing at all as it refuses an empty address', async () => {
    const { person } = await atNewDetails();
    assert.deepEqual(problemOf(await giveAddress(person, '')), field('required'));
  });

  it('lets nobody find out whose addresses are whose by trying many [S41]', async () => {
    const { person, another, clock } = await atNewDetails();
    for (let count = 0; count < 10; count += 1) {
      const received = await giveAddress(person, 'anna@example.org');
      assert.deepEqual(problemOf(received), field('address-in-use'));
    }
    const other = another();
    await other.signIn(elif.username);
    const paused = await giveAddress(other, 'bruno@example.org');
    assert.equal(paused.status, 429);
    assert.deepEqual(problemOf(paused), { code: 'rate-limited', retryIn: 900 });
    // What is no address tells nothing, and is not counted.
    assert.deepEqual(problemOf(await giveAddress(other, 'elif')), field('format'));
    await clock.advance(900 * second);
    await other.signIn(elif.username);
    await giveAddress(other);
    other.at('code');
  });

  it('tells of fields beside it, all at once [S41]', async () => {
    const { person, service } = await atNewDetails('new-details-fields');
    assert.deepEqual(problemOf(await giveAddress(person, 'elif', { phone: '12', other: true })), {
      code: 'fields-rejected',
      fields: [
        { field: 'identifier', reason: 'format' },
        { field: 'phone', reason: 'format' },
        { field: 'display-name', reason: 'required' },
      ],
    });
    await giveAddress(person, fresh, { phone: '0041 79 555 01 99', 'display-name': ' Elif D. ' });
    await person.act('verify', { code: newestCode(service) });
    assert.equal(service.signedInAs()?.name, 'Elif D.');
    // The number is the account's from now on.
    const answer = { step: 'identifier', action: 'continue', values: { identifier: fresh } };
    await person.open({ journey: 'password-reset', answer });
    assert.equal(person.at('choose-recovery').options[1]?.target, '•• 99');
  });

  it('leaves no way back in by the number before [S41]', async () => {
    const stage = await atNewDetails();
    const stranger = stage.another();
    const answer = { step: 'identifier', action: 'continue', values: { identifier: elif.old } };
    await stranger.open({ journey: 'password-reset', answer });
    await stranger.act('choose', { option: 'recovery-phone' });
    const code = newestCode(stage.service);
    await giveAddress(stage.person, fresh, { phone: '+41795550199' });
    await stage.person.act('verify', { code: newestCode(stage.service) });
    const received = await stranger.act('verify', { code });
    assert.deepEqual(problemOf(received), { code: 'journey-expired' });
  });

  it('keeps the number that is there where none is given', async () => {
    const stage = await atNewDetails();
    await moveTo(stage);
    const answer = { step: 'identifier', action: 'continue', values: { identifier: fresh } };
    await stage.person.open({ journey: 'password-reset', answer });
    assert.equal(stage.person.at('choose-recovery').options[1]?.target, '•• 61');
  });
});

describe('the code to a new address', () => {
  it('goes there, and can be sent again, or the address corrected [S42]', async () => {
    const { person, service, clock } = await atNewDetails();
    await giveAddress(person, ' Elif.New@Example.net ');
    assert.deepEqual(person.step(), {
      account: 'e•••@lost-mail.example',
      kind: 'code',
      actions: ['verify', 'resend', 'correct'],
      method: 'email',
      target: 'E•••@example.net',
      alphabet: 'digits',
      length: 6,
      expiresIn: 600,
      resendIn: 30,
    });
    assert.equal(service.outbox.at(-1)?.to, 'Elif.New@example.net');
    assert.equal(problemOf(await person.act('resend'))?.code, 'resend-too-soon');
    await clock.advance(30 * second);
    await person.act('resend');
    assert.equal(service.outbox.length, 2);
    await person.act('correct');
    assert.equal(person.at('new-details').identifier, 'Elif.New@example.net');
  });

  it('signs in to the same account, with the return target, and the new address is its own [S42 S8 I3]', async () => {
    const { person, service, another } = await atNewDetails('default', '/inbox');
    const received = await moveTo({ person, service });
    assert.deepEqual(outcomeOf(received), { ...signedIn, returnTo: '/inbox' });
    const { identifier, name, revoked } = service.signedInAs() ?? {};
    assert.deepEqual([identifier, name, revoked], [fresh, 'Elif Demir', undefined]);
    assert.deepEqual(outcomeOf(await another().signIn(fresh)), signedIn);
  });

  it('leaves neither the old pair nor the temporary username [S42 S5]', async () => {
    const stage = await atNewDetails();
    await moveTo(stage);
    for (const old of [elif.old, elif.username]) {
      const received = await stage.another().signIn(old);
      assert.deepEqual(problemOf(received), { code: 'credentials-rejected' });
      const unknown = await stage.another().signIn('nobody@example.org');
      assert.equal(received.status, unknown.status);
    }
  });

  it('tells the owner where they were told of the username, without the address in full', async () => {
    const stage = await atNewDetails();
    await moveTo(stage);
    const notices = stage.service.outbox.slice(-2);
    assert.deepEqual(
      notices.map(({ to }) => to),
      ['+41795550161', 'elif.backup@example.net'],
    );
    for (const { text, code } of notices) {
      assert.match(text, /with e•••@example\.net from now on/u);
      assert.equal(code, undefined);
    }
  });

  it('proves that address only, and is dead after some wrong ones [S16 E2]', async () => {
    const { person, service } = await atNewDetails();
    await giveAddress(person, 'stranger@example.net');
    const stray = newestCode(service);
    await person.act('correct');
    await giveAddress(person);
    const received = await person.act('verify', { code: stray });
    assert.deepEqual(problemOf(received), { code: 'code-rejected', attemptsLeft: 4 });
    for (let count = 0; count < 4; count += 1) await person.act('verify', { code: stray });
    const right = await person.act('verify', { code: newestCode(service) });
    assert.deepEqual(problemOf(right), { code: 'code-exhausted' });
    assert.equal(service.signedInAs(), undefined);
  });

  it('is still good when the same address is given again at once', async () => {
    const { person, service } = await atNewDetails();
    await giveAddress(person);
    await person.act('correct');
    await giveAddress(person);
    assert.equal(service.outbox.length, 1);
    const received = await person.act('verify', { code: newestCode(service) });
    assert.deepEqual(outcomeOf(received), signedIn);
  });

  it('is not sent where messages are limited, and the form says so', async () => {
    const { person, service } = await atNewDetails('messages-limited');
    const received = await giveAddress(person);
    assert.equal(problemOf(received)?.code, 'rate-limited');
    assert.equal(person.at('new-details').identifier, fresh);
    assert.equal(service.outbox.length, 0);
  });

  it('offers no trust in the device: a mailbox is no second factor', async () => {
    const { person, service } = await atNewDetails('trust-device');
    await giveAddress(person);
    assert.equal(person.at('code').trust, undefined);
    await person.act('verify', { code: newestCode(service), trust: true });
    assert.doesNotMatch(service.snapshot(), /"devices":\{"/u);
  });

  it('leads back to the form when somebody else has got the address meanwhile [E25]', async () => {
    const stage = await atNewDetails();
    const other = stage.another();
    await other.signIn('LN615208');
    await giveAddress(stage.person, 'shared@example.net');
    const code = newestCode(stage.service);
    await moveTo({ ...stage, person: other }, 'shared@example.net');
    const received = await stage.person.act('verify', { code });
    assert.deepEqual(problemOf(received), field('address-in-use'));
    assert.equal(stage.person.at('new-details').identifier, 'shared@example.net');
    assert.equal(stage.service.signedInAs(), undefined);
  });

  it('has one effect though it was sent twice [I10]', async () => {
    const { person, service } = await atNewDetails();
    await giveAddress(person);
    const values = { code: newestCode(service) };
    const answer = { turn: person.turn, step: 'code', action: 'verify', values };
    const [one, two] = await Promise.all([
      person.answer(answer, { key: 'the-key' }),
      person.answer(answer, { key: 'the-key' }),
    ]);
    assert.equal(one.text, two.text);
    assert.equal(service.outbox.length, 3);
  });

  it('comes to no state, message or reply beside the one that is sent [I4]', async () => {
    const { person, service } = await atNewDetails();
    const received = await giveAddress(person);
    const code = newestCode(service);
    assert.doesNotMatch(received.text, new RegExp(`${code}|${seedPassword}`, 'u'));
    assert.doesNotMatch(service.snapshot(), new RegExp(seedPassword, 'u'));
  });
});

describe('a service that does not confirm addresses', () => {
  it('has the address typed twice, and signs in with it [S41]', async () => {
    const { person, service } = await atNewDetails('new-address-unverified');
    assert.equal(person.at('new-details').repeat, true);
    assert.equal(problemOf(await giveAddress(person, elif.old))?.code, 'fields-rejected');
    assert.deepEqual(outcomeOf(await giveAddress(person)), signedIn);
    assert.equal(service.signedInAs()?.identifier, fresh);
  });
});

describe('an account with a deadline for its new address', () => {
  it('says how long is left, and is closed afterwards [S41]', async () => {
    const { person, another, clock, service } = await atNewDetails('new-details-deadline');
    assert.equal(person.at('new-details').expiresIn, 300);
    await clock.advance(299 * second);
    await giveAddress(person);
    assert.equal(person.step().kind, 'code');
    const code = newestCode(service);
    await clock.advance(second);
    await person.act('verify', { code });
    person.at('blocked');
    for (const name of [elif.username, elif.old]) {
      const late = another();
      assert.equal((await late.signIn(name)).status, 403);
      late.at('blocked');
      assert.equal((await late.signIn(name, 'wrong')).status, 401);
    }
    assert.equal(service.accounts.find(({ name }) => name === 'Elif Demir')?.blocked, true);
  });

  it('finds out at the form, too', async () => {
    const { person, clock } = await atNewDetails('new-details-deadline');
    await clock.advance(300 * second);
    await person.look();
    person.at('blocked');
  });
});

describe('no other way to a session', () => {
  const atForm = (person: Person) => {
    person.at('new-details');
    return person.step().actions;
  };

  it('is there while the form stands: no answer but the form’s is taken [I2 S41]', async () => {
    const { person, service } = await atNewDetails();
    for (const answer of [
      { step: 'code', action: 'verify', values: { code: '000000' } },
      { step: 'already-signed-in', action: 'continue', values: {} },
      { step: 'form', action: 'submit', values: { fields: {} } },
      credentials('anna@example.org'),
    ]) {
      const received = await person.answer({ turn: person.turn, ...answer });
      assert.deepEqual(problemOf(received), { code: 'not-offered' });
      assert.deepEqual(atForm(person), ['submit']);
    }
    assert.equal(service.signedInAs(), undefined);
  });

  it('is a session of before: it ends with the address [I2]', async () => {
    const { person, service, tab } = makeStage();
    await person.signIn('anna@example.org');
    const other = tab();
    await other.open();
    other.at('already-signed-in');
    service.revokeAddress('anna@example.org', 'released');
    assert.equal(service.signedInAs(), undefined);
    await other.act('continue');
    other.at('credentials');
    await person.open();
    person.at('credentials');
  });

  it('is a browser that comes signed in [I2]', async () => {
    const { person } = makeStage({ ...worldOf('default'), signedIn: elif.old });
    await person.open();
    person.at('credentials');
  });

  it('is a step-up [I2]', async () => {
    const { person, service, tab } = makeStage();
    await person.signIn('bruno@example.org');
    await person.act('verify', { code: service.authenticatorCode('bruno@example.org')?.code });
    const stepUp = tab();
    await stepUp.open({ journey: 'second-factor' });
    stepUp.at('code');
    service.revokeAddress('bruno@example.org', 'mailbox-deleted');
    const code = service.authenticatorCode('bruno@example.org')?.code;
    assert.equal((await stepUp.act('verify', { code })).status, 422);
    const later = await tab().open({ journey: 'second-factor' });
    assert.deepEqual(problemOf(later), { code: 'journey-expired' });
  });

  it('is a second factor on a trusted device [I2]', async () => {
    const { person, service } = makeStage('trust-device');
    const bruno = 'bruno@example.org';
    await person.signIn(bruno);
    await person.act('verify', { code: service.authenticatorCode(bruno)?.code, trust: true });
    service.signOut();
    service.revokeAddress(bruno, 'released');
    const username = /BF\d{6}/u.exec(service.outbox.at(-1)?.text ?? '')?.[0] ?? '';
    await person.signIn(username);
    person.at('new-details');
  });

  it('is a passkey [I2 S10]', async () => {
    const { person, service } = makeStage();
    service.revokeAddress('chloe@example.org', 'mailbox-deleted');
    await person.open();
    const challenge = person.at('credentials').passkey?.challenge ?? '';
    const { credentialId, privateKey, userHandle } = seededPasskey;
    const credential = await signWith(credentialId, privateKey, {
      challenge,
      userHandle: userHandle.replaceAll('=', ''),
    });
    await person.act('passkey', { credential });
    person.at('new-details');
    assert.equal(service.signedInAs(), undefined);
  });

  it('is a login that was under way [I2 S41]', async () => {
    const { person, service } = makeStage('terms');
    await person.signIn('anna@example.org');
    person.at('form');
    service.revokeAddress('anna@example.org', 'service-cancelled');
    const fields = { 'accept-terms': true, 'display-name': 'Anna' };
    await person.act('submit', { fields });
    person.at('new-details');
  });

  it('passes by what else a login asks for, once the address is there', async () => {
    const stage = await signedInBy(elif.username, 'terms');
    await moveTo(stage);
    stage.person.at('form');
    assert.equal(stage.service.signedInAs(), undefined);
  });

  it('is open to whoever knew the password before it was changed [I2]', async () => {
    const { person: thief, service, another } = await atNewDetails();
    await giveAddress(thief, 'thief@example.net');
    const code = newestCode(service);
    const owner = another();
    const answer = { step: 'identifier', action: 'continue', values: { identifier: elif.old } };
    await owner.open({ journey: 'password-reset', answer });
    await owner.act('choose', { option: 'recovery-phone' });
    await owner.act('verify', { code: newestCode(service) });
    await owner.act('set', { password: 'Fresh-battery-7' });
    const received = await thief.act('verify', { code });
    assert.deepEqual(problemOf(received), { code: 'journey-expired' });
  });
});
