// Longer than other files: every state that a case can be in.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AccountService, worldOf } from '../index.ts';
import { makeStage, newestLink, Person, problemOf } from '../person.harness.ts';
import { jpeg, secretInk } from './documents.harness.ts';
import {
  accepted,
  begin,
  caseOf,
  details,
  linkTo,
  openCase,
  submitAll,
  submitted,
  toDocuments,
  uploadAll,
  worldWith,
} from './identity.harness.ts';

const ines = 'ines@example.org';
const day = 86_400_000;

describe('a case of which pieces are needed again', () => {
  const noor = async () => {
    const service = new AccountService({ world: worldOf('default') });
    const person = new Person(service.newBrowser(), 'http://localhost/account');
    const { link } = service.outbox.find(({ to }) => to === 'noor.haddad@example.net') ?? {};
    await openCase(person, new URL(link ?? '').searchParams.get('link') ?? '');
    return { service, person };
  };

  it('is there from the start, with the link in the mail, and says what and why [S49]', async () => {
    const { person } = await noor();
    const { account, ...step } = person.at('case-status');
    assert.equal(account, undefined);
    assert.deepEqual(step, {
      kind: 'case-status',
      actions: ['continue', 'done', 'cancel'],
      reason: 'password',
      state: 'more-needed',
      number: '2026-0042',
      target: 'n•••@example.net',
      pieces: [
        { id: 'front', kind: 'front', fault: 'glare' },
        { id: 'selfie', kind: 'selfie', fault: 'cut-off' },
      ],
      lookIn: 5,
    });
  });

  it('asks for these alone, and waits for its decision again [S49]', async () => {
    const { person, service } = await noor();
    await person.act('continue');
    const { actions, pieces, types } = person.at('identity-documents');
    assert.deepEqual([actions, types], [['submit', 'back'], []]);
    assert.deepEqual(
      pieces.map(({ id, fault }) => [id, fault]),
      [
        ['front', 'glare'],
        ['selfie', 'cut-off'],
      ],
    );
    assert.equal(problemOf(await person.upload('back', jpeg()))?.code, 'not-offered');
    await person.act('back');
    person.at('case-status');
    await person.act('continue');
    await uploadAll(person);
    await person.act('submit');
    assert.equal(person.at('case-status').state, 'submitted');
    const found = caseOf(service, '2026-0042');
    assert.deepEqual(
      found.pieces.map(({ id, fault, bytes }) => [id, fault, bytes > 0]),
      [
        ['front', undefined, true],
        ['back', undefined, false],
        ['selfie', undefined, true],
      ],
    );
    service.decideCase('2026-0042', { accept: true });
    await person.look();
    await person.act('continue');
    assert.equal(person.at('new-password').identifier, 'noor@example.org');
  });

  it('is shown as it stands to who submits after it was stopped', async () => {
    const { person, service } = await noor();
    await person.act('continue');
    await uploadAll(person);
    await new Person(service.browser, 'http://localhost/account').signIn('noor@example.org');
    await person.act('submit');
    assert.equal(person.at('case-status').state, 'cancelled');
  });

  it('comes of a decision that names pieces of it, and of no other', async () => {
    const { person, service, number } = await submitted(ines);
    assert.throws(() => service.decideCase(number, { more: { passport: 'glare' } }), /no such/u);
    assert.throws(() => service.decideCase(number, { more: {} }), /no such/u);
    service.decideCase(number, { more: { back: 'expired' } });
    await person.look();
    assert.deepEqual(person.at('case-status').pieces, [
      { id: 'back', kind: 'back', fault: 'expired' },
    ]);
    assert.throws(() => service.decideCase(number, { accept: true }), /waits for no decision/u);
  });
});

describe('a case', () => {
  it('is in review when somebody looks at it, and the page sees that by itself [S49]', async () => {
    const { person, service, number } = await submitted(ines);
    const { turn } = person;
    service.startReview(number);
    await person.look();
    assert.deepEqual([person.at('case-status').state, person.turn], ['in-review', turn + 1]);
    await person.look();
    assert.equal(person.turn, turn + 1);
    assert.throws(() => service.startReview(number), /no review/u);
    assert.throws(() => service.startReview('2020-0000'), /no such case/u);
  });

  for (const [decision, en, de] of [
    [{ accept: true }, /we know who you are/u, /wir wissen, wer Sie sind/iu],
    [{ refuse: true }, /could not tell/u, /konnten nicht feststellen/u],
    [{ more: { front: 'glare' } }, /again/u, /noch einmal/u],
  ] as const) {
    it(`tells its applicant ${JSON.stringify(decision)}, in their language and without a reason`, async () => {
      for (const [locale, words] of [
        ['en', en],
        ['de', de],
      ] as const) {
        const { person, service } = makeStage();
        await begin(person, ines, 'password', { locale });
        const number = await submitAll(person, {}, { locale });
        service.decideCase(number, decision);
        const { to, text } = service.outbox.at(-1) ?? {};
        assert.equal(to, details.contact);
        assert.match(text ?? '', words);
        assert.doesNotMatch(text ?? '', /glare|password|Passwort/u);
      }
    });
  }

  it('that is refused can be begun again, for the same reason [S49]', async () => {
    const { person, service, number } = await submitted(ines, 'locked');
    service.decideCase(number, { refuse: true });
    await person.look();
    assert.deepEqual(person.at('case-status').actions, ['restart']);
    await person.act('restart');
    assert.equal(person.at('identity-intro').reason, 'locked');
    assert.notEqual(await submitAll(person), number);
  });

  it('that nobody decides in time is erased, and says so [E52]', async () => {
    const { person, service, number, clock, another } = await submitted(ines);
    const link = linkTo(service, details.contact);
    const before = caseOf(service, number);
    assert.ok(before.pieces.every(({ bytes }) => bytes > 0));
    await clock.advance(14 * day);
    const { fields, pieces, state, contact } = caseOf(service, number);
    assert.deepEqual([fields, pieces, state, contact], [{}, [], 'expired', undefined]);
    assert.match(service.outbox.at(-1)?.text ?? '', /erased/u);
    assert.ok(!JSON.stringify(JSON.parse(service.snapshot()).rows.cases).includes('Costa'));
    assert.deepEqual(problemOf(await person.look()), { code: 'journey-expired' });
    const later = another();
    await openCase(later, link);
    assert.deepEqual(later.at('case-status').actions, ['restart']);
    assert.equal(later.at('case-status').target, undefined);
    await later.act('restart');
    const again = await submitAll(later);
    assert.equal(caseOf(service, again).account, ines);
  });

  it('that was accepted waits for its applicant no longer than that', async () => {
    const { service, number, clock } = await accepted(ines);
    await clock.advance(14 * day);
    assert.equal(caseOf(service, number).state, 'expired');
  });

  it('that is decided keeps what was sent as long as it says, and no longer [S45]', async () => {
    const { service, number, clock } = await submitted(ines);
    service.decideCase(number, { refuse: true });
    await clock.advance(30 * day - 1);
    assert.equal(caseOf(service, number).pieces.length, 3);
    await clock.advance(1);
    assert.deepEqual([caseOf(service, number).pieces, caseOf(service, number).fields], [[], {}]);
    assert.equal(caseOf(service, number).state, 'refused');
  });

  it('can be cancelled by its applicant, and is erased [S49]', async () => {
    const { person, service, number } = await submitted(ines);
    await person.act('cancel');
    assert.deepEqual(person.at('case-status').actions, ['restart']);
    assert.equal(caseOf(service, number).contact, undefined);
    assert.match(service.outbox.at(-1)?.text ?? '', /cancelled/u);
    assert.ok(!service.snapshot().includes(secretInk));
  });
});

describe('a world that decides at once', () => {
  for (const [world, state] of [
    ['identity-accepted', 'accepted'],
    ['identity-refused', 'refused'],
    ['identity-more-needed', 'more-needed'],
  ] as const) {
    it(`shows what it has decided: '${world}'`, async () => {
      const { person } = await submitted(ines, 'password', { world });
      assert.equal(person.at('case-status').state, state);
    });
  }

  it('lets what cannot be accepted wait', async () => {
    const { person } = await submitted('nobody@example.org', 'password', {
      world: worldWith({ decides: 'accepted' }),
    });
    assert.equal(person.at('case-status').state, 'submitted');
  });

  it('shows the newest link to whom it was sent', async () => {
    const { service } = await submitted(ines, 'password', { world: 'identity-accepted' });
    assert.equal(newestLink(service), linkTo(service, details.contact));
  });

  it('asks for documents that come to nothing without them', async () => {
    const { person } = makeStage('identity-accepted');
    await begin(person, ines);
    await toDocuments(person);
    assert.deepEqual(problemOf(await person.act('submit')), { code: 'not-offered' });
    await person.act('choose-type', { type: 'passport' });
    await person.upload('selfie', jpeg());
    assert.deepEqual(problemOf(await person.act('submit')), {
      code: 'fields-rejected',
      fields: [{ field: 'photo-page', reason: 'required' }],
    });
  });
});
