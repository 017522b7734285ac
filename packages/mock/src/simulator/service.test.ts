import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AccountService } from '../index.ts';
import { makeStage, newestCode, outcomeOf, Person } from '../person.harness.ts';

const chloe = 'chloe@example.org';

describe('what a demo may show of the accounts', () => {
  it('is who they are and what they have, without a secret', () => {
    const { service } = makeStage();
    const plain = {
      phone: undefined,
      recoveryEmail: undefined,
      methods: [],
      lostFactor: false,
      passkeys: 0,
      locked: false,
      blocked: false,
      organization: undefined,
      managedPassword: false,
      mailboxGone: false,
      revoked: undefined,
      temporaryUsername: undefined,
    };
    const [, bruno, chloeToo, dario, kenji, , lea, ines] = service.accounts;
    assert.deepEqual(ines, { ...plain, identifier: 'ines@example.org', name: 'Ines Costa' });
    assert.deepEqual(bruno, {
      ...plain,
      identifier: 'bruno@example.org',
      name: 'Bruno Favre',
      recoveryEmail: 'bruno.backup@example.net',
      methods: ['totp', 'backup'],
    });
    assert.deepEqual(chloeToo?.methods, ['push', 'sms', 'email', 'passkey']);
    assert.equal(chloeToo.passkeys, 1);
    assert.equal(dario?.locked, 300);
    assert.deepEqual([kenji?.blocked, kenji?.organization], [true, 'Example Academy']);
    assert.equal(lea?.managedPassword, true);
    const [elif, , , jonas, mira] = service.accounts.slice(10);
    assert.deepEqual([elif?.phone, elif?.revoked], ['+41795550161', 'mailbox-deleted']);
    assert.equal(jonas?.mailboxGone, true);
    assert.deepEqual([mira?.methods, mira?.lostFactor], [['totp'], true]);
  });

  it('follows locks', async () => {
    const { service, clock } = makeStage();
    const locked = (at: number) => service.accounts[at]?.locked;
    service.lock('ANNA@example.org');
    assert.equal(locked(0), true);
    service.unlock('anna@example.org');
    assert.equal(locked(0), false);
    await clock.advance(299_500);
    assert.equal(locked(3), 1);
    await clock.advance(500);
    assert.equal(locked(3), false);
  });

  it('is nothing of somebody unknown', () => {
    const { service } = makeStage();
    assert.throws(() => service.lock('nobody@example.org'), /no such account/u);
  });
});

describe('the outbox', () => {
  it('holds what was sent, and when', async () => {
    const { person, service, clock } = makeStage();
    await clock.advance(5000);
    await person.signIn(chloe);
    const [message] = service.outbox;
    assert.equal(message?.sentAt, 1_800_000_005_000);
    assert.equal(message?.account, chloe);
    assert.equal(message?.to, 'Chloé’s phone');
    assert.equal(message?.text, 'Sign in to Example Mail from Zürich, Switzerland?');
    assert.equal(service.work.messages, 1);
  });
});

describe('a listener', () => {
  it('is told of messages, answers on the phone and accounts, until it has had enough', async () => {
    const { person, service } = makeStage();
    let told = 0;
    const stop = service.subscribe(() => (told += 1));
    await person.signIn(chloe);
    assert.equal(told, 1);
    service.approve(service.outbox[0]?.push?.id ?? '');
    assert.equal(told, 2);
    service.lock(chloe, 60);
    service.unlock(chloe);
    service.block(chloe);
    assert.equal(told, 5);
    stop();
    service.block(chloe, false);
    assert.equal(told, 5);
  });
});

describe('a browser', () => {
  it('is signed in as whoever has signed in there, until they sign out', async () => {
    const { person, service, another } = makeStage();
    const other = service.newBrowser();
    assert.equal(service.signedInAs(), undefined);
    await person.signIn('anna@example.org');
    assert.equal(service.signedInAs()?.identifier, 'anna@example.org');
    assert.equal(service.signedInAs(other), undefined);
    service.signOut(other);
    assert.equal(service.signedInAs()?.name, 'Anna Keller');
    service.signOut();
    assert.equal(service.signedInAs(), undefined);
    await person.open();
    person.at('credentials');
    await another().signIn('bruno@example.org');
    assert.equal(service.signedInAs(), undefined);
  });
});

describe('a snapshot', () => {
  it('carries a journey, its codes and its browser over to another service', async () => {
    const { person, service, clock } = makeStage('email-code');
    await person.signIn(chloe);
    const later = makeStage('email-code');
    later.service.restore(service.snapshot());
    assert.deepEqual(later.service.outbox, service.outbox);
    Object.assign(later.person, { ticket: person.ticket });
    await later.person.look();
    assert.deepEqual(later.person.step(), person.step());
    const code = newestCode(later.service);
    assert.deepEqual(outcomeOf(await later.person.act('verify', { code })), { kind: 'signed-in' });
    // The first service has not changed with it.
    await clock.advance(1000);
    await person.look();
    person.at('code');
  });

  it('carries a session and a lock over', async () => {
    const { person, service } = makeStage();
    await person.signIn('anna@example.org');
    service.lock('bruno@example.org');
    const later = makeStage();
    let told = 0;
    later.service.subscribe(() => (told += 1));
    later.service.restore(service.snapshot());
    assert.equal(told, 1);
    await later.person.open();
    later.person.at('already-signed-in');
    assert.equal(later.service.accounts[1]?.locked, true);
  });

  it('of another version is not taken', () => {
    const { service } = makeStage();
    const before = service.accounts;
    assert.throws(() => service.restore('{"version":0}'), /another version/u);
    assert.deepEqual(service.accounts, before);
  });
});

describe('a service by default', () => {
  it('has the system’s clock and randomness, and works unbound', async () => {
    const { fetch } = new AccountService();
    const person = new Person({ fetch }, 'http://localhost/account');
    await person.signIn('bruno@example.org');
    person.at('code');
    const ticket = person.ticket;
    await person.signIn('bruno@example.org');
    assert.notEqual(person.ticket, ticket);
  });

  it('takes addresses that begin at the page’s root', async () => {
    const { fetch } = new AccountService();
    const response = await fetch('/account/elsewhere');
    assert.equal(response.status, 404);
  });

  it('shows the time of its clock where no wall clock is given', () => {
    const before = Date.now();
    const { secondsLeft } = new AccountService().authenticatorCode('bruno@example.org') ?? {};
    const expected = [before, Date.now()].map((now) => Math.ceil((30_000 - (now % 30_000)) / 1000));
    assert.ok(expected.includes(secondsLeft ?? 0));
  });
});
