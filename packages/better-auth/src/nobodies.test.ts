// What stands for the accounts of nobody: held as an account is, and never more than there were.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import pg from 'pg';
import { sqlite, type Databases } from './databases.harness.ts';
import { foundTowns, type Town } from './people.harness.ts';
import { noPostgres, postgres } from './postgres.harness.ts';
import { Rows } from './rows.ts';
import { untried } from './servers.harness.ts';
import { Visitor } from './visitor.harness.ts';

const kind = 'nobodies';

const askFor = async (town: Town, name: string) => {
  const visitor = new Visitor(town.newBrowser());
  await visitor.signIn(`${name}@example.org`, 'a wrong password');
  return visitor.problem();
};

const crowd = (town: Town, size: number) =>
  Promise.all(Array.from({ length: size }, (_each, at) => askFor(town, `stranger-${at}`)));

const describeNobodies = (where: string, databases: Databases) => {
  describe(`rows of nobody, on ${where},`, async () => {
    const foundTown = await foundTowns({ databases });

    it('are as many as there were, whoever asks for nobody', async () => {
      const town = await foundTown();
      const rows = new Rows(await town.auth.$context);
      const before = await rows.all(kind);
      assert.equal(before.length, 64);
      assert.deepEqual(new Set(await crowd(town, 100)), new Set(['credentials-rejected']));
      assert.deepEqual(await rows.all(kind), before);
      await town.close();
    });

    it('are made once, by two servers that begin at the same time', async () => {
      const town = await foundTown();
      const { adapter } = await town.auth.$context;
      const where = [{ field: 'kind', value: kind }];
      for (const model of ['latchkeyRow', 'latchkeyName'])
        await adapter.deleteMany({ model, where });
      await Promise.all([town.administration.tidy(), town.administration.tidy()]);
      const counts = ['latchkeyRow', 'latchkeyName'].map((model) =>
        adapter.count({ model, where }),
      );
      assert.deepEqual(await Promise.all(counts), [64, 1]);
      await town.close();
    });
  });
};

describeNobodies('SQLite', sqlite());

if (noPostgres === undefined) {
  const databases = postgres();
  after(() => databases.stop());
  describeNobodies('PostgreSQL', databases);
  describe('rows of nobody that somebody else holds', () => {
    it('are waited for, and then it is answered as ever', { timeout: 30_000 }, async () => {
      const town = await (await foundTowns({ databases }))();
      const slow = new pg.Client((town.auth.options.database as pg.Pool).options);
      await slow.connect();
      await slow.query('begin');
      await slow.query(`select from "latchkeyRow" where kind = '${kind}' for update`);
      const stranger = askFor(town, 'nina');
      const waiting = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
      const watcher = new pg.Client((town.auth.options.database as pg.Pool).options);
      await watcher.connect();
      // Ends by the time limit where nobody ever waits.
      while ((await watcher.query(waiting)).rowCount === 0) continue;
      await slow.query('rollback');
      assert.equal(await stranger, 'credentials-rejected');
      await Promise.all([slow.end(), watcher.end()]);
      await town.close();
    });
  });
} else untried('rows of nobody, on PostgreSQL', noPostgres);
