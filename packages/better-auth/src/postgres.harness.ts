// A PostgreSQL server of the tests' own, where the machine has one to start.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Databases } from './databases.harness.ts';

const installed = '/usr/lib/postgresql';

const versions = existsSync(installed) ? readdirSync(installed).sort() : [];

/** Why there is none; undefined where there is one. */
export const noPostgres =
  versions.length === 0 ? `PostgreSQL is not installed (${installed})` : undefined;

// It refuses to run as root.
const asItself = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : [];

const run = (program: string, ...given: string[]) => {
  const path = join(installed, versions.at(-1) ?? '', 'bin', program);
  const [command = '', ...rest] = [...asItself, path, ...given];
  const { status, stderr } = spawnSync(command, rest, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
};

/** A server that is gone, with all that it keeps, when it has stopped for good. */
export interface PostgresServer {
  /** URL of the database of this name. */
  urlOf(database: string): string;
  /** Has a statement carried out that makes, copies or drops databases. */
  ask(statement: string): Promise<void>;
  /** Stops without a word to anybody, as a crash would. */
  halt(): void;
  /** Starts it again. */
  start(): void;
  /** Stops for good. */
  stop(): void;
}

/** Starts PostgreSQL on a socket in a folder of its own, and ends it with the process. */
export const postgresServer = (): PostgresServer => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-postgres-'));
  chmodSync(folder, 0o777);
  const cluster = join(folder, 'cluster');
  const control = (...given: string[]) => run('pg_ctl', '--pgdata', cluster, ...given);
  const options = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off`;
  let runs = false;
  const start = () => {
    control('--wait', '--log', join(folder, 'log'), '--options', options, 'start');
    runs = true;
  };
  const halt = () => {
    if (runs) control('--mode', 'immediate', 'stop');
    runs = false;
  };
  const stop = () => {
    halt();
    rmSync(folder, { recursive: true, force: true });
  };
  run('initdb', '--pgdata', cluster, '--auth', 'trust', '--username', 'test', '--no-sync');
  start();
  process.on('exit', stop);
  const urlOf = (database: string) => `postgres:///${database}?host=${folder}&user=test`;
  const ask = async (statement: string) => {
    const client = new pg.Client(urlOf('postgres'));
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  return { urlOf, ask, halt, start, stop };
};

/** A kind of databases on a server of its own, which `stop` ends. */
export const postgres = (): Databases & Pick<PostgresServer, 'stop'> => {
  const { urlOf, ask, stop } = postgresServer();
  const made = new Set<string>();
  return {
    open: async (name) => {
      if (!made.has(name)) await ask(`create database "${name}"`);
      made.add(name);
      const database = new pg.Pool({ connectionString: urlOf(name), max: 5 });
      return { database, close: () => database.end() };
    },
    copy: async (from, to) => {
      await ask(`create database "${to}" template "${from}"`);
      made.add(to);
    },
    // All of them go with the server; one alone would make it write everything down first.
    drop: async () => undefined,
    stop,
  };
};
