// A short load, for its invariants alone. `npm run load` is the long one, with figures.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noPostgres } from '../../../better-auth/src/postgres.harness.ts';
import { untried } from '../../../better-auth/src/servers.harness.ts';
import { run } from './run.ts';

const title = 'two processes that are killed, on a database that goes away';

if (noPostgres === undefined) {
  describe(title, () => {
    it('lose no journey, count nothing twice, and say 503 while they cannot answer', async () => {
      const load = { seed: 7, people: 8, seconds: 8, thinking: 200, kills: 2, outages: 1 };
      const { journeys, statuses, violations } = await run(load);
      assert.deepEqual(violations, []);
      assert.ok(journeys > 0, 'Nobody got anywhere.');
      assert.ok(statuses.has(503), 'Nobody has noticed.');
    });
  });
} else untried(title, noPostgres);
