import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { seedPassword, type BenchChoice, type BenchView } from '@latchkey/mock';
import { adapterAt, browserAt, newFolder, signIn, start, type Running } from './process.harness.ts';

const folder = newFolder();
const pages = join(folder, 'pages');
mkdirSync(pages);
writeFileSync(join(pages, 'index.html'), '<title>Demo</title>');
writeFileSync(join(folder, 'secret.html'), 'not a page');

const begin = async (place: string) => {
  const server = start({ PORT: '0', DATABASE_URL: place, PAGES: pages });
  return { server, url: String((await server.line('listening'))['url']) };
};

describe('the bench', () => {
  let server: Running;
  let url: string;
  before(async () => {
    ({ server, url } = await begin('memory:'));
  });
  after(async () => {
    server.kill('SIGTERM');
    assert.equal(await server.ended, 0);
  });

  const act = (deed: string, ...all: readonly unknown[]) =>
    fetch(`${url}/bench/${deed}`, {
      method: 'POST',
      headers: { origin: url },
      body: JSON.stringify(all),
    });
  const look = async (browser: typeof fetch = fetch) =>
    (await (await browser(`${url}/bench`)).json()) as BenchView;
  const accountOf = async (who: string) =>
    (await look()).accounts.find(({ identifier }) => identifier === who);
  const come = async (who: string) => {
    const reply = await signIn(adapterAt(url), who, seedPassword);
    return 'outcome' in reply
      ? reply.outcome.kind
      : 'step' in reply
        ? reply.step.kind
        : reply.problem;
  };
  const beginAnew = async (change: Partial<BenchChoice> = {}) => {
    const choice = { scenario: 'default', shape: 'one-form', passkeys: 'on', ...change };
    assert.equal((await act('restart', choice)).status, 204);
  };

  it('shows noor’s case from before, and yesterday’s mail about it', async () => {
    const { accounts, cases, now, outbox } = await look();
    assert.equal(accounts.length, 16);
    assert.deepEqual(
      cases.map(({ account, state }) => [account, state]),
      [['noor@example.org', 'more-needed']],
    );
    const mail = outbox.at(-1);
    assert.equal(mail?.topic, 'case-more-needed');
    assert.ok(mail.link?.startsWith(`${url}/?journey=identity-check`));
    assert.ok(now - mail.sentAt >= 86_400_000);
  });

  it('shows who is signed in to whoever is, and to nobody else', async () => {
    const browser = browserAt(url);
    await signIn(adapterAt(url, browser), 'anna@example.org', seedPassword);
    assert.equal((await look(browser)).signedInAs?.identifier, 'anna@example.org');
    assert.equal((await look()).signedInAs, undefined);
  });

  it('gives an account an authenticator app, and shows its code', async () => {
    assert.equal(await come('ines@example.org'), 'signed-in');
    await act('requireSecondFactor', 'ines@example.org');
    assert.equal(await come('ines@example.org'), 'code');
    const { authenticators } = await look();
    assert.match(
      authenticators.find(({ identifier }) => identifier.startsWith('ines'))?.code ?? '',
      /^\d{6}$/u,
    );
    await beginAnew();
    assert.equal(await come('ines@example.org'), 'signed-in');
  });

  it('lets time pass: dario’s lock opens', async () => {
    await beginAnew();
    assert.equal(await come('dario@example.org'), 'locked');
    await act('pass-time', 5 * 60 * 1000);
    assert.equal(await come('dario@example.org'), 'signed-in');
  });

  it('takes another shape, and what has happened stays', async () => {
    await beginAnew();
    await act('block', 'anna@example.org', true);
    await act('take', { scenario: 'default', shape: 'identifier-first', passkeys: 'off' });
    const { choice } = await look();
    assert.equal(choice.shape, 'identifier-first');
    assert.equal((await accountOf('anna@example.org'))?.blocked, true);
    await act('take', { ...choice, scenario: 'one-factor' });
    assert.equal((await accountOf('anna@example.org'))?.blocked, false);
  });

  it('tells who listens that something has changed', async () => {
    const signal = AbortSignal.timeout(10_000);
    const events = await fetch(`${url}/bench/events`, { signal });
    assert.match(events.headers.get('content-type') ?? '', /^text\/event-stream/u);
    const reader = events.body!.getReader();
    assert.equal(new TextDecoder().decode((await reader.read()).value), 'data: changed\n\n');
    await act('unlock', 'dario@example.org');
    assert.equal((await reader.read()).done, false);
    // A look can lead a journey on: to a refusal in an app, say.
    await fetch(`${url}/api/auth/latchkey/journeys/none`);
    assert.equal((await reader.read()).done, false);
    await reader.cancel();
  });

  it('breaks the connection of a browser that asks for it', async () => {
    const asking = (fault: string) =>
      fetch(`${url}/api/auth/latchkey/journeys/none`, {
        headers: { cookie: `latchkey-fault=${fault}` },
      });
    await assert.rejects(asking('dropped'), TypeError);
    assert.equal((await asking('server-error')).status, 500);
    assert.notEqual((await asking('none')).status, 500);
  });

  it('does nothing for a page of another site, nor what nobody knows', async () => {
    const headers = { origin: 'https://elsewhere.example' };
    const foreign = await fetch(`${url}/bench/restart`, { method: 'POST', headers, body: '[]' });
    assert.equal(foreign.status, 403);
    assert.equal((await act('constructor')).status, 409);
    assert.equal((await act('lock', 'nobody@example.org')).status, 409);
  });

  it('leads a password manager to the reset, and knows no other well-known address [FILL-18]', async () => {
    const well = (name: string) => fetch(`${url}/.well-known/${name}`, { redirect: 'manual' });
    const { status, headers } = await well('change-password');
    assert.deepEqual([status, headers.get('location')], [303, '/?journey=password-reset']);
    // W3C, A Well-Known URL for Changing Passwords: where this one exists, the answer to the other means nothing.
    assert.equal(
      (await well('resource-that-should-not-exist-whose-status-code-should-not-be-200')).status,
      404,
    );
  });

  it('serves its pages, and nothing beside them', async () => {
    assert.match(await (await fetch(url)).text(), /Demo/u);
    assert.equal((await fetch(`${url}/%2e%2e/secret.html`)).status, 404);
    assert.equal((await fetch(`${url}/..%2fsecret.html`)).status, 404);
  });

  it('throws no accounts away that are kept in a file', async () => {
    const kept = await begin(`file:${folder}`);
    const headers = { origin: kept.url };
    const asked = { method: 'POST', headers, body: '[]' };
    assert.equal((await fetch(`${kept.url}/bench/restart`, asked)).status, 409);
    kept.server.kill('SIGTERM');
    assert.equal(await kept.server.ended, 0);
  });
});
