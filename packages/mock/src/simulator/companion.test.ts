// Longer than other files: everything about the app on another device, in the order in which it happens.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeStage, outcomeOf, problemOf, type Person } from '../person.harness.ts';
import { begin, caseOf, linkTo, openCase, worldWith } from './identity.harness.ts';

const ines = 'ines@example.org';
const robin = 'robin@example.net';

type Place = Parameters<typeof makeStage>[0];

/** Somebody who is to go on in the app. */
const atApp = async (world: Place = 'default', identifier: string | undefined = ines) => {
  const stage = makeStage(world);
  await begin(stage.person, identifier);
  await stage.person.act('start');
  if (stage.person.step().kind === 'identity-means')
    await stage.person.act('choose', { means: 'companion' });
  stage.person.at('companion-app');
  return stage;
};

const requestOf = (person: Person) =>
  new URL(person.at('companion-app').url).searchParams.get('request') ?? '';

describe('the app on another device', () => {
  it('is opened by an address that holds a request, and no ticket [S48]', async () => {
    const { person } = await atApp();
    const { url, ...step } = person.at('companion-app');
    assert.deepEqual(step, {
      kind: 'companion-app',
      actions: ['renew', 'other', 'back'],
      reason: 'password',
      app: 'Example Identity',
      state: 'waiting',
      expiresIn: 300,
      lookIn: 2,
    });
    assert.match(url, /^https:\/\/identity\.example\/check\?request=[\w-]{22}$/u);
    assert.ok(!url.includes(person.ticket));
  });

  it('is seen to be opened and used, and leads to the case [S48]', async () => {
    const { person, service } = await atApp();
    const request = requestOf(person);
    service.companion(request, 'open');
    await person.look();
    assert.equal(person.at('companion-app').state, 'opened');
    service.companion(request, 'start');
    await person.look();
    const { state, expiresIn } = person.at('companion-app');
    assert.deepEqual([state, expiresIn], ['in-progress', undefined]);
    service.companion(request, 'finish');
    await person.look();
    const { number, target } = person.at('case-status');
    assert.equal(target, 'r•••@example.net');
    const { means, pieces, account, name } = caseOf(service, number);
    assert.deepEqual([means, pieces, account, name], ['companion', [], ines, 'Robin Example']);
    assert.ok(linkTo(service, robin));
    assert.ok(linkTo(service, ines));
  });

  it('is known by the journey’s ticket too', async () => {
    const { person, service } = await atApp();
    service.companion(person.ticket, 'open');
    await person.look();
    assert.equal(person.at('companion-app').state, 'opened');
  });

  it('makes its case whether or not the page is still there, and the browser knows it again', async () => {
    const { person, service, tab, another } = await atApp();
    service.companion(person.ticket, 'finish');
    const [found] = service.cases.filter(({ account }) => account === ines);
    assert.equal(found?.state, 'submitted');
    await person.look();
    const again = tab();
    await begin(again, ines);
    assert.deepEqual(again.at('case-status').actions, ['done', 'cancel']);
    const elsewhere = another();
    await openCase(elsewhere, linkTo(service, robin));
    assert.equal(elsewhere.at('case-status').number, found.number);
  });

  it('can be quicker than the person: every answer leads to the case', async () => {
    for (const action of ['renew', 'other', 'back']) {
      const { person, service } = await atApp();
      service.companion(person.ticket, 'finish');
      await person.act(action);
      assert.deepEqual(person.at('case-status').actions, ['done', 'cancel']);
    }
  });

  it('makes one case, however often it ends', async () => {
    const { person, service } = await atApp();
    const before = service.cases.length;
    service.companion(person.ticket, 'finish');
    service.companion(person.ticket, 'finish');
    assert.equal(service.cases.length, before + 1);
  });

  it('shows the case that is open already', async () => {
    const { person, service, tab } = await atApp();
    const other = tab();
    await begin(other, ines);
    await other.act('start');
    await other.act('choose', { means: 'companion' });
    service.companion(other.ticket, 'finish');
    service.companion(person.ticket, 'finish');
    await other.look();
    await person.look();
    assert.equal(person.at('case-status').number, other.at('case-status').number);
  });

  it('tells what it knows of its owner, and that the second step is lost too [E42]', async () => {
    const { person, service } = await atApp('default', 'mira@example.org');
    const told = { name: 'Mira Lindqvist', contact: 'mira.new@example.net', 'lost-factor': true };
    service.companion(person.ticket, 'finish', told);
    await person.look();
    const { number } = person.at('case-status');
    assert.deepEqual(caseOf(service, number).fields, told);
    service.decideCase(number, { accept: true });
    await person.look();
    await person.act('continue');
    person.at('new-password');
  });

  it('is decided at once where the service does so', async () => {
    const { person, service } = await atApp('identity-accepted');
    service.companion(person.ticket, 'finish');
    await person.look();
    assert.equal(person.at('case-status').state, 'accepted');
    await person.act('continue');
    person.at('new-password');
  });

  it('takes nothing for a name that is none', async () => {
    const { person, service } = await atApp();
    const before = service.cases.length;
    service.companion('elsewhere', 'finish');
    await person.look();
    person.at('companion-app');
    assert.equal(service.cases.length, before);
  });
});

describe('a request to the app', () => {
  it('that nobody opens in time is made anew, and that is told once [S48]', async () => {
    const { person, service, clock } = await atApp('companion-expires-soon');
    const old = requestOf(person);
    await clock.advance(9999);
    assert.equal(problemOf(await person.look()), undefined);
    await clock.advance(1);
    assert.deepEqual(problemOf(await person.look()), { code: 'companion-expired' });
    assert.notEqual(requestOf(person), old);
    assert.equal(person.at('companion-app').expiresIn, 10);
    assert.equal(problemOf(await person.look()), undefined);
    service.companion(old, 'open');
    await person.look();
    assert.equal(person.at('companion-app').state, 'waiting');
  });

  it('that was opened in time does not run out while it is used', async () => {
    const { person, service, clock } = await atApp('companion-expires-soon');
    service.companion(person.ticket, 'open');
    await clock.advance(60_000);
    assert.equal(problemOf(await person.look()), undefined);
    service.companion(person.ticket, 'finish');
    await person.look();
    person.at('case-status');
  });

  it('that came too late in the app has no effect', async () => {
    const { person, service, clock } = await atApp('companion-expires-soon');
    const before = service.cases.length;
    await clock.advance(10_000);
    service.companion(person.ticket, 'finish');
    assert.equal(service.cases.length, before);
    assert.deepEqual(problemOf(await person.look()), { code: 'companion-expired' });
  });

  it('can be renewed by the person, and the one before is worth nothing [S48]', async () => {
    const { person, service } = await atApp();
    const old = requestOf(person);
    assert.equal(problemOf(await person.act('renew')), undefined);
    assert.notEqual(requestOf(person), old);
    service.companion(old, 'finish');
    await person.look();
    person.at('companion-app');
  });

  for (const [deed, code, what, edge] of [
    ['refuse', 'companion-refused', 'that is refused in the app', ''],
    ['deny-location', 'companion-location', 'whose app may not know where it is', ' [E50]'],
  ] as const) {
    it(`${what} is told once, and made anew${edge}`, async () => {
      const { person, service } = await atApp();
      service.companion(person.ticket, 'open');
      service.companion(person.ticket, deed);
      // What comes after it has no effect.
      service.companion(person.ticket, 'finish');
      const received = await person.look();
      assert.deepEqual([received.status, problemOf(received)], [422, { code }]);
      assert.equal(person.at('companion-app').state, 'waiting');
      assert.equal(problemOf(await person.look()), undefined);
    });
  }

  it('is worth nothing once the person goes another way', async () => {
    for (const action of ['other', 'back']) {
      const { person, service } = await atApp();
      const before = service.cases.length;
      const request = requestOf(person);
      await person.act(action);
      assert.equal(person.step().kind, action === 'other' ? 'identity-details' : 'identity-means');
      service.companion(request, 'finish');
      assert.equal(service.cases.length, before);
    }
  });

  it('is worth nothing once its journey is over', async () => {
    const { person, service, clock } = await atApp();
    const before = service.cases.length;
    service.companion(person.ticket, 'open');
    await clock.advance(15 * 60_000);
    service.companion(person.ticket, 'finish');
    assert.equal(service.cases.length, before);
  });
});

describe('the phone with the app', () => {
  it('lists what the app is asked, and how far that is [S48]', async () => {
    const { person, service } = await atApp();
    const request = {
      id: requestOf(person),
      app: 'Example Identity',
      reason: 'password',
      state: 'waiting',
      typed: ines,
      account: ines,
      name: 'Ines Costa',
    };
    assert.deepEqual(service.companionRequests, [request]);
    service.companion(request.id, 'open');
    assert.deepEqual(service.companionRequests, [{ ...request, state: 'opened' }]);
  });

  it('lists a request of somebody unknown, without a name', async () => {
    const { service } = await atApp('default', 'nobody@example.org');
    const [request] = service.companionRequests;
    assert.deepEqual([request?.account, request?.name], [undefined, undefined]);
  });

  it('lists nothing that is worth nothing any more', async () => {
    for (const deed of ['finish', 'refuse', 'deny-location'] as const) {
      const { person, service } = await atApp();
      service.companion(requestOf(person), deed);
      assert.deepEqual(service.companionRequests, []);
    }
    const gone = await atApp();
    await gone.person.act('back');
    assert.deepEqual(gone.service.companionRequests, []);
    const { clock, service } = await atApp('companion-expires-soon');
    await clock.advance(10_000);
    assert.deepEqual(service.companionRequests, []);
  });
});

describe('an app that tells no address', () => {
  const world = worldWith({
    app: {
      name: 'Example Identity',
      url: 'https://identity.example/check?from=page',
      requestLife: 60_000,
      holder: { name: 'Robin Example' },
    },
  });

  it('keeps what its address had before', async () => {
    const { person } = await atApp(world);
    assert.match(person.at('companion-app').url, /\?from=page&request=/u);
  });

  it('makes a case of which nobody is told, and which the page shows', async () => {
    const { person, service } = await atApp(world);
    service.companion(person.ticket, 'finish');
    await person.look();
    const { number, target } = person.at('case-status');
    assert.equal(target, undefined);
    assert.deepEqual(
      service.outbox.map(({ to }) => to),
      [ines],
    );
    assert.deepEqual(outcomeOf(await person.act('done')), { kind: 'case-open', number });
  });

  it('leaves the choice of where a forgotten identifier goes', async () => {
    const { person, service } = makeStage(world);
    await begin(person, undefined, 'identifier');
    await person.act('start');
    await person.act('choose', { means: 'companion' });
    service.companion(person.ticket, 'finish');
    await person.look();
    service.decideCase(person.at('case-status').number, { accept: 'anna@example.org' });
    await person.look();
    await person.act('continue');
    const { options } = person.at('choose-delivery');
    assert.deepEqual(
      options.map(({ target }) => target),
      ['•• 23', 'a•••@example.net'],
    );
  });
});
