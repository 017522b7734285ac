import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seedPassword, worldOf } from '../index.ts';
import { credentials, makeStage, outcomeOf, problemOf } from '../person.harness.ts';

const signedIn = { kind: 'signed-in' };

describe('login with identifier and password', () => {
  it('signs in with the right password alone where the account has no second factor [S1]', async () => {
    const { person } = makeStage();
    const received = await person.signIn('anna@example.org');
    assert.equal(received.status, 200);
    assert.deepEqual(outcomeOf(received), signedIn);
  });

  for (const typed of ['ANNA@Example.ORG', ' anna@example.org ', 'Anna@example.org']) {
    it(`knows ${JSON.stringify(typed)} as anna@example.org`, async () => {
      assert.deepEqual(outcomeOf(await makeStage().person.signIn(typed)), signedIn);
    });
  }

  for (const typed of ['AB123456', 'ab 123456', 'Ab123456']) {
    it(`knows ${JSON.stringify(typed)} as the username AB123456 [S2]`, async () => {
      assert.deepEqual(outcomeOf(await makeStage().person.signIn(typed)), signedIn);
    });
  }

  for (const password of [`${seedPassword} `, ` ${seedPassword}`, seedPassword.toLowerCase(), '']) {
    it(`takes the password byte for byte: not ${JSON.stringify(password)} [S3]`, async () => {
      const { person } = makeStage();
      assert.equal((await person.signIn('anna@example.org', password)).status >= 400, true);
    });
  }

  it('refuses a wrong password at the same step of a new journey, and then takes the right one', async () => {
    const { person } = makeStage();
    const refused = await person.signIn('anna@example.org', 'wrong');
    assert.equal(refused.status, 401);
    assert.deepEqual(problemOf(refused), { code: 'credentials-rejected' });
    assert.equal(person.turn, 1);
    assert.deepEqual(person.at('credentials').actions, ['sign-in', 'passkey']);
    await person.act('sign-in', { identifier: 'anna@example.org', password: 'also wrong' });
    assert.equal(person.turn, 2);
    const right = { identifier: 'anna@example.org', password: seedPassword };
    assert.deepEqual(outcomeOf(await person.act('sign-in', right)), signedIn);
  });

  it('offers a passkey with the first step, where the world has them', async () => {
    const { person } = makeStage();
    await person.open();
    const { passkey } = person.at('credentials');
    assert.equal(passkey?.rpId, 'localhost');
    assert.equal(passkey?.userVerification, 'required');
    assert.deepEqual(passkey?.allowCredentials, []);

    const without = makeStage('no-passkeys').person;
    await without.open();
    assert.deepEqual(without.at('credentials'), { kind: 'credentials', actions: ['sign-in'] });
  });

  it('answers an opening whose answer is to no entry with `not-offered`', async () => {
    const { person } = makeStage();
    const answer = { step: 'code', action: 'verify', values: { code: '123456' } };
    assert.deepEqual(problemOf(await person.open({ answer })), { code: 'not-offered' });
    person.at('credentials');
  });

  it('does not let an action be used that the step does not offer', async () => {
    const { person } = makeStage();
    await person.signIn('bruno@example.org');
    const received = await person.act('resend');
    assert.equal(received.status, 422);
    assert.deepEqual(problemOf(received), { code: 'not-offered' });
  });
});

describe('login with the identifier first', () => {
  it('asks for the password next, whoever it is, and can go back', async () => {
    for (const identifier of ['anna@example.org', 'nobody@example.org']) {
      const { person } = makeStage('identifier-first');
      await person.open();
      person.at('identifier');
      await person.act('continue', { identifier });
      assert.deepEqual(person.at('password').actions, ['sign-in', 'change-identifier', 'passkey']);
      assert.equal(person.at('password').identifier, identifier);
      await person.act('change-identifier');
      assert.equal(person.at('identifier').identifier, identifier);
    }
  });

  it('signs in, also where the page alone decided to ask for the identifier first', async () => {
    for (const world of ['identifier-first', 'default'] as const) {
      const { person } = makeStage(world);
      const values = { identifier: ' Anna@Example.org' };
      await person.open({ answer: { step: 'identifier', action: 'continue', values } });
      assert.deepEqual(
        outcomeOf(await person.act('sign-in', { password: seedPassword })),
        signedIn,
      );
    }
  });

  it('stays at the password after a refusal', async () => {
    const { person } = makeStage('identifier-first');
    await person.open();
    await person.act('continue', { identifier: 'anna@example.org' });
    const received = await person.act('sign-in', { password: 'wrong' });
    assert.equal(received.status, 401);
    person.at('password');
  });
});

describe('a browser that is signed in already', () => {
  it('is asked whether to go on, when the journey is opened without an answer', async () => {
    const { person } = makeStage();
    await person.signIn('anna@example.org');
    await person.open({ returnTo: '/inbox' });
    assert.deepEqual(person.at('already-signed-in').account, 'a•••@example.org');
    assert.deepEqual(outcomeOf(await person.act('continue')), { ...signedIn, returnTo: '/inbox' });
  });

  it('can become somebody else', async () => {
    const { person } = makeStage();
    await person.signIn('anna@example.org');
    await person.open();
    await person.act('use-another');
    person.at('credentials');
    const right = { identifier: 'ab123456', password: seedPassword };
    assert.deepEqual(outcomeOf(await person.act('sign-in', right)), signedIn);
    await person.open();
    assert.equal(person.at('already-signed-in').account, 'A•••6');
  });

  it('is told so in the world of that name even when it comes with an answer', async () => {
    const { person } = makeStage('already-signed-in');
    await person.signIn('bruno@example.org');
    assert.equal(person.at('already-signed-in').account, 'a•••@example.org');
  });

  it('cannot go on as somebody whose session has ended meanwhile', async () => {
    const { person, tab } = makeStage();
    await person.signIn('anna@example.org');
    await person.open();
    await tab().signIn('ab123456');
    assert.equal(outcomeOf(await person.act('continue')), undefined);
    person.at('credentials');
  });
});

describe('the return target', () => {
  const cases: readonly [wanted: string, world: 'default' | 'return-to-service', kept?: string][] =
    [
      ['/inbox?folder=2#top', 'default', '/inbox?folder=2#top'],
      ['inbox', 'default', '/inbox'],
      ['http://localhost/inbox', 'default', '/inbox'],
      ['https://files.example/a', 'return-to-service', 'https://files.example/a'],
      ['https://files.example/a', 'default'],
      ['https://files.example.evil.example/', 'return-to-service'],
      ['https://evil.example/', 'default'],
      ['//evil.example/', 'default'],
      ['/\\evil.example/', 'default'],
      ['/.//evil.example/', 'default'],
      ['http://localhost//evil.example/', 'default'],
      ['javascript:alert(1)', 'default'],
      ['data:text/html,x', 'return-to-service'],
      ['http://', 'default'],
    ];
  for (const [wanted, world, kept] of cases) {
    it(`${kept === undefined ? 'drops' : 'keeps'} ${wanted} (${world})`, async () => {
      const { person } = makeStage(world);
      const received = await person.open({
        returnTo: wanted,
        answer: credentials('anna@example.org'),
      });
      const expected = kept === undefined ? signedIn : { ...signedIn, returnTo: kept };
      assert.deepEqual(outcomeOf(received), expected);
    });
  }

  it('survives refusals and the second factor [S8 I3]', async () => {
    const { person, service } = makeStage();
    await person.open({ returnTo: '/inbox', answer: credentials('bruno@example.org', 'wrong') });
    await person.act('sign-in', { identifier: 'bruno@example.org', password: seedPassword });
    const code = service.authenticatorCode('bruno@example.org')?.code;
    assert.deepEqual(outcomeOf(await person.act('verify', { code })), {
      ...signedIn,
      returnTo: '/inbox',
    });
  });

  it('is dropped when encoding makes it longer than the contract lets it be', async () => {
    const { person } = makeStage();
    const received = await person.open({
      returnTo: `/${'ü'.repeat(1000)}`,
      answer: credentials('anna@example.org'),
    });
    assert.deepEqual(outcomeOf(received), signedIn);
  });
});

describe('what an organization changes', () => {
  it('is named with every step, and nothing else changes [S7]', async () => {
    const plain = makeStage();
    const branded = makeStage({ ...worldOf('organization'), passkeys: false });
    await plain.person.signIn('bruno@example.org');
    await branded.person.signIn('bruno@example.org');
    const { organization, ...step } = branded.person.step();
    assert.deepEqual(organization, { name: 'Example Academy' });
    assert.deepEqual(step, plain.person.step());
  });
});
