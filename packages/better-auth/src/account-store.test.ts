// What the service knows of accounts is what better-auth knows, and the other way round.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { worldOf } from '@latchkey/mock';
import { backupCode, foundTowns, password, type Town } from './people.harness.ts';
import { origin } from './stage.harness.ts';
import { Visitor } from './visitor.harness.ts';

const { recovery, identity } = worldOf('default');
const foundTown = await foundTowns({ rules: { policy: { recovery, identity } } });

describe('an account', () => {
  let town: Town;
  beforeEach(async () => {
    town = await foundTown();
  });
  afterEach(() => town.close());

  const newestCode = async () => {
    await town.administration.deliverMessages();
    return /\b\d{6}\b/u.exec(town.records.letters.at(-1)?.text ?? '')?.[0] ?? '';
  };

  const post = (path: string, body: object, browser = town.newBrowser()) =>
    browser(`${origin}/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('has its new password everywhere, once it was reset by a code', async () => {
    const anna = new Visitor(town.newBrowser());
    const identifier = 'anna@example.org';
    const answer = { step: 'identifier', action: 'continue', values: { identifier } } as const;
    await anna.open({ journey: 'password-reset', answer });
    const { options } = anna.at('choose-recovery');
    const sms = options.find(({ method }) => method === 'sms');
    await anna.act('choose', { option: sms?.id });
    await anna.act('verify', { code: await newestCode() });
    anna.at('new-password');
    await anna.act('set', { password: 'Another-horse-9' });
    const old = await post('/sign-in/email', { email: identifier, password });
    const given = await post('/sign-in/email', { email: identifier, password: 'Another-horse-9' });
    assert.deepEqual([old.status, given.status], [401, 200]);
  });

  it('has a new password in the service, once it was changed by better-auth', async () => {
    const browser = town.newBrowser();
    await post('/sign-in/email', { email: 'anna@example.org', password }, browser);
    const body = { currentPassword: password, newPassword: 'Another-horse-9' };
    await post('/change-password', body, browser);
    const anna = new Visitor(town.newBrowser());
    await anna.signIn('anna@example.org');
    assert.equal(anna.problem(), 'credentials-rejected');
    await anna.signIn('anna@example.org', 'Another-horse-9');
    assert.equal(anna.end(), 'signed-in');
  });

  it('has each backup code once, by whichever way it comes', async () => {
    const bruno = new Visitor(town.newBrowser());
    await bruno.signIn('bruno@example.org');
    await bruno.act('other');
    const backup = bruno.at('choose-factor').factors.find(({ method }) => method === 'backup');
    await bruno.act('choose', { factor: backup?.id });
    await bruno.act('verify', { code: backupCode.toLowerCase() });
    assert.equal(bruno.end(), 'signed-in');

    const browser = town.newBrowser();
    await post('/sign-in/email', { email: 'bruno@example.org', password }, browser);
    const again = await post('/two-factor/verify-backup-code', { code: backupCode }, browser);
    assert.equal(again.status, 401);
  });
});
