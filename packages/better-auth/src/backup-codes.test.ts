// Who has used up a list of backup codes is told so; who never had one is not asked.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readBackupCodes, writeBackupCodes } from './backup-codes.ts';
import { backupCode, foundTowns, password, type Town } from './people.harness.ts';
import { sealText } from './sealing.ts';
import { origin } from './stage.harness.ts';
import { Visitor } from './visitor.harness.ts';

const foundTown = await foundTowns();
const bruno = 'bruno@example.org';

describe('a list of backup codes', () => {
  let town: Town;
  let visitor: Visitor;
  beforeEach(async () => {
    town = await foundTown();
    visitor = new Visitor(town.newBrowser());
  });
  afterEach(() => town.close());

  const post = (browser: typeof fetch, path: string, body: object) =>
    browser(`${origin}/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  const useAtBetterAuth = async () => {
    const browser = town.newBrowser();
    await post(browser, '/sign-in/email', { email: bruno, password });
    return (await post(browser, '/two-factor/verify-backup-code', { code: backupCode })).status;
  };

  const choosePaper = async () => {
    await visitor.signIn(bruno);
    await visitor.act('other');
    const { factors } = visitor.at('choose-factor');
    await visitor.act('choose', { factor: factors.find(({ method }) => method === 'backup')?.id });
  };

  const methods = async () => (await town.administration.account(bruno))?.methods;

  const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
    [
      'in a journey',
      async () => {
        await choosePaper();
        await visitor.act('verify', { code: backupCode });
        assert.equal(visitor.end(), 'signed-in');
      },
    ],
    ['at better-auth', async () => assert.equal(await useAtBetterAuth(), 200)],
  ];
  for (const [where, useTheLast] of ways)
    it(`is used up when its last code was used ${where}, and another way is asked for`, async () => {
      await useTheLast();
      visitor = new Visitor(town.newBrowser());
      await choosePaper();
      assert.equal(visitor.problem(), 'backup-codes-spent');
      const { factors } = visitor.at('choose-factor');
      assert.deepEqual(
        factors.map(({ method }) => method),
        ['totp', 'backup'],
      );
    });

  it('is not offered to who never had one', async () => {
    const { adapter, secretConfig } = await town.auth.$context;
    const update = { backupCodes: await sealText(secretConfig, 'null') };
    await adapter.updateMany({ model: 'twoFactor', where: [], update });
    assert.deepEqual(await methods(), ['totp']);
    assert.equal(await useAtBetterAuth(), 401);
    await visitor.signIn(bruno);
    await visitor.act('verify', { code: town.appCode() });
    assert.equal(visitor.end(), 'signed-in');
    assert.deepEqual(await methods(), ['totp']);
  });

  it('is gone for good when an administrator takes it away', async () => {
    const factors = [{ id: 'app', method: 'totp', device: 'Phone' }] as const;
    await town.administration.describe(bruno, { factors });
    assert.deepEqual(await methods(), ['totp']);
    assert.equal(await useAtBetterAuth(), 401);
  });

  it('is none where it is empty since better-auth makes no codes', async () => {
    const { secretConfig: secret } = await town.auth.$context;
    const empty = await writeBackupCodes([], { secret });
    assert.deepEqual(await readBackupCodes(empty, { secret }), []);
    assert.equal(await readBackupCodes(empty, { secret, amount: 0 }), undefined);
    const none = await writeBackupCodes(undefined, { secret, storeBackupCodes: 'plain' });
    assert.equal(await readBackupCodes(none, { secret, storeBackupCodes: 'plain' }), undefined);
  });
});
