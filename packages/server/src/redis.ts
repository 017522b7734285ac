// Redis: sessions, and what better-auth counts and has to verify, for as many processes as there are.
import { redisStorage } from '@better-auth/redis-storage';
import { Redis } from 'ioredis';
import { log } from './log.ts';
import type { Need } from './needs.ts';

/** A Redis that is there. */
export interface SessionStore extends Need {
  /** As better-auth takes it. */
  readonly storage: ReturnType<typeof redisStorage>;
}

/** How long anything may take: five seconds, in milliseconds. */
const patience = 5000;

/** Connects. Rejects where it is away; later, what is asked of it meanwhile fails at once, and goes on when it is back. */
export const openRedis = async (url: string): Promise<SessionStore> => {
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: patience,
    commandTimeout: patience,
    // Whoever waits is told, and may try again: a queue would make everybody wait.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
  });
  // Each try to connect again that fails is one: the log has the loss.
  client.on('error', () => undefined);
  await client.connect();
  let isLost = false;
  client.on('reconnecting', () => {
    if (!isLost) log({ event: 'redis-connection-lost' });
    isLost = true;
  });
  client.on('ready', () => {
    log({ event: 'redis-connected' });
    isLost = false;
  });
  return {
    name: 'redis',
    storage: redisStorage({ client }),
    ask: async () => {
      await client.ping();
    },
    close: async () => client.disconnect(),
  };
};
