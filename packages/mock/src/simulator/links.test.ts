// Longer than other files: everything that can become of one link.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { worldOf } from '../index.ts';
import {
  makeStage,
  newestCode,
  newestLink,
  outcomeOf,
  problemOf,
  type Person,
  type Received,
} from '../person.harness.ts';
import { linkUrl } from '@latchkey/service';

const anna = 'anna@example.org';
const fresh = 'Fresh-battery-7';
const second = 1000;
const changed = { kind: 'password-changed' };

type Place = Parameters<typeof makeStage>[0];

const reset = (person: Person, identifier = anna, start: object = {}) =>
  person.open({
    journey: 'password-reset',
    answer: { step: 'identifier', action: 'continue', values: { identifier } },
    ...start,
  });

const open = (person: Person, link: string) => person.open({ journey: 'password-reset', link });

/** Anna, who has had a link sent. */
const sent = async (world: Place = 'default', start: object = {}) => {
  const stage = makeStage(world);
  await reset(stage.person, anna, start);
  await stage.person.act('choose', { option: 'recovery-email' });
  return { ...stage, link: newestLink(stage.service) };
};

/** What is said of a link that is good for nothing: the beginning, with the identifier where it is known. */
const isAstray = (received: Received, code: string, identifier?: string) => {
  assert.equal(received.status, 422);
  assert.deepEqual(problemOf(received), { code });
  assert.deepEqual('step' in received.reply && received.reply.step, {
    kind: 'identifier',
    actions: ['continue'],
    ...(identifier !== undefined && { identifier }),
  });
};

describe('a link that is sent', () => {
  it('goes to the recovery address, and the page says where', async () => {
    const { person, service, link } = await sent();
    assert.deepEqual(person.step(), {
      kind: 'link-sent',
      actions: ['resend', 'other'],
      target: 'a•••@example.net',
      expiresIn: 3600,
      resendIn: 30,
      lookIn: 3,
    });
    const [message] = service.outbox;
    assert.equal(message?.kind, 'email');
    assert.equal(message.to, 'anna.backup@example.net');
    assert.equal(message.link, `http://localhost/?journey=password-reset&link=${link}`);
    assert.ok(message.text.includes(message.link));
  });

  it('is written in the language of the call', async () => {
    for (const [locale, words] of [
      ['en', /Set a new password/u],
      ['de-CH', /ein neues Passwort/u],
      ['fr', /nouveau mot de passe/u],
      ['ar', /كلمة مرور جديدة/u],
      ['pl', /nowe hasło/u],
    ] as const) {
      const { person, service } = makeStage();
      await reset(person);
      await person.act('choose', { option: 'recovery-email' }, { locale });
      assert.match(service.outbox[0]?.text ?? '', words);
    }
  });

  it('leads to the page’s own origin', async () => {
    const { person, service } = makeStage();
    const origin = 'https://page.example';
    await reset(person);
    await person.act('choose', { option: 'recovery-email' }, { origin });
    assert.equal(new URL(service.outbox[0]?.link ?? '').origin, origin);
  });

  const addresses: readonly (readonly [page: string, url: string])[] = [
    ['/reset', 'https://page.example/reset?link=abc_-1'],
    ['/?view=reset', 'https://page.example/?view=reset&link=abc_-1'],
    ['/{locale}/reset?link=old#top', 'https://page.example/de-CH/reset?link=abc_-1#top'],
  ];
  for (const [page, url] of addresses) {
    it(`is ${url} for the page ${page}`, () => {
      assert.equal(linkUrl('https://page.example', page, 'de-CH,de;q=0.9', 'abc_-1'), url);
    });
  }

  it('is sent again after a pause only', async () => {
    const { person, service, clock } = await sent();
    assert.deepEqual(problemOf(await person.act('resend')), {
      code: 'resend-too-soon',
      retryIn: 30,
    });
    // The one that was just sent is still good.
    await person.act('other');
    assert.equal(problemOf(await person.act('choose', { option: 'recovery-email' })), undefined);
    person.at('link-sent');
    assert.equal(service.outbox.length, 1);
    await clock.advance(30 * second);
    await person.act('resend');
    assert.equal(service.outbox.length, 2);
  });

  it('is not sent beyond the limit, in whatever journey', async () => {
    const { another, service } = makeStage();
    for (let count = 0; count < 11; count += 1) {
      const person = another();
      await reset(person, count % 2 === 0 ? anna : ' ANNA@example.org');
      const received = await person.act('choose', { option: 'recovery-email' });
      if (count < 10) person.at('link-sent');
      else assert.deepEqual(problemOf(received), { code: 'rate-limited', retryIn: 900 });
    }
    assert.equal(service.outbox.length, 10);
  });
});

describe('opening a link', () => {
  it('uses nothing up, however often: mail scanners do it too [S27 E32]', async () => {
    const { link, another } = await sent();
    for (let count = 0; count < 3; count += 1) {
      const scanner = another();
      await open(scanner, link);
      assert.deepEqual(scanner.step(), {
        kind: 'open-link',
        actions: ['open'],
        account: 'a•••@example.org',
      });
    }
    const person = another();
    await open(person, link);
    await person.act('open');
    person.at('new-password');
  });

  it('leads to a new password in another browser, with the first return target [S27 E30]', async () => {
    const { link, another, service } = await sent('default', { returnTo: '/inbox' });
    const phone = another();
    await open(phone, link);
    await phone.act('open');
    assert.deepEqual(outcomeOf(await phone.act('set', { password: fresh })), {
      ...changed,
      returnTo: '/inbox',
    });
    assert.equal(service.outbox.at(-1)?.to, anna);
    assert.deepEqual(outcomeOf(await phone.signIn(anna, fresh)), { kind: 'signed-in' });
  });

  it('leaves an answer that came with it unread', async () => {
    const { link, another } = await sent();
    const person = another();
    await reset(person, 'bruno@example.org', { link });
    person.at('open-link');
    await reset(person, 'bruno@example.org', { link: 'broken' });
    person.at('identifier');
  });

  it('says whose session this browser has, when it is somebody else’s [S27 E36]', async () => {
    const { link, another } = await sent();
    const ines = another();
    await ines.signIn('ines@example.org');
    await open(ines, link);
    assert.equal(ines.at('open-link').signedInAs, 'i•••@example.org');
    await ines.act('open');
    ines.at('new-password');
  });

  it('says nothing of the account’s own session', async () => {
    const { link, another } = await sent();
    const person = another();
    await person.signIn(anna);
    await open(person, link);
    assert.equal(person.at('open-link').signedInAs, undefined);
  });

  it('ends the wait of the page that asked for it, once there is a new password', async () => {
    const { person, link, another } = await sent('default', { returnTo: '/inbox' });
    const phone = another();
    await open(phone, link);
    await phone.act('open');
    await person.look();
    person.at('link-sent');
    await phone.act('set', { password: fresh });
    assert.deepEqual(outcomeOf(await person.look()), { ...changed, returnTo: '/inbox' });
  });

  it('gives the waiting page no session, though the one that opened it has one', async () => {
    const { person, link, service, another } = await sent('reset-signs-in');
    const phone = another();
    await open(phone, link);
    await phone.act('open');
    const received = await phone.act('set', { password: fresh });
    assert.deepEqual(outcomeOf(received), { kind: 'signed-in' });
    assert.deepEqual(outcomeOf(await person.look()), changed);
    assert.equal(service.signedInAs(), undefined);
  });
});

describe('a link that is good no more', () => {
  it('was used [S27 E31]', async () => {
    const { link, another } = await sent();
    const [one, two] = [another(), another()];
    await open(one, link);
    await open(two, link);
    await one.act('open');
    isAstray(await two.act('open'), 'link-used', anna);
    isAstray(await open(two, link), 'link-used', anna);
  });

  it('is used once by a double click', async () => {
    const { link, another } = await sent();
    const person = another();
    await open(person, link);
    const answer = { turn: person.turn, step: 'open-link', action: 'open', values: {} };
    await person.answer(answer, { key: 'the-key' });
    await person.answer(answer, { key: 'the-key' });
    person.at('new-password');
  });

  it('has expired, also between opening and clicking', async () => {
    const { link, another, clock } = await sent('link-expires-soon');
    const person = another();
    await open(person, link);
    await clock.advance(15 * second);
    isAstray(await person.act('open'), 'link-expired', anna);
    isAstray(await open(person, link), 'link-expired', anna);
    // From here the person begins anew, with the identifier kept.
    await person.act('continue', { identifier: anna });
    await person.act('choose', { option: 'recovery-email' });
    person.at('link-sent');
  });

  it('was superseded by a newer one [S27 E33]', async () => {
    const { person, link, clock, service, another } = await sent();
    await clock.advance(30 * second);
    await person.act('resend');
    const other = another();
    isAstray(await open(other, link), 'link-superseded', anna);
    await open(other, newestLink(service));
    other.at('open-link');
  });

  it('was superseded by another journey', async () => {
    const { link, another } = await sent();
    const other = another();
    await reset(other);
    await other.act('choose', { option: 'recovery-email' });
    isAstray(await open(other, link), 'link-superseded', anna);
  });

  it('is broken when it is cut off, or made up [S27 E35]', async () => {
    const { link, another } = await sent();
    for (const broken of [link.slice(0, -1), `${link}x`, 'constructor', '__proto__']) {
      isAstray(await open(another(), broken), 'link-broken');
    }
  });

  it('counts as used after the password was changed by another way [S27 E34]', async () => {
    const { person, link, service, another } = await sent();
    const waiting = another();
    await open(waiting, link);
    await person.act('other');
    await person.act('choose', { option: 'recovery-phone' });
    await person.act('verify', { code: newestCode(service) });
    assert.deepEqual(outcomeOf(await person.act('set', { password: fresh })), changed);
    isAstray(await waiting.act('open'), 'link-used', anna);
    isAstray(await open(waiting, link), 'link-used', anna);
  });

  it('of somebody else stays good', async () => {
    const { person, link, service, another } = await sent();
    await reset(person, 'bruno@example.org');
    await person.act('choose', { option: 'recovery-email' });
    const brunos = newestLink(service);
    const other = another();
    await open(other, link);
    await other.act('open');
    await other.act('set', { password: fresh });
    await open(other, brunos);
    other.at('open-link');
  });
});

describe('a snapshot', () => {
  it('carries a link under way over', async () => {
    const { service, person, link } = await sent();
    const later = makeStage();
    later.service.restore(service.snapshot());
    await open(later.person, link);
    await later.person.act('open');
    assert.deepEqual(outcomeOf(await later.person.act('set', { password: fresh })), changed);
    // The first service has not changed with it.
    await open(person, link);
    person.at('open-link');
  });
});

describe('possession first', () => {
  const world = 'reset-possession-first';
  const identifiers = [
    'nobody@example.org',
    anna,
    'bruno@example.org',
    'ines@example.org',
    'lea@academy.example',
    'kenji@example.org',
    'AB123456',
  ];

  const run = async (identifier: string) => {
    const { person, service, clock } = makeStage(world);
    const received = [await reset(person, identifier), await person.act('resend')];
    await clock.advance(30 * second);
    received.push(await person.look(), await person.act('resend'), await person.act('other'));
    received.push(await person.act('no-access'));
    for (let count = 0; count < 10; count += 1) received.push(await reset(person, identifier));
    const seen = received.map(({ status, headers, text }) => ({
      status,
      headers: [...headers],
      body: text.replace(/"ticket":"[^"]{22}"/gu, '"ticket":"(22)"').replaceAll(identifier, 'x'),
    }));
    return { seen, work: service.work, timers: clock.timers, mails: service.outbox.length };
  };

  for (const identifier of identifiers) {
    it(`is the same for everybody, at the same cost: ${identifier} [S26 S5]`, async () => {
      const { mails, ...theirs } = await run(identifier);
      const { mails: none, ...nobodys } = await run('somebody@example.org');
      assert.deepEqual(theirs, nobodys);
      assert.equal(none, 0);
      assert.equal(mails, [anna, 'bruno@example.org'].includes(identifier) ? 10 : 0);
      assert.equal(theirs.work.messages, 10);
    });
  }

  it('says neither where the link went nor whether there is one', async () => {
    const { person } = makeStage(world);
    await reset(person);
    assert.deepEqual(person.step(), {
      kind: 'link-sent',
      actions: ['resend', 'other'],
      expiresIn: 3600,
      resendIn: 30,
    });
    await person.act('other');
    assert.deepEqual(person.step(), {
      kind: 'choose-recovery',
      actions: ['no-access'],
      options: [],
    });
  });

  it('sets a new password by the link, and the waiting page hears nothing of it', async () => {
    const { person, service, another } = makeStage(world);
    await reset(person);
    const phone = another();
    await open(phone, newestLink(service));
    await phone.act('open');
    assert.deepEqual(outcomeOf(await phone.act('set', { password: fresh })), changed);
    await person.look();
    person.at('link-sent');
  });

  it('keeps the identifier when too many links were asked for', async () => {
    const { limits } = worldOf(world);
    const none = { ...limits, messages: { ...limits.messages, attempts: 0 } };
    const { person } = makeStage({ ...worldOf(world), limits: none });
    const received = await reset(person);
    assert.deepEqual(problemOf(received), { code: 'rate-limited', retryIn: 900 });
    assert.equal(person.at('identifier').identifier, anna);
  });
});
