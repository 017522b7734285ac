// Longer than other files: the whole loop and every way off it, against a server that runs but once.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { start, type Running } from '../process.harness.ts';
import { isCallback, Traveler, Waiting } from './traveler.harness.ts';

const app = 'ines@app.example';
const fromPage = { 'sec-fetch-site': 'same-origin' };

describe('the way to the identity app and back', () => {
  let server: Running;
  let url: string;
  before(async () => {
    server = start({ PORT: '0', DATABASE_URL: 'memory:' });
    url = String((await server.line('listening'))['url']);
  });
  after(async () => {
    server.kill('SIGTERM');
    await server.ended;
  });

  const waitFor = (who: string) => new Waiting(url).begin(who);
  const linkOf = (waiting: Waiting) => waiting.step('companion-app').url;
  const casesHave = async (number: string) => {
    const page = await (await fetch(`${url}/outbox`)).text();
    return page.includes(`Case ${number}: submitted`);
  };

  it('is followed by the page, and ends with a case under the name that the app has signed [S48 S49]', async () => {
    const waiting = await waitFor('ines@example.org');
    const phone = new Traveler();
    await phone.go(linkOf(waiting));
    assert.match(phone.at.text, /set a new password<\/strong>\s+for the account/u);
    assert.match(phone.at.text, /ines@example\.org/u);
    assert.equal((await waiting.look()).step('companion-app').state, 'opened');
    await phone.send({ answer: 'mine' });
    assert.equal((await waiting.look()).step('companion-app').state, 'in-progress');
    await phone.send({ email: app, password: 'Wrong-horse-9', answer: 'allow' });
    assert.deepEqual([phone.at.status, /not right/u.test(phone.at.text)], [422, true]);
    await phone.send({ email: app, password: 'Correct-horse-9', answer: 'allow' });
    assert.match(phone.at.text, /To set a new password at Example Mail/u);
    assert.match(phone.at.text, /Ines Costa/u);
    await phone.send({ answer: 'allow' });
    assert.match(phone.at.text, /Go back to the device where you began/u);
    const { number, target } = (await waiting.look()).step('case-status');
    assert.equal(target, 'i•••@app.example');
    assert.ok(await casesHave(number));
  });

  it('leads back to the page where it was begun on the same device', async () => {
    for (const [referer, expected] of [
      [`${url}/?journey=password-reset`, `${url}/?journey=password-reset`],
      [undefined, `${url}/?journey=identity-check`],
      ['https://elsewhere.example/', `${url}/?journey=identity-check`],
    ] as const) {
      const waiting = await waitFor(`nobody-${Math.trunc(performance.now())}@example.org`);
      const browser = new Traveler();
      await browser.goToConsent(linkOf(waiting), app, { ...fromPage, ...(referer && { referer }) });
      await browser.send({ answer: 'allow' }, ({ search }) => search.startsWith('?journey='));
      assert.equal(browser.at.url.href, expected);
    }
  });

  it('sends nobody to another site, whatever the form says', async () => {
    const waiting = await waitFor('mira@example.org');
    const browser = new Traveler();
    await browser.go(linkOf(waiting), { headers: fromPage });
    await browser.send({ answer: 'mine', back: 'https://elsewhere.example/' });
    await browser.send({ email: app, password: 'Correct-horse-9', answer: 'allow' });
    await browser.send({ answer: 'allow' });
    assert.match(browser.at.text, /That is all in the app/u);
    assert.equal(browser.at.url.origin, url);
  });

  it('can be refused in the app, at its sign-in and at its consent, and the page says so [S48]', async () => {
    for (const isSignedIn of [false, true]) {
      const waiting = await waitFor('bruno@example.org');
      const phone = new Traveler();
      if (isSignedIn) await phone.goToConsent(linkOf(waiting), app);
      else {
        await phone.go(linkOf(waiting));
        await phone.send({ answer: 'mine' });
      }
      await phone.send({ answer: 'refuse' });
      assert.match(phone.at.text, /You have refused/u);
      assert.equal((await waiting.look()).problem, 'companion-refused');
      waiting.step('companion-app');
    }
  });

  it('is stopped by whoever was sent a stranger’s link: before the app is asked anything', async () => {
    const waiting = await waitFor('bruno@example.org');
    const phone = new Traveler();
    const link = linkOf(waiting);
    await phone.go(link);
    await phone.send({ answer: 'not-mine' });
    assert.equal((await waiting.look()).problem, 'companion-refused');
    assert.equal((await phone.go(link)).status, 410);
  });

  it('is not begun by a page of another site', async () => {
    const waiting = await waitFor('bruno@example.org');
    const browser = new Traveler();
    const body = new URLSearchParams({ answer: 'mine' });
    const headers = { origin: 'https://elsewhere.example' };
    await browser.go(linkOf(waiting), { method: 'POST', body, headers });
    assert.equal(browser.at.status, 400);
    assert.equal((await waiting.look()).step('companion-app').state, 'waiting');
  });

  it('tells whoever has the link nothing but what was typed', async () => {
    const see = async (who: string) =>
      (await new Traveler().go(linkOf(await waitFor(who)))).text.replaceAll(who, '…');
    assert.equal(await see('chloe@example.org'), await see('nobody@example.org'));
  });

  it('ends where its link is worth nothing any more [S48]', async () => {
    const waiting = await waitFor('hugo@example.org');
    const old = linkOf(waiting);
    const early = new Traveler();
    await early.goToConsent(old, app);
    await waiting.act('renew');
    assert.equal((await new Traveler().go(old)).status, 410);
    await early.send({ answer: 'allow' });
    assert.equal(early.at.status, 410);
    assert.equal((await waiting.look()).step('companion-app').state, 'waiting');
  });

  it('has one end: the same answer of the app again is worth nothing', async () => {
    const waiting = await waitFor('gita@example.org');
    const phone = new Traveler();
    await phone.goToConsent(linkOf(waiting), app);
    const { url: callback } = await phone.send({ answer: 'allow' }, isCallback);
    assert.equal((await phone.go(callback)).status, 200);
    const { number } = (await waiting.look()).step('case-status');
    assert.equal((await phone.go(callback)).status, 400);
    assert.equal((await waiting.look()).step('case-status').number, number);
  });

  it('ends in the browser in which it began, and in no other', async () => {
    const waiting = await waitFor('lea@academy.example');
    const phone = new Traveler();
    await phone.goToConsent(linkOf(waiting), app);
    const { url: callback } = await phone.send({ answer: 'allow' }, isCallback);
    assert.equal((await new Traveler().go(callback)).status, 400);
    waiting.step('companion-app');
    assert.equal((await phone.go(callback)).status, 200);
    (await waiting.look()).step('case-status');
  });

  it('does not take one way’s answer for another’s', async () => {
    const [one, other] = [await waitFor('jonas@dead-provider.example'), await waitFor('AB123456')];
    const browser = new Traveler();
    await browser.goToConsent(linkOf(one), app);
    const { url: first } = await browser.send({ answer: 'allow' }, isCallback);
    await browser.goToConsent(linkOf(other), 'anna@app.example');
    const { url: second } = await browser.send({ answer: 'allow' }, isCallback);
    const mixed = new URL(first);
    mixed.searchParams.set('code', second.searchParams.get('code') ?? '');
    assert.equal((await browser.go(mixed)).status, 502);
    assert.equal((await one.look()).step('companion-app').state, 'in-progress');
    const foreign = new URL(second);
    foreign.searchParams.set('iss', 'https://elsewhere.example');
    assert.equal((await browser.go(foreign)).status, 502);
    assert.equal((await other.look()).step('companion-app').state, 'in-progress');
  });

  it('can be tried again where the app has not answered as it should, and two go side by side', async () => {
    const [one, other] = [await waitFor('emma@example.org'), await waitFor('otto@example.org')];
    const browser = new Traveler();
    await browser.goToConsent(linkOf(one), app);
    const { url: first } = await browser.send({ answer: 'allow' }, isCallback);
    await browser.goToConsent(linkOf(other), app);
    const { url: second } = await browser.send({ answer: 'allow' }, isCallback);
    await browser.go(second);
    await browser.go(first);
    (await other.look()).step('case-status');
    (await one.look()).step('case-status');
    const third = await waitFor('olga@example.org');
    await browser.goToConsent(linkOf(third), app);
    const { url: broken } = await browser.send({ answer: 'allow' }, isCallback);
    broken.searchParams.set('code', 'no-code');
    assert.match((await browser.go(broken)).text, /Try again/u);
    await browser.goToConsent(linkOf(third), app);
    await browser.send({ answer: 'allow' });
    (await third.look()).step('case-status');
  });

  it('needs no script, allows no frame, and leaves nothing in the log', async () => {
    const { headers } = await fetch(linkOf(await waitFor('kenji@example.org')));
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /^default-src 'none'; style-src 'sha256-/u);
    assert.match(policy, /frame-ancestors 'none'/u);
    const log = server.said();
    assert.match(log, /"path":"\/api\/auth\/identity\/callback","status":200/u);
    assert.doesNotMatch(log, /request=|code=|state=|@app\.example|Ines/u);
  });
});
