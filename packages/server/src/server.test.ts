import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { seedPassword } from '@latchkey/mock';
import {
  adapterAt,
  browserAt,
  newCall,
  newFolder,
  sendSlowly,
  signIn,
  start,
  type Running,
} from './process.harness.ts';

interface Kept {
  readonly sent: readonly { text: string; push?: { id: string; number: string } }[];
  readonly authenticators: readonly { identifier: string; code: string }[];
}

const outboxAt = async (url: string): Promise<Kept> =>
  (await fetch(`${url}/outbox.json`)).json() as Promise<Kept>;

const post = (url: string, fields: Record<string, string>, origin = new URL(url).origin) =>
  fetch(url, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });

const begin = async (environment: Record<string, string>) => {
  const server = start({ PORT: '0', ...environment });
  return { server, url: String((await server.line('listening'))['url']) };
};

// A message is carried once the reply is on its way.
const pushAt = async (url: string): Promise<{ id: string; number: string }> => {
  for (;;) {
    const { sent } = await outboxAt(url);
    const push = sent[0]?.push;
    if (push) return push;
  }
};

describe('the server', () => {
  const folder = newFolder();
  let server: Running;
  let url: string;
  before(async () => {
    ({ server, url } = await begin({ DATABASE_URL: `file:${folder}` }));
  });
  after(async () => {
    server.kill('SIGKILL');
    await server.ended;
  });

  it('signs Anna in with her password, and knows her session', async () => {
    const browser = browserAt(url);
    const reply = await signIn(adapterAt(url, browser), 'anna@example.org', seedPassword);
    assert.equal('outcome' in reply && reply.outcome.kind, 'signed-in');
    const session = await (await browser(`${url}/api/auth/get-session`)).json();
    assert.equal(session.user.email, 'anna@example.org');
  });

  it('refuses Anna another password', async () => {
    const reply = await signIn(adapterAt(url), 'anna@example.org', 'Wrong-horse-9');
    assert.equal('problem' in reply && reply.problem?.code, 'credentials-rejected');
  });

  it('asks Bruno for the code of his app', async () => {
    const adapter = adapterAt(url);
    const asked = await signIn(adapter, 'bruno@example.org', seedPassword);
    assert.ok('step' in asked && asked.step.kind === 'code', JSON.stringify(asked));
    const { authenticators } = await outboxAt(url);
    const { code } = authenticators.find((app) => app.identifier === 'bruno@example.org')!;
    const { ticket, turn } = asked;
    const answer = { turn, step: 'code', action: 'verify', values: { code } } as const;
    const reply = await adapter.answer(ticket, answer, newCall());
    assert.equal('outcome' in reply && reply.outcome.kind, 'signed-in');
  });

  it('lets Chloe’s phone approve, by the number on the page', async () => {
    const adapter = adapterAt(url);
    const asked = await signIn(adapter, 'chloe@example.org', seedPassword);
    assert.ok('step' in asked && asked.step.kind === 'push', JSON.stringify(asked));
    const { id, number } = await pushAt(url);
    assert.equal(asked.step.number, number);
    assert.match(await (await fetch(`${url}/outbox`)).text(), new RegExp(`Approve ${number}<`));
    assert.equal((await post(`${url}/outbox/push`, { id, number })).status, 303);
    const reply = await adapter.look(asked.ticket, newCall());
    assert.equal('outcome' in reply && reply.outcome.kind, 'signed-in');
  });

  it('has told those without an address what they sign in with', async () => {
    const { sent } = await outboxAt(url);
    for (const username of ['EL482913', 'FA730155', 'LN615208'])
      assert.ok(
        sent.some(({ text }) => text.includes(username)),
        username,
      );
    const reply = await signIn(adapterAt(url), 'EL482913', seedPassword);
    assert.ok('step' in reply && reply.step.kind !== 'credentials', JSON.stringify(reply));
  });

  it('locks and unlocks for the administrator', async () => {
    const who = 'ines@example.org';
    const inesSees = async () => {
      const reply = await signIn(adapterAt(url), who, seedPassword);
      return 'outcome' in reply ? reply.outcome.kind : 'refused';
    };
    assert.equal((await post(`${url}/administration`, { deed: 'lock', who })).status, 303);
    assert.equal(await inesSees(), 'refused');
    assert.equal((await post(`${url}/administration`, { deed: 'unlock', who })).status, 303);
    assert.equal(await inesSees(), 'signed-in');
    const nobody = { deed: 'lock', who: 'nobody@example.org' };
    assert.equal((await post(`${url}/administration`, nobody)).status, 409);
  });

  it('does nothing for a page of another site', async () => {
    const deed = { deed: 'block', who: 'ines@example.org' };
    const stranger = await post(`${url}/administration`, deed, 'https://elsewhere.example');
    assert.equal(stranger.status, 403);
  });

  it('serves nothing of better-auth’s that goes around the journeys', async () => {
    const body = JSON.stringify({ email: 'anna@example.org', password: seedPassword });
    const headers = { 'content-type': 'application/json', origin: url };
    const response = await fetch(`${url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers,
      body,
    });
    assert.equal(response.status, 404);
  });

  it('is in good health, and shows its outbox without a script', async () => {
    assert.equal((await fetch(`${url}/health`)).status, 200);
    const page = await fetch(`${url}/outbox`);
    assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/u);
    assert.doesNotMatch(await page.text(), /<script| style=/u);
  });

  it('answers what is under way before it ends, and its people are there when it is back', async () => {
    const slow = sendSlowly(async () => {
      server.kill('SIGTERM');
      await server.line('stopping');
      await assert.rejects(fetch(`${url}/health`));
    });
    const adapter = adapterAt(url, browserAt(url, slow));
    const reply = await signIn(adapter, 'anna@example.org', seedPassword);
    assert.equal('outcome' in reply && reply.outcome.kind, 'signed-in');
    assert.equal(await server.ended, 0);
    const log = server.said();
    assert.match(log, /"path":"\/api\/auth\/latchkey\/journeys\/:ticket\/answers","status":200/u);
    assert.doesNotMatch(log, /Correct-horse|Wrong-horse|EL482913|@example\.org|"better-auth"/u);
    assert.doesNotMatch(log, /journeys\/(?!:ticket)[^"]/u);
    ({ server, url } = await begin({ DATABASE_URL: `file:${folder}` }));
    const again = await signIn(adapterAt(url), 'EL482913', seedPassword);
    assert.ok('step' in again, JSON.stringify(again));
    assert.deepEqual((await outboxAt(url)).sent, []);
  });

  it('ends at once at a second signal', async () => {
    const slow = sendSlowly(async () => {
      server.kill('SIGTERM');
      await server.line('stopping');
      server.kill('SIGINT');
      assert.equal(await server.ended, 1);
    });
    const reply = await signIn(
      adapterAt(url, browserAt(url, slow)),
      'anna@example.org',
      seedPassword,
    );
    assert.equal('problem' in reply && reply.problem?.code, 'network');
    assert.equal(await server.ended, 1);
  });
});
