// A new address that is confirmed by a link: opened anywhere, by a click.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seedPassword, worldOf } from '../index.ts';
import {
  makeStage,
  newestCode,
  newestLink,
  outcomeOf,
  problemOf,
  type Person,
  type Received,
} from '../person.harness.ts';
import { atNewDetails, elif, fresh, giveAddress } from './reidentification.harness.ts';

const second = 1000;
const signedIn = { kind: 'signed-in' };
const world = 'new-address-by-link';

const open = (person: Person, link: string) => person.open({ journey: 'reidentification', link });

/** Elif, who has had a link sent to her new address. */
const sent = async (returnTo?: string) => {
  const stage = await atNewDetails(world, returnTo);
  await giveAddress(stage.person);
  return { ...stage, link: newestLink(stage.service) };
};

/** What is said of a link that is good for nothing. */
const isAstray = (received: Received, code: string, identifier?: string) => {
  assert.equal(received.status, 422);
  assert.deepEqual(problemOf(received), { code });
  const step = 'step' in received.reply ? received.reply.step : undefined;
  assert.equal(step?.kind, 'credentials');
  assert.equal('identifier' in step ? step.identifier : undefined, identifier);
};

describe('a link to a new address', () => {
  it('is mailed there, and the page waits [S42]', async () => {
    const { person, service, link } = await sent();
    assert.deepEqual(person.step(), {
      account: 'e•••@lost-mail.example',
      kind: 'link-sent',
      actions: ['resend', 'other'],
      target: 'e•••@example.net',
      expiresIn: 3600,
      resendIn: 30,
      lookIn: 3,
    });
    const message = service.outbox.at(-1);
    assert.equal(message?.to, fresh);
    assert.equal(message?.link, `http://localhost/?journey=reidentification&link=${link}`);
  });

  it('verifies by a click in another browser, and the waiting page goes on [S42 E30]', async () => {
    const { person, service, link, another } = await sent('/inbox');
    const phone = another();
    await open(phone, link);
    assert.equal(phone.at('open-link').account, 'e•••@example.net');
    await person.look();
    person.at('link-sent');
    await phone.act('open');
    assert.equal(phone.at('credentials').identifier, fresh);
    const received = await person.look();
    assert.deepEqual(outcomeOf(received), { ...signedIn, returnTo: '/inbox' });
    assert.equal(service.signedInAs()?.identifier, fresh);
  });

  it('signs nobody in by itself, and keeps the return target for who signs in there [S42 I2 I3]', async () => {
    const { link, another } = await sent('/inbox');
    const phone = another();
    await open(phone, link);
    await phone.act('open');
    assert.equal((await phone.act('sign-in', { identifier: fresh, password: 'x' })).status, 401);
    const received = await phone.act('sign-in', { identifier: fresh, password: seedPassword });
    assert.deepEqual(outcomeOf(received), { ...signedIn, returnTo: '/inbox' });
  });

  it('is not used up by being opened [S42 E32]', async () => {
    const { person, link, another } = await sent();
    for (let count = 0; count < 3; count += 1) {
      const scanner = another();
      await open(scanner, link);
      await scanner.look();
      scanner.at('open-link');
    }
    await person.look();
    person.at('link-sent');
  });

  it('is good after the waiting page has gone [E64]', async () => {
    const { person, link, another, clock } = await sent();
    await clock.advance(16 * 60 * second);
    assert.deepEqual(problemOf(await person.look()), { code: 'journey-expired' });
    const phone = another();
    await open(phone, link);
    await phone.act('open');
    assert.deepEqual(outcomeOf(await another().signIn(fresh)), signedIn);
  });

  it('says whose session this browser has, when it is somebody else’s [E36]', async () => {
    const { link, another } = await sent();
    const anna = another();
    await anna.signIn('anna@example.org');
    await open(anna, link);
    assert.equal(anna.at('open-link').signedInAs, 'a•••@example.org');
  });

  it('is sent again after a pause, and the one before is superseded [S17 E33]', async () => {
    const { person, link, another, clock, service } = await sent();
    const early = await person.act('resend');
    assert.deepEqual(problemOf(early), { code: 'resend-too-soon', retryIn: 30 });
    await clock.advance(30 * second);
    await person.act('resend');
    person.at('link-sent');
    isAstray(await open(another(), link), 'link-superseded');
    await open(person, newestLink(service));
    person.at('open-link');
  });

  it('is void when the address is corrected: it may be a stranger’s [S42]', async () => {
    const { person, link, another, service } = await sent();
    const stranger = another();
    await open(stranger, link);
    await person.act('other');
    assert.equal(person.at('new-details').identifier, fresh);
    isAstray(await stranger.act('open'), 'link-superseded');
    // Another address need not wait for the pause of the first.
    await giveAddress(person, 'elif.demir@example.net');
    assert.equal(service.outbox.at(-1)?.to, 'elif.demir@example.net');
    await open(stranger, newestLink(service));
    await stranger.act('open');
    assert.deepEqual(outcomeOf(await person.look()), signedIn);
  });

  it('is good once [E31]', async () => {
    const { link, another } = await sent();
    const phone = another();
    await open(phone, link);
    await phone.act('open');
    isAstray(await open(another(), link), 'link-used', fresh);
  });

  it('expires, and tells nobody what the owner signs in with', async () => {
    const { link, another, clock } = await sent();
    await clock.advance(3600 * second);
    isAstray(await open(another(), link), 'link-expired');
  });

  it('is broken when it is cut off, or one for a new password; and the other way round [E35]', async () => {
    const { person, link, another, service } = await sent();
    isAstray(await open(another(), link.slice(1)), 'link-broken');
    const reset = await another().open({ journey: 'password-reset', link });
    assert.deepEqual(problemOf(reset), { code: 'link-broken' });
    const answer = { step: 'identifier', action: 'continue', values: { identifier: elif.old } };
    const owner = another();
    await owner.open({ journey: 'password-reset', answer });
    await owner.act('choose', { option: 'recovery-email' });
    isAstray(await open(another(), newestLink(service)), 'link-broken');
    // Whoever asks for a new password does not undo the other link.
    await open(person, link);
    person.at('open-link');
  });

  it('is void once the password was changed [E34]', async () => {
    const { link, another, service } = await sent();
    const owner = another();
    const answer = { step: 'identifier', action: 'continue', values: { identifier: elif.old } };
    await owner.open({ journey: 'password-reset', answer });
    await owner.act('choose', { option: 'recovery-phone' });
    await owner.act('verify', { code: newestCode(service) });
    await owner.act('set', { password: 'Fresh-battery-7' });
    isAstray(await open(another(), link), 'link-used');
  });

  it('is void when somebody else has got the address, or the mailbox is there again [E25 E29]', async () => {
    const { link, person, another, service } = await sent();
    const lena = another();
    await lena.signIn('LN615208');
    await giveAddress(lena);
    await open(lena, newestLink(service));
    await lena.act('open');
    const phone = another();
    await open(phone, link);
    isAstray(await phone.act('open'), 'link-superseded');
    await person.look();
    person.at('link-sent');
    await person.act('other');
    await giveAddress(person, 'elif.demir@example.net');
    const newer = newestLink(service);
    service.recreateMailbox(elif.old);
    isAstray(await open(another(), newer), 'link-superseded', elif.old);
    assert.deepEqual(outcomeOf(await person.look()), signedIn);
    assert.equal(service.signedInAs()?.identifier, elif.old);
  });

  it('confirms nothing for an account that was closed meanwhile', async () => {
    const { newDetails, ...rest } = worldOf('new-details-deadline');
    const { person, service, another, clock } = makeStage({
      ...rest,
      newDetails: { ...newDetails, verifies: 'link' },
    });
    await person.signIn(elif.username);
    await giveAddress(person);
    const phone = another();
    await open(phone, newestLink(service));
    await clock.advance(300 * second);
    isAstray(await phone.act('open'), 'link-superseded');
  });
});
