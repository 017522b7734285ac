// Mailed links: opened by scanners, used twice, used at the same moment.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { foundTowns, type Town } from '../people.harness.ts';
import { origin } from '../stage.harness.ts';
import { Visitor } from '../visitor.harness.ts';

const foundTown = await foundTowns();

describe('a link to a new password', () => {
  let town: Town;
  let url: URL;
  beforeEach(async () => {
    town = await foundTown();
    await new Visitor(town.newBrowser()).open({
      journey: 'password-reset',
      answer: {
        step: 'identifier',
        action: 'continue',
        values: { identifier: 'anna@example.org' },
      },
    });
    await town.administration.deliverMessages();
    const { text = '' } = town.records.letters.at(-1) ?? {};
    url = new URL(/https?:\S+/u.exec(text)?.[0] ?? '');
  });
  afterEach(() => town.close());

  const opened = async (handle = town.auth.handler) => {
    const person = new Visitor(town.newBrowser(() => handle));
    await person.open({ journey: 'password-reset', link: url.searchParams.get('link') ?? '' });
    return person;
  };

  it('is not used up by whoever looks at it without a press', async () => {
    for (const method of ['GET', 'HEAD']) {
      const headers = { 'sec-purpose': 'prefetch', purpose: 'prefetch' };
      const response = await town.auth.handler(new Request(url, { method, headers }));
      assert.equal(response.status, 404);
    }
    for (let scanner = 0; scanner < 5; scanner += 1) (await opened()).at('open-link');
    const anna = await opened();
    await anna.act('open');
    anna.at('new-password');
  });

  it('goes to the server’s own name, whatever the request calls it', async () => {
    assert.equal(url.origin, origin);
    const request = new Request(`${origin}/api/auth/latchkey/journeys`, {
      method: 'POST',
      headers: {
        host: 'evil.example',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'https',
        'content-type': 'application/json',
        'latchkey-client': '1',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({
        journey: 'password-reset',
        answer: {
          step: 'identifier',
          action: 'continue',
          values: { identifier: 'anna@example.org' },
        },
      }),
    });
    assert.equal((await town.auth.handler(request)).status, 200);
    await town.administration.deliverMessages();
    assert.doesNotMatch(town.records.letters.at(-1)?.text ?? '', /evil/u);
  });

  it('is used once, and then no more', async () => {
    const [anna, thief] = [await opened(), await opened()];
    await anna.act('open');
    await thief.act('open');
    assert.equal(thief.problem(), 'link-used');
    assert.equal((await opened()).problem(), 'link-used');
  });

  it('is used once by two at the same moment, on two servers', async () => {
    const twin = await town.twin();
    const people = await Promise.all([
      opened(),
      opened(twin.handle),
      opened(),
      opened(twin.handle),
    ]);
    await Promise.all(people.map((person) => person.act('open')));
    const kinds = people.map(({ last }) => ('step' in last ? last.step.kind : ''));
    assert.equal(kinds.filter((kind) => kind === 'new-password').length, 1, kinds.join());
    await twin.close();
  });
});
