// Sessions in Redis, which is in no transaction of the database.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { unavailable, type Core } from '@latchkey/service';
import { Redis } from 'ioredis';
import { changes, newSession, newTally } from './changes.harness.ts';
import { sqlite } from './databases.harness.ts';
import { foundTowns, password, type Town } from './people.harness.ts';
import type { LatchkeyPlugin } from './plugin.ts';
import { noRedis, redisServer, withRedis, type RedisServer } from './redis.harness.ts';
import { untried } from './servers.harness.ts';
import { origin } from './stage.harness.ts';
import { Visitor } from './visitor.harness.ts';

const serverOf = async ({ auth }: Town) => {
  const context = await auth.$context;
  return (context.getPlugin('latchkey') as LatchkeyPlugin).serverOf(context);
};

const sessionIn = async (browser: typeof fetch) =>
  (await (await browser(`${origin}/api/auth/get-session`)).json()) as {
    session: { token: string };
    user: { id: string; email: string };
  } | null;

const describeSessions = (server: RedisServer, client: Redis) => {
  const databases = withRedis(sqlite(), client);
  after(async () => {
    client.disconnect();
    await server.stop();
  });
  void describe('sessions in Redis', () => {
    let foundTown: () => Promise<Town>;
    let town: Town;
    let browser: typeof fetch;
    const signedIn = async (as = browser) => {
      const anna = new Visitor(as);
      await anna.signIn('anna@example.org');
      assert.equal(anna.end(), 'signed-in');
      const found = await sessionIn(as);
      assert.ok(found);
      return found;
    };
    before(async () => {
      foundTown = await foundTowns({ databases });
    });
    beforeEach(async () => {
      await client.flushall();
      town = await foundTown();
      browser = town.newBrowser();
    });
    afterEach(() => town.close());

    it('are there alone: the database has no table of them', async () => {
      const { session } = await signedIn();
      assert.equal((await client.keys(`*:${session.token}`)).length, 1);
      const { adapter } = await town.auth.$context;
      await assert.rejects(() => adapter.findMany({ model: 'session' }));
    });

    it('are none of those that were to be, where somebody else was quicker', async () => {
      const { user } = await signedIn();
      const { backing } = await serverOf(town);
      await backing.commit(changes({ puts: [newTally('one')] }));
      const before = await client.keys('*');
      const puts = [newSession('new', user.id), newTally('one')];
      assert.equal(await backing.commit(changes({ puts })), 'conflict');
      assert.deepEqual((await client.keys('*')).sort(), before.sort());
      const { internalAdapter } = await town.auth.$context;
      assert.equal((await internalAdapter.listSessions(user.id)).length, 1);
    });

    it('are none of those that were to be, where the database has failed', async () => {
      const { user } = await signedIn();
      const { backing, documents } = await serverOf(town);
      documents.apply = () => Promise.reject(new Error('full'));
      const puts = [newSession('new', user.id)];
      await assert.rejects(backing.commit(changes({ puts })), /full/u);
      assert.deepEqual(await client.keys('*:new'), []);
    });

    it('are there where the database has not told whether it has committed', async () => {
      const { user } = await signedIn();
      const { adapter } = await town.auth.$context;
      const { backing } = await serverOf(town);
      const transaction = adapter.transaction.bind(adapter);
      adapter.transaction = async (run) => {
        await transaction(run);
        throw new Error('lost');
      };
      await assert.rejects(
        backing.commit(changes({ puts: [newSession('new', user.id)] })),
        /lost/u,
      );
      assert.equal((await client.keys('*:new')).length, 1);
    });

    it('go on where what was to end them could not be kept', async () => {
      const { session, user } = await signedIn();
      const { backing } = await serverOf(town);
      const [found] = await backing.load({ table: 'sessions', id: session.token });
      assert.ok(found);
      const ending = { table: 'sessions', id: session.token, version: found.version } as const;
      const stale = { table: 'tallies', id: 'none', version: 7 } as const;
      const conflicting = changes({ deletions: [ending, stale] });
      assert.equal(await backing.commit(conflicting), 'conflict');
      assert.equal((await sessionIn(browser))?.user.id, user.id);
    });

    it('begin anew with a second factor, and the old one ends', async () => {
      const bruno = new Visitor(browser);
      await bruno.signIn('bruno@example.org');
      await bruno.act('verify', { code: town.appCode() });
      const before = await sessionIn(browser);
      await town.clock.advance(60_000);
      await bruno.open({ journey: 'second-factor' });
      await bruno.act('verify', { code: town.appCode() });
      assert.equal(bruno.end(), 'second-factor-passed');
      const now = await sessionIn(browser);
      assert.notEqual(now?.session.token, before?.session.token);
      assert.deepEqual(await client.keys(`*:${before?.session.token}`), []);
    });

    it('show the address that the service has given somebody', async () => {
      const { user } = await signedIn();
      const { transact } = await serverOf(town);
      await transact(({ store }: Core) => {
        const account = store.accounts.get(user.id);
        assert.ok(account);
        account.identifier = 'anna.new@example.net';
        return {};
      });
      assert.equal((await sessionIn(browser))?.user.email, 'anna.new@example.net');
    });

    it('begin when Redis is back, at the same request sent again', async () => {
      const values = { identifier: 'anna@example.org', password };
      const answer = { step: 'credentials', action: 'sign-in', values } as const;
      const anna = new Visitor(browser);
      await server.stop();
      await anna.open({ journey: 'login', answer }, 'one key');
      assert.deepEqual(anna.last, { problem: unavailable });
      await server.start();
      await anna.open({ journey: 'login', answer }, 'one key');
      assert.equal(anna.end(), 'signed-in');
      assert.equal((await sessionIn(browser))?.user.email, 'anna@example.org');
    });
  });
};

if (noRedis === undefined) {
  const server = await redisServer();
  const client = new Redis(server.url, { maxRetriesPerRequest: 3 });
  client.on('error', () => undefined);
  describeSessions(server, client);
} else untried('keeps sessions in Redis', noRedis);
