// What is somebody else's: tickets, documents, cases, sessions, and codes that are guessed.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CookieJar, worldOf } from '@latchkey/mock';
import { callerAt } from '../caller.harness.ts';
import { foundTowns, password, type Handle, type Town } from '../people.harness.ts';
import { origin } from '../stage.harness.ts';
import { endpoint, Visitor } from '../visitor.harness.ts';

const { identity } = worldOf('default');
const foundTown = await foundTowns({ rules: { policy: { ...(identity && { identity }) } } });

const document = () => new Blob(['%PDF-1.7\nMARK\n%%EOF\n']);

/** A browser whose cookies can be seen, and given to it. */
const openBrowser = (handle: Handle) => {
  const jar = new CookieJar(Date.now);
  const browser: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    request.headers.set('cookie', jar.header(request.url));
    request.headers.set('origin', origin);
    const response = await handle(request);
    jar.store(response.headers.getSetCookie());
    return response;
  };
  return { browser, jar };
};

const ticketOf = ({ last }: Visitor) => {
  assert.ok('ticket' in last, JSON.stringify(last));
  return last.ticket;
};

const toDocuments = async (person: Visitor, identifier: string) => {
  await person.open({
    journey: 'identity-check',
    answer: { step: 'identifier', action: 'continue', values: { identifier } },
  });
  await person.act('start');
  if ('step' in person.last && person.last.step.kind === 'identity-means')
    await person.act('choose', { means: 'manual' });
  const contact = { name: 'Ines Costa', contact: 'ines.new@example.net' };
  await person.act('submit', { fields: contact });
  await person.act('choose-type', { type: 'identity-card' });
  return person.at('identity-documents').pieces.map(({ id }) => id);
};

describe('what is somebody else’s', () => {
  let town: Town;
  beforeEach(async () => {
    town = await foundTown();
  });
  afterEach(() => town.close());

  const ask = (method: string, path: string, cookie: string, body?: BodyInit) =>
    town.auth.handler(
      new Request(`${endpoint}${path}`, {
        method,
        headers: {
          origin,
          cookie,
          'latchkey-client': '1',
          'idempotency-key': crypto.randomUUID(),
          ...(typeof body === 'string' && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body }),
      }),
    );

  it('cannot be reached by its ticket with another’s cookie, nor by that cookie with another’s ticket', async () => {
    const [anna, thief] = [0, 1].map(() => openBrowser(town.auth.handler));
    assert.ok(anna && thief);
    const owner = new Visitor(anna.browser);
    const [piece] = await toDocuments(owner, 'anna@example.org');
    await owner.upload(piece ?? '', document());
    const other = new Visitor(thief.browser);
    await toDocuments(other, 'bruno@example.org');
    const [theirs, own] = [ticketOf(owner), ticketOf(other)];
    const cookies = [
      thief.jar.header(`${endpoint}/journeys/${own}`),
      // Under the right path, but of another ticket.
      thief.jar.header(`${endpoint}/journeys/${own}`).replaceAll(own, theirs),
      '',
      'latchkey-journey=',
    ];
    const answer = JSON.stringify({
      turn: 1,
      step: 'identity-documents',
      action: 'submit',
      values: {},
    });
    for (const cookie of cookies) {
      for (const response of [
        await ask('GET', `/journeys/${theirs}`, cookie),
        await ask('POST', `/journeys/${theirs}/answers`, cookie, answer),
        await ask('PUT', `/journeys/${theirs}/files/${piece}`, cookie, document()),
      ]) {
        assert.deepEqual(await response.json(), { problem: { code: 'journey-expired' } });
        assert.equal(response.status, 410);
        assert.deepEqual(response.headers.getSetCookie(), []);
      }
      await ask('DELETE', `/journeys/${theirs}`, cookie);
    }
    const ownCookie = anna.jar.header(`${endpoint}/journeys/${theirs}`);
    const swapped = await ask('GET', `/journeys/${own}`, ownCookie);
    assert.equal(swapped.status, 410);
    const kept = await ask('GET', `/journeys/${theirs}`, ownCookie);
    const { step } = (await kept.json()) as {
      step: { pieces: { id: string; stored?: boolean }[] };
    };
    assert.ok(step.pieces.find(({ id }) => id === piece)?.stored);
  });

  it('is read by nobody once it was uploaded', async () => {
    const { browser, jar } = openBrowser(town.auth.handler);
    const owner = new Visitor(browser);
    const [piece] = await toDocuments(owner, 'anna@example.org');
    await owner.upload(piece ?? '', document());
    const ticket = ticketOf(owner);
    const cookie = jar.header(`${endpoint}/journeys/${ticket}`);
    for (const method of ['GET', 'HEAD', 'DELETE', 'POST']) {
      const response = await ask(method, `/journeys/${ticket}/files/${piece}`, cookie);
      assert.ok([404, 405].includes(response.status), `${method} ${response.status}`);
      assert.doesNotMatch(await response.text(), /MARK/u);
    }
  });

  it('is no case of whoever knows its number, or makes up its cookie', async () => {
    const owner = new Visitor(town.newBrowser());
    for (const piece of await toDocuments(owner, 'anna@example.org'))
      await owner.upload(piece, document());
    await owner.act('submit');
    const { number } = owner.at('case-status');
    await town.administration.decideCase(number, { accept: true });
    const { browser, jar } = openBrowser(town.auth.handler);
    for (const value of [number, '1', 'true', 'x'.repeat(43)])
      jar.store([`latchkey-case-${number}=${value}; Path=/`]);
    const thief = new Visitor(browser);
    await thief.open({
      journey: 'identity-check',
      answer: {
        step: 'identifier',
        action: 'continue',
        values: { identifier: 'anna@example.org' },
      },
    });
    assert.doesNotMatch(JSON.stringify(thief.last), new RegExp(number, 'u'));
    await thief.act('resume');
    assert.ok(!('outcome' in thief.last));
    assert.doesNotMatch(JSON.stringify(thief.last), /new-password/u);
    await thief.open({ journey: 'identity-check', link: number });
    assert.equal(thief.problem(), 'link-broken');
  });
});

describe('what has ended', () => {
  it('is dead before its row is erased: a ticket, and an idempotency key', async () => {
    const town = await foundTown();
    const hoarder = new Visitor(openBrowser(town.auth.handler).browser);
    await hoarder.open({ journey: 'login' }, 'one key');
    const opened = hoarder.last;
    // What has ended is erased by this request, and not again within a minute.
    await town.clock.advance(15 * 60_000 - 1000);
    await new Visitor(town.newBrowser()).open({ journey: 'login' });
    await town.clock.advance(1000);
    await hoarder.act('sign-in', { identifier: 'nina@example.org', password });
    assert.equal(hoarder.problem(), 'journey-expired');
    await hoarder.open({ journey: 'login' }, 'one key');
    assert.notDeepEqual(hoarder.last, opened);
    await town.close();
  });
});

describe('codes that are guessed', () => {
  it('are counted over all tickets, processes and restarts', async () => {
    const town = await foundTown();
    const problems: (string | undefined)[] = [];
    for (let guess = 0; guess < 7; guess += 1) {
      // Another ticket, another browser, and a server that has just started.
      const fresh = await town.twin();
      const thief = new Visitor(town.newBrowser(() => fresh.handle));
      await thief.signIn('bruno@example.org');
      await thief.act('verify', { code: '000000' });
      problems.push(thief.problem());
      await fresh.close();
    }
    const rejected = Array<string>(4).fill('code-rejected');
    assert.deepEqual(problems, [...rejected, ...Array<string>(3).fill('code-exhausted')]);
    const bruno = new Visitor(town.newBrowser());
    await bruno.signIn('bruno@example.org');
    await bruno.act('verify', { code: town.appCode() });
    assert.equal(bruno.problem(), 'code-exhausted');
    await town.close();
  });
});

describe('a session', () => {
  it('that was planted before the sign-in is not the one after it, and is over', async () => {
    const town = await foundTown();
    const attacker = openBrowser(town.auth.handler);
    await town.auth.api.signUpEmail({ body: { email: 'kai@example.org', name: 'Kai', password } });
    const kai = callerAt(town, attacker.browser);
    await kai('/sign-in/email', { email: 'kai@example.org', password });
    assert.notEqual((await kai('/get-session')).body, null);
    const planted = attacker.jar.header(origin);
    const victim = openBrowser(town.auth.handler);
    victim.jar.store(planted.split('; ').map((each) => `${each}; Path=/`));
    const anna = new Visitor(victim.browser);
    await anna.signIn('anna@example.org');
    assert.equal(anna.end(), 'signed-in');
    assert.notEqual(victim.jar.header(origin), planted);
    const { body } = await callerAt(town, victim.browser)('/get-session');
    assert.equal((body?.['user'] as { email: string }).email, 'anna@example.org');
    assert.equal((await kai('/get-session')).body, null);
    await town.close();
  });
});
