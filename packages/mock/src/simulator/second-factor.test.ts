import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeStage, newestCode, outcomeOf, problemOf } from '../person.harness.ts';

const bruno = 'bruno@example.org';
const day = 86_400_000;

const codeOf = (stage: ReturnType<typeof makeStage>) => ({
  code: stage.service.authenticatorCode(bruno)?.code,
});

/** Bruno, signed in with both factors; thirty seconds later, so that the app shows another code. */
const signedIn = async (world: Parameters<typeof makeStage>[0] = 'default', trust?: boolean) => {
  const stage = makeStage(world);
  await stage.person.signIn(bruno);
  const received = await stage.person.act('verify', { ...codeOf(stage), ...(trust && { trust }) });
  assert.deepEqual(outcomeOf(received), { kind: 'signed-in' });
  await stage.clock.advance(30_000);
  return stage;
};

describe('trusting this device', () => {
  it('is offered where the service has it, and lets the next login skip the factor', async () => {
    const stage = makeStage('trust-device');
    await stage.person.signIn(bruno);
    assert.deepEqual(stage.person.at('code').trust, { days: 30 });
    await stage.person.act('verify', { ...codeOf(stage), trust: true });
    assert.deepEqual(outcomeOf(await stage.person.signIn(bruno)), { kind: 'signed-in' });
  });

  it('still asks for the password', async () => {
    const { person } = await signedIn('trust-device', true);
    assert.equal((await person.signIn(bruno, 'wrong')).status, 401);
  });

  for (const browser of ['forgets', 'keeps'] as const) {
    it(`ends after thirty days, in a browser that ${browser} the cookie then`, async () => {
      const stage = makeStage('trust-device');
      const person = browser === 'keeps' ? stage.hoarder() : stage.person;
      await person.signIn(bruno);
      await person.act('verify', { ...codeOf(stage), trust: true });
      await stage.clock.advance(30 * day - 1);
      assert.deepEqual(outcomeOf(await person.signIn(bruno)), { kind: 'signed-in' });
      await stage.clock.advance(1);
      await person.signIn(bruno);
      person.at('code');
    });
  }

  it('is for this browser and this account only', async () => {
    const stage = await signedIn('trust-device', true);
    const elsewhere = stage.another();
    await elsewhere.signIn(bruno);
    elsewhere.at('code');
    await stage.person.signIn('chloe@example.org');
    stage.person.at('push');
  });

  it('happens only when the person wishes it', async () => {
    const { person } = await signedIn('trust-device');
    await person.signIn(bruno);
    person.at('code');
  });

  it('cannot be had where the service does not offer it', async () => {
    const { person } = await signedIn('default', true);
    await person.signIn(bruno);
    assert.equal(person.at('code').trust, undefined);
  });
});

describe('the second factor standing alone', () => {
  it('steps a live session up', async () => {
    const stage = await signedIn();
    await stage.person.open({ journey: 'second-factor', returnTo: '/payments' });
    assert.equal(stage.person.at('code').account, 'b•••@example.org');
    const received = await stage.person.act('verify', codeOf(stage));
    assert.deepEqual(outcomeOf(received), { kind: 'second-factor-passed', returnTo: '/payments' });
  });

  it('is asked for on a trusted device too', async () => {
    const { person } = await signedIn('trust-device', true);
    await person.open({ journey: 'second-factor' });
    person.at('code');
  });

  it('needs a session', async () => {
    const received = await makeStage().person.open({ journey: 'second-factor' });
    assert.equal(received.status, 410);
    assert.deepEqual(received.reply, { problem: { code: 'journey-expired' } });
  });

  it('is denied to an account that has none', async () => {
    const { person } = makeStage();
    await person.signIn('anna@example.org');
    const received = await person.open({ journey: 'second-factor' });
    assert.equal(received.status, 403);
    assert.deepEqual(received.reply, { problem: { code: 'denied' } });
  });

  it('is not asked of whoever is locked out or blocked meanwhile', async () => {
    const { person, service } = await signedIn();
    service.lock(bruno, 60);
    await person.open({ journey: 'second-factor' });
    person.at('locked');
    service.block(bruno);
    await person.open({ journey: 'second-factor' });
    person.at('blocked');
  });

  it('does not start with a login’s answer', async () => {
    const { person } = await signedIn();
    const answer = { step: 'code', action: 'verify', values: { code: '123456' } };
    await person.open({ journey: 'second-factor', answer });
    assert.equal(person.at('code').method, 'totp');
  });

  it('comes to nothing when somebody else has signed in meanwhile', async () => {
    const stage = await signedIn();
    const { person } = stage;
    await person.open({ journey: 'second-factor' });
    await stage.tab().signIn('anna@example.org');
    const received = await person.act('verify', codeOf(stage));
    assert.deepEqual(outcomeOf(received), { kind: 'expired' });
  });

  it('serves a page that has the ticket of a login under way', async () => {
    const stage = makeStage();
    await stage.person.signIn(bruno);
    await stage.person.look();
    assert.deepEqual(outcomeOf(await stage.person.act('verify', codeOf(stage))), {
      kind: 'signed-in',
    });
  });
});

describe('choosing a factor', () => {
  it('goes to each of them', async () => {
    const { person, service } = makeStage();
    await person.signIn('chloe@example.org');
    for (const [factor, kind] of [
      ['sms', 'code'],
      ['email', 'code'],
      ['passkey', 'passkey'],
      ['phone-app', 'push'],
    ] as const) {
      await person.act('other');
      assert.equal(problemOf(await person.act('choose', { factor })), undefined);
      person.at(kind);
    }
    assert.deepEqual(
      service.outbox.map(({ kind }) => kind),
      ['push', 'sms', 'email'],
    );
    assert.match(newestCode(service), /^\d{6}$/u);
  });
});
