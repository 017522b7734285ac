// A Redis server of the tests' own, where the machine has one to start.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { redisStorage } from '@better-auth/redis-storage';
import { Redis } from 'ioredis';
import type { Databases } from './databases.harness.ts';

const program = 'redis-server';

/** Why there is none; undefined where there is one. */
export const noRedis =
  spawnSync(program, ['--version']).status === 0 ? undefined : `${program} is not installed`;

/** A server that keeps nothing when it ends. */
export interface RedisServer {
  readonly url: string;
  /** Starts it again, at the same place. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** Starts Redis on the loopback interface, and ends it with the process. */
export const redisServer = async (): Promise<RedisServer> => {
  const port = await freePort();
  let running: ChildProcess | undefined;
  process.on('exit', () => running?.kill('SIGKILL'));
  const start = async () => {
    const listening = ['--bind', '127.0.0.1', '--port', String(port)];
    const child = spawn(program, [...listening, '--save', '', '--appendonly', 'no'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running = child;
    let isReady = false;
    for await (const line of createInterface(child.stdout)) {
      isReady = line.includes('Ready to accept connections');
      if (isReady) break;
    }
    if (!isReady) throw new Error(`${program} has ended before it was ready.`);
    // It would wait for somebody to read what it says.
    child.stdout.resume();
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    stop: async () => {
      if (!running) return;
      const ended = once(running, 'exit');
      running.kill('SIGKILL');
      await ended;
      running = undefined;
    },
  };
};

/** These databases, with sessions and the like in Redis; in a copy, nobody is signed in. */
export const withRedis = (databases: Databases, client: Redis): Databases => ({
  ...databases,
  open: async (name, stated) => ({
    ...(await databases.open(name, stated)),
    secondaryStorage: redisStorage({ client, keyPrefix: `${name}:` }),
  }),
});
