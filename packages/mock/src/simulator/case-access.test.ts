// Whose a case is: who made it, who has its link, who was warned of it, and everybody else.
// Longer than other files: whoever may do nothing is tried out too.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AccountService, CookieJar, seedPassword, worldOf } from '../index.ts';
import {
  makeStage,
  newestLink,
  outcomeOf,
  Person,
  problemOf,
  type Stage,
} from '../person.harness.ts';
import {
  begin,
  caseOf,
  details,
  linkTo,
  openCase,
  submitAll,
  toDocuments,
  uploadAll,
} from './identity.harness.ts';

const anna = 'anna@example.org';
const ines = 'ines@example.org';
const dario = 'dario@example.org';
const signedIn = { kind: 'signed-in' };

interface Submitted extends Stage {
  readonly number: string;
}

const submitted = async (identifier: string | undefined, reason?: 'identifier' | 'locked') => {
  const stage = makeStage();
  await begin(stage.person, identifier, reason);
  const number = await submitAll(stage.person);
  return { ...stage, number } satisfies Submitted;
};

/** Somebody who knows a case's number, and has made up a cookie for it. */
const forgerOf = (service: AccountService, number: string) => {
  const jar = new CookieJar(() => 0);
  const forge: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const forged = `latchkey-case-${number}=AAAAAAAAAAAAAAAAAAAAAA`;
    request.headers.set('cookie', `${jar.header(request.url)}; ${forged}`);
    const response = await service.handle(request);
    jar.store(response.headers.getSetCookie());
    return response;
  };
  return new Person({ fetch: forge }, 'http://localhost/account');
};

const answer = async (person: Person, action: string) =>
  person.answer({ turn: person.turn, step: 'case-status', action, values: {} });

describe('a second case for the same account and reason', () => {
  it('is the first one, in the browser in which that was made [S49 E43]', async () => {
    const { tab, service, number } = await submitted(ines);
    const again = tab();
    await begin(again, ' Ines@Example.org');
    const { actions, number: same, state, target } = again.at('case-status');
    assert.deepEqual(
      [actions, same, state, target],
      [['done', 'cancel'], number, 'submitted', 'i•••@example.net'],
    );
    assert.equal(service.cases.filter(({ account }) => account === ines).length, 1);
  });

  it('is the first one in every journey that leads there [E43]', async () => {
    const { tab, number } = await submitted(ines);
    const again = tab();
    await again.open({
      journey: 'password-reset',
      answer: { step: 'identifier', action: 'continue', values: { identifier: ines } },
    });
    await again.act('no-access');
    assert.equal(again.at('case-status').number, number);
  });

  it('tells another browser how it stands, and nothing else [S49 E43]', async () => {
    const { another } = await submitted(ines);
    const stranger = another();
    await begin(stranger, ines);
    assert.deepEqual(stranger.step(), {
      kind: 'case-status',
      actions: ['done'],
      reason: 'password',
      state: 'submitted',
      number: '2027-••••',
      lookIn: 5,
    });
    assert.deepEqual(outcomeOf(await stranger.act('done')), { kind: 'case-open' });
  });

  it('is as much of one for an identifier that nobody has [S5 E43]', async () => {
    const { another } = await submitted('nobody@example.org');
    const stranger = another();
    await begin(stranger, 'Nobody@example.org');
    assert.deepEqual(stranger.at('case-status').actions, ['done']);
  });

  it('cannot be made by who was quick in two tabs [E43]', async () => {
    const { person, tab, service } = makeStage();
    const other = tab();
    for (const each of [person, other]) {
      await begin(each, ines);
      await toDocuments(each);
      await each.act('choose-type', { type: 'passport' });
      await uploadAll(each);
    }
    await person.act('submit');
    await other.act('submit');
    assert.equal(other.at('case-status').number, person.at('case-status').number);
    assert.equal(service.cases.filter(({ account }) => account === ines).length, 1);
  });

  it('is another one for another reason, or another account', async () => {
    const { tab, service } = await submitted(ines);
    for (const [identifier, reason] of [
      [ines, 'locked'],
      [anna, 'password'],
    ] as const) {
      const again = tab();
      await begin(again, identifier, reason);
      again.at('identity-intro');
      await submitAll(again);
    }
    assert.equal(service.cases.length, 4);
  });

  it('is known by the browser alone where the identifier is what nobody knows', async () => {
    const { tab, another, number } = await submitted(undefined, 'identifier');
    const again = tab();
    await begin(again, undefined, 'identifier');
    assert.equal(again.at('case-status').number, number);
    const stranger = another();
    await begin(stranger, undefined, 'identifier');
    stranger.at('identity-intro');
  });

  it('can be made when the first one has come to nothing', async () => {
    const { another, service, number } = await submitted(ines);
    const stranger = another();
    await begin(stranger, ines);
    service.decideCase(number, { refuse: true });
    await stranger.look();
    assert.deepEqual(stranger.at('case-status').actions, ['restart']);
    await stranger.act('restart');
    stranger.at('identity-intro');
  });
});

describe('a stranger', () => {
  for (const action of ['continue', 'cancel', 'restart']) {
    it(`cannot ${action} somebody else’s accepted case`, async () => {
      const { another, service, number } = await submitted(ines);
      const stranger = another();
      await begin(stranger, ines);
      service.decideCase(number, { accept: true });
      await stranger.look();
      assert.equal(stranger.at('case-status').state, 'accepted');
      assert.deepEqual(problemOf(await answer(stranger, action)), { code: 'not-offered' });
      assert.equal(caseOf(service, number).state, 'accepted');
    });
  }

  it('cannot look at it by its ticket, nor by a cookie that they have made up', async () => {
    const { another, service, person, number } = await submitted(ines);
    service.decideCase(number, { accept: true });
    const thief = another();
    Object.assign(thief, { ticket: person.ticket });
    assert.deepEqual(problemOf(await thief.look()), { code: 'journey-expired' });
    const forger = forgerOf(service, number);
    await begin(forger, ines);
    assert.deepEqual(forger.at('case-status').actions, ['done']);
  });

  it('cannot find by a cookie that they have made up what was made by whoever knows no account', async () => {
    const { service, number } = await submitted(undefined, 'identifier');
    const forger = forgerOf(service, number);
    await begin(forger, undefined, 'identifier');
    forger.at('identity-intro');
  });
});

describe('the owner of the account', () => {
  it('can stop the case by the link in the warning, accepted or not', async () => {
    for (const decided of [false, true]) {
      const { another, person, service, number } = await submitted(anna);
      if (decided) service.decideCase(number, { accept: true });
      const owner = another();
      await openCase(owner, linkTo(service, anna));
      const { actions, target, pieces } = owner.at('case-status');
      assert.deepEqual([actions, target, pieces], [['cancel', 'done'], undefined, undefined]);
      assert.deepEqual(problemOf(await answer(owner, 'continue')), { code: 'not-offered' });
      await owner.act('cancel');
      assert.equal(owner.at('case-status').state, 'cancelled');
      assert.deepEqual(outcomeOf(await owner.act('done')), { kind: 'left' });
      await person.look();
      assert.deepEqual(person.at('case-status').actions, ['restart']);
      assert.equal(service.outbox.at(-1)?.to, details.contact);
    }
  });

  it('does nothing by opening that link: mail scanners do that too', async () => {
    const { another, service } = await submitted(anna);
    const before = service.cases;
    await openCase(another(), linkTo(service, anna));
    assert.deepEqual(service.cases, before);
  });

  it('who signs in stops the case with that [E53]', async () => {
    const { another, person, service, number } = await submitted(anna);
    service.decideCase(number, { accept: true });
    assert.deepEqual(outcomeOf(await another().signIn(anna, 'wrong')), undefined);
    assert.equal(caseOf(service, number).state, 'accepted');
    assert.deepEqual(outcomeOf(await another().signIn(anna)), signedIn);
    await person.look();
    assert.equal(person.at('case-status').state, 'cancelled');
    assert.deepEqual(caseOf(service, number).fields, {});
  });

  it('who sets a new password by another proof stops the case with that [E53]', async () => {
    const { another, service, number } = await submitted(anna);
    const owner = another();
    await owner.open({
      journey: 'password-reset',
      answer: { step: 'identifier', action: 'continue', values: { identifier: anna } },
    });
    await owner.act('choose', { option: 'recovery-email' });
    await owner.open({ journey: 'password-reset', link: newestLink(service) });
    await owner.act('open');
    assert.equal(caseOf(service, number).state, 'submitted');
    await owner.act('set', { password: 'Fresh-battery-7' });
    assert.equal(caseOf(service, number).state, 'cancelled');
  });

  it('stops no case of anybody else', async () => {
    const { another, service, number } = await submitted(ines);
    await another().signIn(anna);
    assert.equal(caseOf(service, number).state, 'submitted');
  });
});

describe('the link to a case', () => {
  it('is no link to a new password, and the other way round', async () => {
    const { another, service } = await submitted(anna);
    const person = another();
    const link = linkTo(service, details.contact);
    const astray = await person.open({ journey: 'password-reset', link });
    assert.deepEqual(problemOf(astray), { code: 'link-broken' });
    await person.act('continue', { identifier: anna });
    await person.act('choose', { option: 'recovery-email' });
    assert.deepEqual(problemOf(await openCase(person, newestLink(service))), {
      code: 'link-broken',
    });
  });

  it('goes on where the case was made for a lock, in a browser that knows nothing of it', async () => {
    const { another, service, number } = await submitted(dario, 'locked');
    service.decideCase(number, { accept: true });
    const elsewhere = another();
    await openCase(elsewhere, linkTo(service, details.contact));
    await elsewhere.act('continue');
    const given = { identifier: dario, password: seedPassword };
    assert.deepEqual(outcomeOf(await elsewhere.act('sign-in', given)), signedIn);
  });

  it('survives a snapshot, and so does the case', async () => {
    const { service, number } = await submitted(ines);
    const later = new AccountService({ world: worldOf('default') });
    later.restore(service.snapshot());
    assert.equal(caseOf(later, number).state, 'submitted');
    const person = new Person(later.newBrowser(), 'http://localhost/account');
    await openCase(person, linkTo(service, details.contact));
    assert.equal(person.at('case-status').number, number);
  });
});
