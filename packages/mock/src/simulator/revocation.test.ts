// An address is taken out of use while the service runs, and a mailbox comes back.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { worldOf, type RevokedBy } from '../index.ts';
import { makeStage, newestCode, outcomeOf, problemOf } from '../person.harness.ts';
import {
  atNewDetails,
  elif,
  farid,
  fresh,
  giveAddress,
  signedInBy,
} from './reidentification.harness.ts';

const signedIn = { kind: 'signed-in' };
const anna = 'anna@example.org';

const usernameIn = (text = '') => /\b[A-Z]{2}\d{6}\b/u.exec(text)?.[0] ?? '';

describe('an address that is taken out of use', () => {
  const triggers: readonly RevokedBy[] = ['mailbox-deleted', 'service-cancelled', 'released'];
  for (const by of triggers) {
    it(`has its owner told at once, and is refused with the reason: ${by} [S38 S39]`, async () => {
      const { person, service } = makeStage();
      service.revokeAddress(anna, by);
      assert.deepEqual(
        service.outbox.map(({ kind, to }) => [kind, to]),
        [
          ['sms', '+41795550123'],
          ['email', 'anna.backup@example.net'],
        ],
      );
      assert.equal(service.accounts[0]?.revoked, by);
      await person.signIn(anna);
      assert.equal(person.at('identifier-revoked').resendIn, 30);
      // It was just sent: not again.
      assert.equal(service.outbox.length, 2);
      const username = usernameIn(service.outbox[0]?.text);
      assert.match(username, /^AK\d{6}$/u);
      assert.deepEqual(
        service.outbox.map(({ topic, identifier }) => [topic, identifier]),
        Array(2).fill(['identifier', username]),
      );
      await person.signIn(username);
      person.at('new-details');
    });
  }

  it('is told in the language that the administrator says', () => {
    const { service } = makeStage();
    service.revokeAddress(anna, 'released', 'de-CH');
    assert.match(service.outbox[0]?.text ?? '', /Benutzernamen/u);
  });

  it('is taken once: the username stays as it was told', () => {
    const { service } = makeStage();
    service.revokeAddress(elif.old, 'released');
    assert.equal(service.outbox.length, 0);
    service.revokeAddress(anna, 'released');
    const told = service.outbox.length;
    service.revokeAddress(anna, 'mailbox-deleted');
    assert.equal(service.outbox.length, told);
    assert.throws(() => {
      service.revokeAddress('nobody@example.org', 'released');
    }, /no such account/u);
  });

  it('goes with its domain, where nobody receives mail there any more [S38 E27]', async () => {
    const { service, person } = makeStage();
    service.cancelMailService('Example.org');
    for (const { identifier, revoked } of service.accounts) {
      if (identifier.endsWith('@example.org')) assert.equal(revoked, 'service-cancelled');
    }
    const lea = service.accounts.find(({ identifier }) => identifier === 'lea@academy.example');
    assert.equal(lea?.revoked, undefined);
    const usernames = service.outbox.map(({ text }) => usernameIn(text));
    assert.ok(usernames.length > 0 && usernames.every((name) => name !== ''));
    await person.signIn(elif.username);
    const received = await giveAddress(person, 'elif@example.org');
    assert.deepEqual(problemOf(received)?.fields, [
      { field: 'identifier', reason: 'revoked-domain' },
    ]);
  });

  it('is told by the second factors’ number and address, where there is nothing else', async () => {
    const { service, person } = makeStage();
    service.revokeAddress('chloe@example.org', 'released');
    assert.deepEqual(
      service.outbox.map(({ kind, to }) => [kind, to]),
      [
        ['sms', '+41795550177'],
        ['email', 'chloe.martin@example.net'],
      ],
    );
    assert.match(usernameIn(service.outbox[0]?.text), /^CM/u);
    await person.signIn('chloe@example.org');
    assert.equal(person.at('identifier-revoked').sent.length, 2);
  });

  it('ends the journeys that wait for its mailbox, and no others [E17]', async () => {
    const world = worldOf('reset-confirm-target');
    const { person, service, another } = makeStage({
      ...world,
      accounts: world.accounts.map((seed) => {
        if (seed.id === 'bruno') return { ...seed, recoveryEmail: anna };
        const factors = [
          { id: 'email', method: 'email', target: anna },
          { id: 'sms', method: 'sms', target: '+41795550177' },
        ] as const;
        return seed.id === 'chloe' ? { ...seed, factors: [...factors] } : seed;
      }),
    });
    const [bruno, ines] = [another(), another()];
    await person.signIn('chloe@example.org');
    assert.equal(person.at('code').method, 'email');
    const answer = {
      step: 'identifier',
      action: 'continue',
      values: { identifier: 'bruno@example.org' },
    };
    await bruno.open({ journey: 'password-reset', answer });
    await bruno.act('choose', { option: 'recovery-email' });
    bruno.at('confirm-target');
    await ines.open();
    service.revokeAddress(anna, 'mailbox-deleted');
    for (const waiting of [person, bruno])
      assert.deepEqual(problemOf(await waiting.look()), { code: 'journey-expired' });
    await ines.look();
    ines.at('credentials');
    await person.signIn('chloe@example.org');
    assert.equal(person.at('code').method, 'sms');
  });

  it('tells listeners, and is carried over by a snapshot', async () => {
    const { service } = makeStage();
    let told = 0;
    service.subscribe(() => (told += 1));
    service.revokeAddress(anna, 'released');
    assert.ok(told > 0);
    const later = makeStage();
    later.service.restore(service.snapshot());
    await later.person.signIn(anna);
    later.person.at('identifier-revoked');
  });
});

describe('a mailbox that is there again', () => {
  it('has its address sign in, and the temporary username is dead [E29]', async () => {
    const { service, another } = makeStage();
    service.recreateMailbox(elif.old);
    assert.deepEqual(outcomeOf(await another().signIn(elif.old)), signedIn);
    assert.equal((await another().signIn(elif.username)).status, 401);
    const { service: other } = makeStage('mailbox-recreated');
    assert.equal(other.accounts[0]?.revoked, undefined);
  });

  it('lets whoever is told of it go back to the login, with the address [E29]', async () => {
    for (const action of ['continue', 'resend', 'no-access', undefined]) {
      const { person, service } = await signedInBy(elif.old);
      service.recreateMailbox(elif.old);
      const sent = service.outbox.length;
      await (action === undefined ? person.look() : person.act(action));
      assert.equal(person.at('credentials').identifier, elif.old);
      assert.equal(service.outbox.length, sent);
    }
  });

  it('lets whoever is at the form, or waits for a code, go on to the session [E29]', async () => {
    const looking = await atNewDetails();
    looking.service.recreateMailbox(elif.old);
    assert.deepEqual(outcomeOf(await looking.person.look()), signedIn);

    const submitting = await atNewDetails();
    submitting.service.recreateMailbox(elif.old);
    assert.deepEqual(outcomeOf(await giveAddress(submitting.person)), signedIn);
    assert.equal(submitting.service.signedInAs()?.identifier, elif.old);

    for (const act of ['verify', undefined]) {
      const { person, service } = await atNewDetails();
      await giveAddress(person);
      service.recreateMailbox(elif.old);
      const values = { code: newestCode(service) };
      const received = await (act === undefined ? person.look() : person.act(act, values));
      assert.deepEqual(outcomeOf(received), signedIn);
      assert.equal(service.signedInAs()?.identifier, elif.old);
    }
  });

  it('changes nothing of an address that was never gone, nor of one that has been replaced', async () => {
    const { service, person } = makeStage();
    service.recreateMailbox(anna);
    assert.deepEqual(outcomeOf(await person.signIn(anna)), signedIn);
    await person.signIn(elif.username);
    await giveAddress(person);
    await person.act('verify', { code: newestCode(service) });
    assert.throws(() => {
      service.recreateMailbox(elif.old);
    }, /no such account/u);
    assert.equal(service.signedInAs()?.identifier, fresh);
  });

  it('brings its domain back when it was the last that is gone there', async () => {
    const { service, person } = await signedInBy(elif.username);
    service.recreateMailbox(farid.old);
    await giveAddress(person, 'elif@closed-org.example');
    person.at('code');
  });

  it('gets another username when it goes again', () => {
    const { service } = makeStage();
    service.recreateMailbox(elif.old);
    service.revokeAddress(elif.old, 'mailbox-deleted');
    const username = usernameIn(service.outbox[0]?.text);
    assert.match(username, /^ED\d{6}$/u);
  });
});
