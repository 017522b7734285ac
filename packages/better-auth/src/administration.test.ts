// The administrator's side, and what the host is told.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { worldOf } from '@latchkey/mock';
import { twoFactor } from 'better-auth/plugins';
import { administrationOf } from './administration.ts';
import type { HostEvent } from './events.ts';
import { backupCode, foundTowns, type Town } from './people.harness.ts';
import { latchkey } from './plugin.ts';
import { startWith } from './stage.harness.ts';
import type { AccountPage } from './user-ids.ts';
import { Visitor } from './visitor.harness.ts';

const events: HostEvent[] = [];
const { identity } = worldOf('default');
const foundTown = await foundTowns({
  rules: { policy: { identity }, onEvent: (event) => void events.push(event) },
});

describe('the administrator', () => {
  let town: Town;
  let anna: Visitor;
  beforeEach(async () => {
    events.length = 0;
    town = await foundTown();
    anna = new Visitor(town.newBrowser());
  });
  afterEach(() => town.close());

  const idOf = async (email: string) => {
    const { internalAdapter } = await town.auth.$context;
    return (await internalAdapter.findUserByEmail(email))?.user.id;
  };

  it('sees how accounts stand, and no secret', async () => {
    await town.administration.lock('anna@example.org', 60);
    const anna = await town.administration.account('ANNA@example.org');
    assert.equal(anna?.identifier, 'anna@example.org');
    assert.deepEqual(
      [anna.locked, anna.phone, anna.recoveryEmail],
      [60, '+41795550123', 'anna.backup@example.net'],
    );
    const bruno = await town.administration.account('bruno@example.org');
    assert.deepEqual(bruno?.methods, ['totp', 'backup']);
    assert.equal((await town.administration.account('kenji@example.org'))?.blocked, true);
    const elif = await town.administration.account(town.username);
    assert.deepEqual(
      [elif?.identifier, elif?.revoked, elif?.temporaryUsername],
      ['elif@lost-mail.example', 'mailbox-deleted', town.username],
    );
    assert.equal(await town.administration.account('nina@example.org'), undefined);
    const told = JSON.stringify(await town.administration.accounts());
    const { adapter } = await town.auth.$context;
    for (const { password } of await adapter.findMany<{ password: string }>({ model: 'account' }))
      assert.ok(!told.includes(password));
    assert.ok(!told.includes(backupCode));
  });

  it('sees all accounts, or some of many, in the order of their addresses', async () => {
    const named = async (page?: AccountPage) =>
      (await town.administration.accounts(page)).map(({ identifier }) => identifier.split('@')[0]);
    const everybody = ['anna', 'bruno', 'chloe', 'dario', 'elif', 'kenji'];
    assert.deepEqual(await named(), everybody);
    assert.deepEqual(await named({ offset: 1, limit: 2 }), ['bruno', 'chloe']);
  });

  it('locks an account for a time, or until its owner acts, and opens it', async () => {
    await town.administration.lock('anna@example.org', 60);
    await anna.signIn('anna@example.org');
    assert.equal(anna.at('locked').retryIn, 60);
    await town.administration.lock('anna@example.org');
    await anna.signIn('anna@example.org');
    assert.equal(anna.at('locked').retryIn, undefined);
    await town.administration.unlock('anna@example.org');
    await anna.signIn('anna@example.org');
    assert.equal(anna.end(), 'signed-in');
  });

  it('lets in who was blocked', async () => {
    await town.administration.block('kenji@example.org', false);
    await anna.signIn('kenji@example.org');
    assert.equal(anna.end(), 'signed-in');
  });

  it('takes an address out of use, whose owner is told what to sign in with, and gives it back', async () => {
    await anna.signIn('anna@example.org');
    await town.administration.releaseAddress('anna@example.org');
    await town.administration.deliverMessages();
    const told = town.records.letters.map(({ to }) => to);
    assert.deepEqual(told.sort(), ['+41795550123', 'anna.backup@example.net']);
    const { internalAdapter } = await town.auth.$context;
    assert.deepEqual(
      await internalAdapter.listSessions((await idOf('anna@example.org')) ?? ''),
      [],
    );
    await anna.signIn('anna@example.org');
    anna.at('identifier-revoked');
    await town.administration.restoreAddress('anna@example.org');
    await anna.signIn('anna@example.org');
    assert.equal(anna.end(), 'signed-in');
  });

  it('takes all addresses of a domain out of use', async () => {
    await town.administration.cancelMailService('EXAMPLE.org');
    await anna.signIn('anna@example.org');
    anna.at('identifier-revoked');
  });

  it('may give somebody a username in place of the address', async () => {
    await town.administration.describe('anna@example.org', { username: 'AB123456' });
    await anna.signIn('ab 123456');
    assert.equal(anna.end(), 'signed-in');
  });

  it('cannot have a phone asked that no courier reaches', async () => {
    const factors = [{ id: 'app', method: 'push', device: 'Anna’s phone' }] as const;
    await assert.rejects(
      town.administration.describe('anna@example.org', { factors }),
      /sendPush/u,
    );
  });

  it('is told what to set where codes of the app would not fit', async () => {
    const send = async () => undefined;
    const plugins = [
      latchkey({ sendSms: send, sendEmail: send }),
      twoFactor({ totpOptions: { digits: 8 } }),
    ];
    await assert.rejects(startWith(plugins), /6 digits/u);
  });

  it('knows no account that is not there', async () => {
    await assert.rejects(town.administration.lock('nina@example.org'), /no such account/u);
    const { auth } = await startWith([]);
    await assert.rejects(administrationOf(auth), /latchkey\(…\)/u);
  });

  it('decides a case, with the files that were sent, which are erased in the end', async () => {
    const reason = 'locked';
    const intro = {
      step: 'identifier',
      action: 'continue',
      values: { identifier: 'dario@example.org' },
    };
    await anna.open({ journey: 'identity-check', reason, answer: intro as never });
    await anna.act('start');
    await anna.act('choose', { means: 'manual' });
    await anna.act('submit', { fields: { name: 'Dario Rossi', contact: 'dario.new@example.net' } });
    await anna.act('choose-type', { type: 'passport' });
    for (const { id } of anna.at('identity-documents').pieces)
      await anna.upload(id, new Blob([`%PDF-1.7\n${id} of Dario\n%%EOF\n`]));
    await anna.act('submit');
    anna.at('case-status');

    const [found] = await town.administration.cases();
    assert.equal(found?.account, 'dario@example.org');
    const files = await town.administration.documentsOf(found.number);
    assert.deepEqual(
      files.map(({ piece, file }) => [piece, file.length]).sort(),
      found.pieces.map(({ id, bytes }) => [id, bytes]).sort(),
    );
    await town.administration.startReview(found.number);
    await town.administration.decideCase(found.number, { accept: true });
    await town.administration.deliverMessages();
    assert.ok(town.records.letters.some(({ topic }) => topic === 'case-accepted'));
    const states = events.flatMap((event) => (event.kind === 'case-changed' ? event.state : []));
    assert.deepEqual(states.slice(-2), ['in-review', 'accepted']);

    await town.clock.advance((identity?.keptFor ?? 0) + (identity?.caseLife ?? 0));
    await anna.open({ journey: 'login' });
    assert.deepEqual(await town.administration.documentsOf(found.number), []);
  });

  it('takes second factors away from whoever has lost them', async () => {
    await town.administration.describe('bruno@example.org', { factors: [] });
    assert.deepEqual((await town.administration.account('bruno@example.org'))?.methods, []);
    await anna.signIn('bruno@example.org');
    assert.equal(anna.end(), 'signed-in');
  });

  it('is told who has signed in, and whose account has changed, without a secret', async () => {
    await anna.signIn('anna@example.org');
    await town.administration.block('anna@example.org');
    const user = (await idOf('anna@example.org')) ?? '';
    assert.deepEqual(events, [
      { kind: 'signed-in', user },
      { kind: 'account-changed', user, identifier: 'anna@example.org' },
    ]);
  });
});
