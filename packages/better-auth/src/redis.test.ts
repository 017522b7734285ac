// The same with sessions in Redis, beside PostgreSQL: the whole contract, and what two servers do at once.
import { after } from 'node:test';
import { Redis } from 'ioredis';
import { describeWhole } from './backend.harness.ts';
import { describeGate } from './gate.harness.ts';
import { noPostgres, postgres } from './postgres.harness.ts';
import { describeRaces } from './races.harness.ts';
import { noRedis, redisServer, withRedis } from './redis.harness.ts';
import { untried } from './servers.harness.ts';

const missing = noPostgres ?? noRedis;

if (missing === undefined) {
  const own = postgres();
  const server = await redisServer();
  const client = new Redis(server.url);
  after(async () => {
    client.disconnect();
    await server.stop();
    own.stop();
  });
  const databases = withRedis(own, client);
  describeGate('Redis', () => databases);
  describeRaces('PostgreSQL, with sessions in Redis', () => databases);
  await describeWhole('PostgreSQL and Redis', databases);
} else untried('is tried on PostgreSQL and Redis', missing);
