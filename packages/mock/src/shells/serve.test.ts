import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CookieJar } from '../index.ts';
import { makeStage, newestCode, outcomeOf, Person, type Stage } from '../person.harness.ts';
import { serve } from '../server.ts';

/** A page of a browser that keeps cookies as browsers do, in front of a server. */
const served = async (stage: Stage, play: (person: Person, url: string) => Promise<void>) => {
  const serving = await serve(stage.service);
  const jar = new CookieJar();
  const page = {
    fetch: async (url: string, init: RequestInit) => {
      const headers = { ...(init.headers as Record<string, string>), cookie: jar.header(url) };
      const response = await fetch(url, { ...init, headers });
      jar.store(response.headers.getSetCookie());
      return response;
    },
  };
  try {
    await play(new Person(page as { fetch: typeof fetch }, serving.url), serving.url);
  } finally {
    await serving.close();
  }
};

describe('the service as a server', () => {
  it('signs in, with cookies by their headers', async () => {
    const stage = makeStage('email-code');
    await served(stage, async (person, url) => {
      assert.match(url, /^http:\/\/localhost:\d+\/account$/u);
      const refused = await person.signIn('chloe@example.org', 'wrong');
      assert.equal(refused.status, 401);
      await person.signIn('chloe@example.org');
      const code = newestCode(stage.service);
      assert.deepEqual(outcomeOf(await person.act('verify', { code })), { kind: 'signed-in' });
      await person.open();
      person.at('already-signed-in');
    });
  });

  it('names the page’s host in what it sends', async () => {
    const stage = makeStage('one-factor');
    await served(stage, async (person) => {
      await person.signIn('chloe@example.org');
      assert.match(stage.service.outbox[0]?.text ?? '', /\n@localhost #\d{6}$/u);
    });
  });

  it('breaks the connection when a fault says so', async () => {
    const stage = makeStage();
    await served(stage, async (person) => {
      stage.service.faults.next('dropped-after-effect');
      await assert.rejects(person.signIn('anna@example.org'), TypeError);
      assert.equal(stage.service.work.passwordChecks, 1);
    });
  });

  it('can be ended while somebody waits', async () => {
    const stage = makeStage();
    let both: Promise<Response>[] = [];
    await served(stage, async (_person, url) => {
      stage.service.faults.next('hung');
      both = [1, 2].map(() => fetch(`${url}/journeys`));
      assert.equal((await Promise.race(both)).status, 405);
    });
    const ended = (await Promise.allSettled(both)).filter(({ status }) => status === 'rejected');
    assert.equal(ended.length, 1);
  });

  it('takes what comes in several pieces, and no more than 64 kB', async () => {
    await served(makeStage(), async (_person, url) => {
      const pieces = new ReadableStream({
        pull(controller) {
          controller.enqueue(new TextEncoder().encode(' '.repeat(40_000)));
          if ((sent += 1) === 2) controller.close();
        },
      });
      let sent = 0;
      const response = await fetch(`${url}/journeys`, {
        method: 'POST',
        headers: {
          'latchkey-client': '1',
          'content-type': 'application/json',
          'idempotency-key': 'a-key-for-this-test',
        },
        body: pieces,
        duplex: 'half',
      } as RequestInit);
      assert.equal(response.status, 413);
    });
  });
});
