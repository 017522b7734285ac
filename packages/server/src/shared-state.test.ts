// The server on PostgreSQL and Redis, both of them real.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { seedPassword } from '@latchkey/mock';
import pg from 'pg';
import {
  noPostgres,
  postgresServer,
  type PostgresServer,
} from '../../better-auth/src/postgres.harness.ts';
import { noRedis, redisServer, type RedisServer } from '../../better-auth/src/redis.harness.ts';
import { untried } from '../../better-auth/src/servers.harness.ts';
import { adapterAt, browserAt, signIn, start, type Running } from './process.harness.ts';

const missing = noPostgres ?? noRedis;

if (missing === undefined)
  describe('the server on PostgreSQL and Redis', () => {
    let postgres: PostgresServer;
    let redis: RedisServer;
    let server: Running;
    let url: string;

    const begin = async (PORT: string) => {
      const DATABASE_URL = postgres.urlOf('accounts');
      const SECRET = 'a-secret-of-tests-that-is-long-enough-7391';
      server = start({ PORT, DATABASE_URL, REDIS_URL: redis.url, SECRET });
      url = String((await server.line('listening'))['url']);
    };

    const reply = async (browser?: typeof fetch) => {
      const reply = await signIn(adapterAt(url, browser), 'anna@example.org', seedPassword);
      return 'outcome' in reply ? reply.outcome.kind : reply.problem?.code;
    };

    const who = async (browser: typeof fetch) => {
      const response = await browser(`${url}/api/auth/get-session`);
      assert.equal(response.status, 200);
      return (await response.json())?.user.email as string | undefined;
    };

    const health = async () => {
      const response = await fetch(`${url}/health`);
      return `${response.status} ${await response.text()}`;
    };

    before(async () => {
      postgres = postgresServer();
      redis = await redisServer();
      await postgres.ask('create database accounts');
      await begin('0');
    });
    after(async () => {
      server.kill('SIGKILL');
      await server.ended;
      await redis.stop();
      postgres.stop();
    });

    it('keeps people signed in when it starts again', async () => {
      const browser = browserAt(url);
      assert.equal(await reply(browser), 'signed-in');
      server.kill('SIGTERM');
      assert.equal(await server.ended, 0);
      await begin(new URL(url).port);
      assert.equal(await who(browser), 'anna@example.org');
      assert.equal(await health(), '200 ok');
    });

    it('says so while Redis is away, and goes on when it is back', async () => {
      await redis.stop();
      assert.equal(await health(), '503 Away: redis.');
      assert.equal(await reply(), 'unavailable');
      await redis.start();
      await server.line('redis-connected');
      assert.equal(await health(), '200 ok');
      assert.equal(await reply(), 'signed-in');
    });

    it('says so while PostgreSQL is away, also to who was in the middle of something, and goes on when it is back', async () => {
      const holder = new pg.Client(postgres.urlOf('accounts'));
      holder.on('error', () => undefined);
      await holder.connect();
      await holder.query('begin; lock table "latchkeyRow"');
      const waiting = reply();
      const locks = `select from pg_stat_activity where wait_event_type = 'Lock'`;
      while ((await holder.query(locks)).rowCount === 0);
      postgres.halt();
      assert.equal(await waiting, 'unavailable');
      assert.equal(await health(), '503 Away: database.');
      assert.equal(await reply(), 'unavailable');
      postgres.start();
      assert.equal(await health(), '200 ok');
      assert.equal(await reply(), 'signed-in');
      assert.doesNotMatch(server.said(), /Correct-horse|@example\.org|7391/u);
    });
  });
else untried('is tried on PostgreSQL and Redis', missing);
