import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeStage, outcomeOf, problemOf } from '../person.harness.ts';

const dario = 'dario@example.org';
const kenji = 'kenji@example.org';

describe('a locked account', () => {
  it('says after the right password for how long, and that the page should look then [S11]', async () => {
    const { person } = makeStage();
    const received = await person.signIn(dario);
    assert.equal(received.status, 423);
    assert.equal(received.headers.get('retry-after'), '300');
    const { account, actions, lookIn, retryIn } = person.at('locked');
    assert.deepEqual(
      { account, actions, lookIn, retryIn },
      {
        account: 'd•••@example.org',
        actions: ['assist'],
        lookIn: 300,
        retryIn: 300,
      },
    );
  });

  it('opens by itself, and the password is not asked for again', async () => {
    const { person, clock } = makeStage();
    await person.signIn(dario);
    await clock.advance(299_000);
    await person.look();
    assert.equal(person.at('locked').retryIn, 1);
    assert.equal(person.turn, 1);
    await clock.advance(1000);
    assert.deepEqual(outcomeOf(await person.look()), { kind: 'signed-in' });
  });

  it('still asks for the second factor when it has opened', async () => {
    const { person, service } = makeStage();
    service.lock('bruno@example.org', 60);
    await person.signIn('bruno@example.org');
    person.at('locked');
    service.unlock('bruno@example.org');
    await person.look();
    person.at('code');
  });

  it('stays shut until its owner acts, in the world of that name', async () => {
    const { person, clock, service } = makeStage('locked-until-owner-acts');
    const received = await person.signIn(dario);
    assert.equal(received.headers.get('retry-after'), null);
    assert.equal(person.at('locked').retryIn, undefined);
    await clock.advance(600_000);
    await person.look();
    person.at('locked');
    service.unlock(dario);
    assert.deepEqual(outcomeOf(await person.look()), { kind: 'signed-in' });
  });

  it('lets nobody in who was told of it without the right password', async () => {
    const { person, service } = makeStage('locks-told');
    await person.signIn(dario, 'wrong');
    person.at('locked');
    service.unlock(dario);
    await person.look();
    assert.equal(person.at('credentials').identifier, dario);
    const refused = await person.act('sign-in', { identifier: dario, password: 'wrong' });
    assert.deepEqual(problemOf(refused), { code: 'credentials-rejected' });
  });
});

describe('a blocked account', () => {
  it('says after the right password which organization blocks it, and whom to ask', async () => {
    const { person } = makeStage();
    assert.equal((await person.signIn(kenji)).status, 403);
    const { organization, contact } = person.at('blocked');
    assert.deepEqual(organization, { name: 'Example Academy' });
    assert.equal(contact, 'helpdesk@academy.example');
  });

  it('is let in when the organization has changed its mind', async () => {
    const { person, service } = makeStage();
    await person.signIn(kenji);
    await person.look();
    person.at('blocked');
    service.block(kenji, false);
    assert.deepEqual(outcomeOf(await person.look()), { kind: 'signed-in' });
  });

  it('lets nobody in who was told of it without the right password', async () => {
    const { person, service } = makeStage('locks-told');
    await person.signIn(kenji, 'wrong');
    person.at('blocked');
    service.block(kenji, false);
    await person.look();
    assert.equal(person.at('credentials').identifier, kenji);
  });

  it('is shut out in the middle of a journey too', async () => {
    const { person, service } = makeStage();
    await person.signIn('bruno@example.org');
    service.block('bruno@example.org');
    const code = service.authenticatorCode('bruno@example.org')?.code;
    await person.act('verify', { code });
    person.at('blocked');
  });
});

describe('assistance', () => {
  it('is offered to who is locked out, where the service has it, and leads back', async () => {
    const { person } = makeStage('assistance');
    await person.signIn(dario);
    assert.deepEqual(person.at('locked').actions, ['assist']);
    await person.act('assist');
    const { url, to } = person.at('redirect');
    assert.equal(url, `/assistance?ticket=${person.ticket}`);
    assert.equal(to, 'Example Mail assistance');
    await person.act('return');
    person.at('locked');
  });

  it('is the last entry of the second factors, even of a single one [S14]', async () => {
    const { person } = makeStage('assistance');
    await person.signIn('bruno@example.org');
    await person.act('other');
    assert.deepEqual(person.at('choose-factor').actions, ['choose', 'assist']);
    await person.act('assist');
    await person.look();
    person.at('redirect');
    await person.act('return');
    person.at('choose-factor');
  });

  it('is offered to nobody where there is none, and no identity check', async () => {
    const { person } = makeStage('identity-off');
    await person.signIn('bruno@example.org');
    await person.act('other');
    assert.deepEqual(person.at('choose-factor').actions, ['choose']);
    assert.deepEqual(problemOf(await person.act('assist')), { code: 'not-offered' });
  });

  it('lets nobody in who only comes back', async () => {
    const { person, service } = makeStage('assistance');
    await person.signIn(dario);
    await person.act('assist');
    service.finishHandover(person.ticket);
    await person.look();
    person.at('redirect');
    assert.equal(outcomeOf(await person.act('return')), undefined);
  });
});
