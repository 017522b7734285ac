// Longer than other files: every way in, and one identity check from there to its case.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IdentityReason } from '@latchkey/contract';
import { makeStage, outcomeOf, problemOf, type Person, type Received } from '../person.harness.ts';
import { jpeg, png } from './documents.harness.ts';
import {
  begin,
  caseOf,
  details,
  linkTo,
  openCase,
  submitAll,
  toDocuments,
} from './identity.harness.ts';

const anna = 'anna@example.org';
const ines = 'ines@example.org';
const mira = 'mira@example.org';
const dario = 'dario@example.org';
const unknown = 'nobody@example.org';

const reset = (person: Person, identifier: string) =>
  person.open({
    journey: 'password-reset',
    answer: { step: 'identifier', action: 'continue', values: { identifier } },
  });

interface WayIn {
  readonly from: string;
  readonly reason: IdentityReason;
  go(person: Person): Promise<unknown>;
}

const waysIn: readonly WayIn[] = [
  {
    from: 'choose-recovery',
    reason: 'password',
    go: async (person) => {
      await reset(person, anna);
      await person.act('no-access');
    },
  },
  {
    from: 'choose-recovery',
    reason: 'password',
    go: async (person) => {
      await reset(person, ines);
      await person.act('no-access');
    },
  },
  {
    from: 'choose-factor',
    reason: 'second-factor',
    go: async (person) => {
      await person.signIn(mira);
      await person.act('other');
      await person.act('assist');
    },
  },
  {
    from: 'locked',
    reason: 'locked',
    go: async (person) => {
      await person.signIn(dario);
      await person.act('assist');
    },
  },
  { from: 'identifier', reason: 'password', go: (person) => begin(person, ines) },
  { from: 'identifier', reason: 'locked', go: (person) => begin(person, ines, 'locked') },
  {
    from: 'identifier',
    reason: 'second-factor',
    go: (person) => begin(person, mira, 'second-factor'),
  },
];

describe('an identity check', () => {
  for (const { from, reason, go } of waysIn) {
    it(`begins at ${from} for the reason ${reason}, and back leads there again [S44 S25]`, async () => {
      const { person } = makeStage();
      await go(person);
      assert.equal(person.at('identity-intro').reason, reason);
      await person.act('back');
      assert.equal(person.step().kind, from);
    });
  }

  it('is offered for a lost second factor only after the right password [S14]', async () => {
    const { person } = makeStage();
    const received = await person.signIn(mira, 'wrong');
    assert.equal(problemOf(received)?.code, 'credentials-rejected');
    const assist = { turn: person.turn, step: 'choose-factor', action: 'assist', values: {} };
    assert.deepEqual(problemOf(await person.answer(assist)), { code: 'not-offered' });
    await person.act('sign-in', { identifier: mira, password: 'Correct-horse-9' });
    await person.act('other');
    assert.ok(person.at('choose-factor').actions.includes('assist'));
  });

  it('begins at once for who does not know their identifier, and has no way back [S44]', async () => {
    const { person } = makeStage();
    await begin(person, undefined, 'identifier');
    const { actions, reason } = person.at('identity-intro');
    assert.deepEqual([actions, reason], [['start'], 'identifier']);
  });

  it('is about the password where nothing else is said, and asks whose account it is [S44]', async () => {
    const { person } = makeStage();
    await person.open({ journey: 'identity-check' });
    assert.deepEqual(person.step(), { kind: 'identifier', actions: ['continue'] });
    await person.act('continue', { identifier: ines });
    assert.equal(person.at('identity-intro').reason, 'password');
    await person.act('back');
    assert.equal(person.at('identifier').identifier, ines);
  });

  it('says what is needed, how long it takes and how long documents are kept [S45]', async () => {
    const { person } = makeStage();
    await begin(person, ines);
    assert.deepEqual(person.step(), {
      kind: 'identity-intro',
      actions: ['start', 'back'],
      reason: 'password',
      means: ['manual', 'companion'],
      reviewTime: 172_800,
      keptFor: 2_592_000,
    });
  });

  it('is refused where there is none', async () => {
    const { person } = makeStage('identity-off');
    assert.deepEqual(problemOf(await begin(person, ines)), { code: 'not-offered' });
    await reset(person, ines);
    assert.deepEqual(problemOf(await person.act('no-access')), { code: 'not-offered' });
  });

  it('is told to a link that is none, and can be begun from there', async () => {
    const { person } = makeStage();
    assert.deepEqual(problemOf(await openCase(person, 'cut-off')), { code: 'link-broken' });
    await person.act('continue', { identifier: ines });
    person.at('identity-intro');
  });
});

describe('a case', () => {
  it('has a number, tells where the decision goes and when, and can be left [S49]', async () => {
    const { person, service } = makeStage();
    await begin(person, ines);
    const number = await submitAll(person);
    assert.match(number, /^2027-\d{4}$/u);
    assert.deepEqual(person.step(), {
      kind: 'case-status',
      actions: ['done', 'cancel'],
      reason: 'password',
      state: 'submitted',
      number,
      target: 'i•••@example.net',
      decisionIn: 172_800,
      lookIn: 5,
    });
    assert.equal(caseOf(service, number).account, ines);
    assert.deepEqual(outcomeOf(await person.act('done')), { kind: 'case-open', number });
  });

  it('is told to the applicant with a link, and to every known address with another', async () => {
    const { person, service } = makeStage();
    await begin(person, anna);
    const number = await submitAll(person);
    const told = service.outbox.map(({ kind, to }) => [kind, to]);
    assert.deepEqual(told, [
      ['email', details.contact],
      ['email', anna],
      ['email', 'anna.backup@example.net'],
      ['sms', '+41795550123'],
    ]);
    assert.ok(service.outbox[0]?.text.includes(number));
    assert.equal(new Set(service.outbox.map(({ link }) => link)).size, 2);
    assert.ok(service.outbox.every(({ link, text }) => link && text.includes(link)));
    assert.match(
      service.outbox[0]?.link ?? '',
      /^http:\/\/localhost\/\?journey=identity-check&link=/u,
    );
  });

  for (const [locale, applicant, owner] of [
    ['en', /checking who you are/u, /Somebody asks/u],
    ['de', /Ihr Antrag/u, /Jemand möchte/u],
    ['fr-CH', /Votre demande/u, /Quelqu’un demande/u],
    ['ar', /نتحقق من هويتك/u, /يطلب أحدهم/u],
    ['es-MX', /Su solicitud en/u, /Alguien pide/u],
    ['nl', /Uw aanvraag bij/u, /Iemand wil/u],
  ] as const) {
    it(`is told in the language of the applicant: ${locale}`, async () => {
      const { person, service } = makeStage();
      await begin(person, ines, 'password', { locale });
      await submitAll(person, {}, { locale });
      const [first, second] = service.outbox;
      assert.match(first?.text ?? '', applicant);
      assert.match(second?.text ?? '', owner);
    });
  }

  it('is not made twice for an answer that is sent twice [I10]', async () => {
    const { person, service } = makeStage();
    await begin(person, ines);
    await toDocuments(person);
    await person.act('choose-type', { type: 'passport' });
    for (const { id } of person.at('identity-documents').pieces) await person.upload(id, png());
    const { turn } = person;
    const answer = { turn, step: 'identity-documents', action: 'submit', values: {} };
    const first = await person.answer(answer, { key: 'k1' });
    assert.equal((await person.answer(answer, { key: 'k1' })).text, first.text);
    assert.equal(service.cases.filter(({ account }) => account === ines).length, 1);
  });

  it('fills nobody’s mailbox: only so many are made for one address', async () => {
    const { service, another } = makeStage();
    for (let count = 0; count < 10; count += 1) {
      const person = another();
      await begin(person, `nobody${count}@example.org`);
      await submitAll(person);
    }
    const person = another();
    await begin(person, ines);
    await toDocuments(person);
    await person.act('choose-type', { type: 'passport' });
    for (const { id } of person.at('identity-documents').pieces) await person.upload(id, jpeg());
    const before = service.outbox.length;
    assert.equal(problemOf(await person.act('submit'))?.code, 'rate-limited');
    assert.equal(service.outbox.length, before);
    person.at('identity-documents');
  });

  it('leads back by its link on another device, any number of times, without an effect [S49]', async () => {
    const { person, service, another } = makeStage();
    await begin(person, ines);
    const number = await submitAll(person);
    const link = linkTo(service, details.contact);
    const before = service.cases;
    for (const elsewhere of [another(), another()]) {
      await openCase(elsewhere, link);
      const { actions, number: same } = elsewhere.at('case-status');
      assert.deepEqual([actions, same], [['done', 'cancel'], number]);
    }
    assert.deepEqual(service.cases, before);
  });

  it('keeps the return target of the journey that it was made in [I3]', async () => {
    const { person, service, another } = makeStage();
    await person.open({
      journey: 'identity-check',
      returnTo: '/files',
      answer: { step: 'identifier', action: 'continue', values: { identifier: ines } },
    });
    const number = await submitAll(person);
    service.decideCase(number, { accept: true });
    const elsewhere = another();
    await openCase(elsewhere, linkTo(service, details.contact));
    await elsewhere.act('continue');
    const received = await elsewhere.act('set', { password: 'Fresh-battery-7' });
    assert.deepEqual(outcomeOf(received), { kind: 'password-changed', returnTo: '/files' });
  });
});

/** Everything of a reply that a stranger can compare; what is random is kept by its length alone. */
const seen = ({ status, headers, text }: Received) => ({
  status,
  headers: [...headers],
  body: text.replace(
    /"(ticket|number|url|identifier)":"([^"]*)"/gu,
    (_all, name: string, value: string) =>
      `"${name}":${name === 'identifier' ? 'x' : value.length}`,
  ),
});

describe('an identity check for an identifier that nobody has', () => {
  const play = async (identifier: string) => {
    const { person, service, clock } = makeStage();
    const received = [await begin(person, identifier)];
    received.push(await person.act('back'));
    received.push(await person.act('continue', { identifier }));
    await toDocuments(person);
    received.push(await person.act('choose-type', { type: 'passport' }));
    for (const id of ['photo-page', 'selfie']) received.push(await person.upload(id, png()));
    received.push(await person.act('submit'), await person.look(), await person.act('cancel'));
    return { seen: received.map(seen), work: service.work, timers: clock.timers };
  };

  for (const identifier of [anna, ines, mira, dario, 'lea@academy.example']) {
    it(`is the same as for ${identifier}, at the same cost [S5]`, async () => {
      assert.deepEqual(await play(identifier), await play(unknown));
    });
  }

  it('makes a case that can only be refused', async () => {
    const { person, service } = makeStage();
    await begin(person, unknown);
    const number = await submitAll(person);
    assert.equal(caseOf(service, number).account, undefined);
    assert.throws(() => service.decideCase(number, { accept: true }), /only be refused/u);
    assert.throws(() => service.decideCase(number, { accept: anna }), /only be refused/u);
    service.decideCase(number, { refuse: true });
    await person.look();
    assert.equal(person.at('case-status').state, 'refused');
  });
});
