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

// What outlives a crash of the server is what counts; one of the machine nobody tries.
const cheap = ['fsync', 'full_page_writes', 'autovacuum', 'jit']
  .map((name) => `-c ${name}=off`)
  .join(' ');

/** A server that is gone, with all that it keeps, when it has stopped for good. */
export interface PostgresServer {
  /** URL of the database of this name. */
  urlOf(database: string): string;
  /** Has statements carried out. */
  ask(statements: string, database?: string): Promise<void>;
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
  const options = `-c listen_addresses= -c unix_socket_directories=${folder} ${cheap}`;
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
  const ask = async (statements: string, database = 'postgres') => {
    const client = new pg.Client(urlOf(database));
    await client.connect();
    await client.query(statements);
    await client.end();
  };
  return { urlOf, ask, halt, start, stop };
};

// What a database was copied with lies in it once more, since to copy it anew takes ten times as long.
const keeping = `
  create schema kept;
  do $$ declare t text; begin
    for t in select tablename from pg_tables where schemaname = 'public' loop
      execute format('create table kept.%1$I as table public.%1$I', t);
    end loop;
  end $$`;

// The role of a replica checks no references.
const restoring = `
  set session_replication_role = replica;
  do $$ declare t text; begin
    for t in select tablename from pg_tables where schemaname = 'kept' loop
      execute format('delete from public.%1$I', t);
      execute format('insert into public.%1$I table kept.%1$I', t);
    end loop;
  end $$`;

const poolOf = (connectionString: string) => {
  const pool = new pg.Pool({ connectionString, max: 5, allowExitOnIdle: true });
  // The server may stop before connections that nobody uses.
  return pool.on('error', () => undefined);
};

/** A kind of databases on a server of its own, which `stop` ends. */
export const postgres = (): Databases & Pick<PostgresServer, 'stop'> => {
  const { urlOf, ask, stop } = postgresServer();
  const created = new Set<string>();
  /** What a name stands for, where it is a copy; and copies that nobody uses any more, by what they are copies of. */
  const copies = new Map<string, { from: string; database: string }>();
  const free = new Map<string, string[]>();
  /** Pools of a copy that nobody uses just now: what a connection has learned of a database, the next user need not. */
  const idle = new Map<string, pg.Pool[]>();
  const create = async (name: string, like = '') => {
    if (!created.has(name)) await ask(`create database "${name}" ${like}`);
    created.add(name);
  };
  return {
    open: async (name) => {
      const database = copies.get(name)?.database ?? name;
      await create(database);
      const pools = idle.get(database) ?? [];
      const pool = pools.pop() ?? poolOf(urlOf(database));
      idle.set(database, pools);
      // What is copied, nobody may have open.
      return {
        database: pool,
        close: copies.has(name) ? () => void pools.push(pool) : () => pool.end(),
      };
    },
    copy: async (from, to) => {
      const known = free.get(from);
      if (!known) await ask(keeping, from);
      const used = known?.pop();
      if (used !== undefined) await ask(restoring, used);
      else await create(to, `template "${from}"`);
      free.set(from, known ?? []);
      copies.set(to, { from, database: used ?? to });
    },
    drop: async (name) => {
      const { from, database } = copies.get(name) ?? {};
      if (from !== undefined && database !== undefined) free.get(from)?.push(database);
    },
    stop,
  };
};
