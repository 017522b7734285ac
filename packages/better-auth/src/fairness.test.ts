// What a crowd at one account costs its owner, and everybody else.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, describe, it } from 'node:test';
import pg from 'pg';
import { foundTowns, type Town } from './people.harness.ts';
import { noPostgres, postgres } from './postgres.harness.ts';
import { untried } from './servers.harness.ts';
import { Visitor } from './visitor.harness.ts';

const rules = {
  policy: {
    recovery: { lists: 'options', confirmsTarget: false, page: '/sign-in', linkLife: 3_600_000 },
  },
} as const;

const claim = async (town: Town): Promise<Visitor> => {
  const visitor = new Visitor(town.newBrowser());
  const values = { identifier: 'anna@example.org' };
  await visitor.open({
    journey: 'password-reset',
    answer: { step: 'identifier', action: 'continue', values },
  });
  visitor.at('choose-recovery');
  return visitor;
};

const arrived = async ({ administration, records }: Town, topic: string) => {
  await administration.deliverMessages();
  return records.letters.findLast((letter) => letter.topic === topic)?.text ?? '';
};

describe('an account that strangers claim time and again', () => {
  it('gets its new password at the same cost', async () => {
    const foundTown = await foundTowns({ rules });
    const costs: number[] = [];
    for (const strangers of [0, 12]) {
      const town = await foundTown();
      const anna = await claim(town);
      await anna.act('choose', { option: 'recovery-email' });
      const link = /link=([\w-]+)/u.exec(await arrived(town, 'password-link'))?.[1] ?? '';
      await anna.open({ journey: 'password-reset', link });
      await anna.act('open');
      for (let stranger = 0; stranger < strangers; stranger += 1) await claim(town);
      const { statements } = town.records;
      await anna.act('set', { password: 'Another-horse-7' });
      assert.equal(anna.end(), 'password-changed');
      costs.push(town.records.statements - statements);
      await town.close();
    }
    assert.equal(costs[0], costs[1]);
  });
});

if (noPostgres === undefined) {
  const databases = postgres();
  after(() => databases.stop());
  describe('a crowd at one account, on PostgreSQL', () => {
    it('leaves connections to the others', { timeout: 30_000 }, async () => {
      const town = await (await foundTowns({ rules, databases }))();
      const { options } = town.auth.options.database as pg.Pool;
      const slow = new pg.Client(options);
      await slow.connect();
      const { rows } = await slow.query<{ id: string }>(
        `select id from "user" where email = 'anna@example.org'`,
      );
      const key = createHash('sha256').update(String(rows[0]?.id)).digest('base64url');
      await slow.query('begin');
      await slow.query(`select from "latchkeyRow" where key = $1 for update`, [key]);
      // More of them than the server has connections: each has to wait for Anna's row.
      const crowd = Array.from({ length: 2 * (options.max ?? 10) }, () => claim(town));
      const bruno = new Visitor(town.newBrowser());
      for (const _time of ['once', 'again']) {
        await bruno.signIn('bruno@example.org');
        bruno.at('code');
      }
      await slow.query('rollback');
      await Promise.all(crowd);
      await slow.end();
      await town.close();
    });
  });
} else untried('a crowd at one account, on PostgreSQL', noPostgres);
