import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makePasskey, signWith, type Signing } from '../authenticator.harness.ts';
import { seededPasskey } from '../index.ts';
import { makeStage, outcomeOf, problemOf, type Stage } from '../person.harness.ts';

const { credentialId, privateKey, userHandle } = seededPasskey;
const signedIn = { kind: 'signed-in' };
const rejected = { code: 'passkey-rejected' };
const handle = userHandle.replaceAll('=', '');

const challengeOf = ({ person }: Stage): string => {
  const step = person.step();
  const request = step.kind === 'passkey' ? step.request : 'passkey' in step && step.passkey;
  assert.ok(request);
  return request.challenge;
};

const sign = async (stage: Stage, signing: Partial<Signing> = {}) => ({
  credential: await signWith(credentialId, privateKey, {
    challenge: challengeOf(stage),
    userHandle: handle,
    ...signing,
  }),
});

const opened = async (world: Parameters<typeof makeStage>[0] = 'default') => {
  const stage = makeStage(world);
  await stage.person.open();
  return stage;
};

describe('a passkey in place of identifier and password', () => {
  it('signs in without a second factor', async () => {
    const stage = await opened();
    assert.deepEqual(outcomeOf(await stage.person.act('passkey', await sign(stage))), signedIn);
    await stage.person.open();
    assert.equal(stage.person.at('already-signed-in').account, 'c•••@example.org');
  });

  it('signs in at each entry step', async () => {
    const stage = await opened('identifier-first');
    await stage.person.act('continue', { identifier: 'anna@example.org' });
    stage.person.at('password');
    assert.deepEqual(outcomeOf(await stage.person.act('passkey', await sign(stage))), signedIn);
  });

  const forgeries: Readonly<Record<string, Partial<Signing>>> = {
    'signed for another challenge': { challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
    'made at another origin': { origin: 'https://evil.example' },
    'of another relying party': { rpId: 'evil.example' },
    'made without the person’s presence': { present: false },
    'made without verifying the person': { verified: false },
    'that is somebody else’s by its own word': { userHandle: 'YW5uYQ' },
    'that signs a registration': { type: 'webauthn.create' },
    'asked for by a frame of another origin': { crossOrigin: true },
    'that is backed up though it cannot be': { backedUp: true },
  };
  for (const [what, signing] of Object.entries(forgeries)) {
    it(`refuses one ${what}`, async () => {
      const stage = await opened();
      const received = await stage.person.act('passkey', await sign(stage, signing));
      assert.equal(received.status, 401);
      assert.deepEqual(problemOf(received), rejected);
      stage.person.at('credentials');
    });
  }

  it('refuses one that nobody has, and one whose signature was changed', async () => {
    const stage = await opened();
    const { credential } = await sign(stage);
    const unknown = { ...credential, id: 'AAAA', rawId: 'AAAA' };
    const received = await stage.person.act('passkey', { credential: unknown });
    assert.deepEqual(problemOf(received), rejected);
    const { privateKey: other } = await makePasskey({ challenge: 'AAAA' });
    const forged = await signWith(credentialId, other, { challenge: challengeOf(stage) });
    const refused = await stage.person.act('passkey', { credential: forged });
    assert.deepEqual(problemOf(refused), rejected);
    assert.equal(stage.service.work.passkeyChecks, 1);
  });

  it('uses a challenge once, even for what was refused', async () => {
    const stage = await opened();
    const good = await sign(stage);
    const before = challengeOf(stage);
    await stage.person.act('passkey', await sign(stage, { present: false }));
    assert.notEqual(challengeOf(stage), before);
    assert.deepEqual(problemOf(await stage.person.act('passkey', good)), rejected);
    assert.deepEqual(outcomeOf(await stage.person.act('passkey', await sign(stage))), signedIn);
  });

  it('refuses one whose counter does not rise: it may be a copy', async () => {
    const stage = await opened();
    await stage.person.act('passkey', await sign(stage, { counter: 7 }));
    const other = { ...stage, person: stage.another() };
    await other.person.open();
    const copied = await other.person.act('passkey', await sign(other, { counter: 7 }));
    assert.deepEqual(problemOf(copied), rejected);
    const next = await other.person.act('passkey', await sign(other, { counter: 8 }));
    assert.deepEqual(outcomeOf(next), signedIn);
  });

  it('is not taken where it is not offered', async () => {
    const stage = await opened('no-passkeys');
    const { credential } = {
      credential: await signWith(credentialId, privateKey, { challenge: 'A' }),
    };
    const received = await stage.person.act('passkey', { credential });
    assert.deepEqual(problemOf(received), { code: 'not-offered' });
  });

  it('does not open a locked account', async () => {
    const stage = await opened();
    stage.service.lock('chloe@example.org', 60);
    const received = await stage.person.act('passkey', await sign(stage));
    assert.equal(received.status, 423);
  });
});

describe('a passkey as second factor', () => {
  const atPasskey = async () => {
    const stage = makeStage('passkey-as-second-factor');
    await stage.person.signIn('chloe@example.org');
    return stage;
  };

  it('is asked for by the account’s own passkeys', async () => {
    const { person } = await atPasskey();
    const { actions, request } = person.at('passkey');
    assert.deepEqual(actions, ['verify', 'other']);
    assert.equal(request.userVerification, 'preferred');
    assert.deepEqual(request.allowCredentials, [
      { type: 'public-key', id: credentialId, transports: ['internal'] },
    ]);
  });

  it('needs presence, and no verification', async () => {
    const stage = await atPasskey();
    const absent = await stage.person.act('verify', await sign(stage, { present: false }));
    assert.deepEqual(problemOf(absent), rejected);
    const present = await stage.person.act('verify', await sign(stage, { verified: false }));
    assert.deepEqual(outcomeOf(present), signedIn);
  });

  it('is not somebody else’s', async () => {
    const stage = await atPasskey();
    const bruno = 'bruno@example.org';
    const offer = stage.service.passkeyCreation(bruno, 'localhost', 'http://localhost');
    const { id, privateKey: key, registration } = await makePasskey({ challenge: offer.challenge });
    await stage.service.addPasskey(bruno, registration);
    const signing = { challenge: challengeOf(stage), userHandle: offer.user.id, counter: 2 };
    const credential = await signWith(id, key, signing);
    assert.deepEqual(problemOf(await stage.person.act('verify', { credential })), rejected);
  });

  it('can be left for another method', async () => {
    const { person } = await atPasskey();
    await person.act('other');
    person.at('choose-factor');
  });
});

describe('a new passkey', () => {
  const anna = 'anna@example.org';
  const origin = 'http://localhost';

  it('can be made for an account, and then signs it in', async () => {
    const stage = await opened();
    const offer = stage.service.passkeyCreation(anna, 'localhost', origin);
    assert.equal(offer.user.name, anna);
    const { id, privateKey: key, registration } = await makePasskey({ challenge: offer.challenge });
    await stage.service.addPasskey(anna, registration);
    assert.equal(stage.service.accounts.find(({ identifier }) => identifier === anna)?.passkeys, 1);
    const signing = { challenge: challengeOf(stage), userHandle: offer.user.id, counter: 2 };
    const received = await stage.person.act('passkey', {
      credential: await signWith(id, key, signing),
    });
    assert.deepEqual(outcomeOf(received), signedIn);
  });

  it('becomes a second factor of an account that has others', async () => {
    const { service } = makeStage();
    const { challenge } = service.passkeyCreation('bruno@example.org', 'localhost', origin);
    await service.addPasskey('bruno@example.org', (await makePasskey({ challenge })).registration);
    const bruno = service.accounts.find(({ identifier }) => identifier === 'bruno@example.org');
    assert.deepEqual(bruno?.methods, ['totp', 'backup', 'passkey']);
  });

  it('is refused without an offer, with another challenge, and from another origin', async () => {
    const { service } = makeStage();
    const { registration } = await makePasskey({ challenge: 'AAAA' });
    await assert.rejects(service.addPasskey(anna, registration), /No passkey was offered/u);
    service.passkeyCreation(anna, 'localhost', origin);
    await assert.rejects(service.addPasskey(anna, registration), /does not answer/u);
    const { challenge } = service.passkeyCreation(anna, 'localhost', origin);
    const elsewhere = await makePasskey({ challenge, origin: 'https://evil.example' });
    await assert.rejects(service.addPasskey(anna, elsewhere.registration), /does not answer/u);
    assert.equal(service.accounts.find(({ identifier }) => identifier === anna)?.passkeys, 0);
  });

  it('is taken once, under its own id', async () => {
    const { service } = makeStage();
    const first = service.passkeyCreation(anna, 'localhost', origin);
    const { registration } = await makePasskey({ challenge: first.challenge });
    const renamed = { ...registration, id: 'AAAA', rawId: 'AAAA' };
    await assert.rejects(service.addPasskey(anna, renamed), /does not answer/u);
    const { challenge } = service.passkeyCreation(anna, 'localhost', origin);
    const answer = await makePasskey({ challenge });
    await service.addPasskey(anna, answer.registration);
    await assert.rejects(service.addPasskey(anna, answer.registration), /No passkey was offered/u);
  });

  it('is not offered to somebody unknown', () => {
    const { service } = makeStage();
    assert.throws(() => service.passkeyCreation('nobody@example.org', 'localhost', origin));
  });
});
