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

/** A server of the tests' own. */
export interface Postgres extends Databases {
  /** By which another process reaches a database of it. */
  urlOf(database: string): string;
  /** Ends it as a power cut would: connections break, and what was not committed is lost. */
  crash(): void;
  /** Starts it again after {@link crash}. */
  restart(): void;
  stop(): void;
}

/** Starts PostgreSQL on a socket in a folder of its own, and ends it with the process. */
export const postgres = (): Postgres => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-postgres-'));
  chmodSync(folder, 0o777);
  const cluster = join(folder, 'cluster');
  run('initdb', '--pgdata', cluster, '--auth', 'trust', '--username', 'test', '--no-sync');
  const options = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off`;
  const log = join(folder, 'log');
  let runs = false;
  const restart = () => {
    run('pg_ctl', '--pgdata', cluster, '--wait', '--log', log, '--options', options, 'start');
    runs = true;
  };
  const crash = () => {
    if (runs) run('pg_ctl', '--pgdata', cluster, '--mode', 'immediate', 'stop');
    runs = false;
  };
  const stop = () => {
    crash();
    rmSync(folder, { recursive: true, force: true });
  };
  restart();
  process.on('exit', stop);
  const poolOf = (database: string) =>
    new pg.Pool({ host: folder, user: 'test', database, max: 5 });
  const made = new Set<string>();
  const ask = async (statement: string) => {
    const pool = poolOf('postgres');
    await pool.query(statement);
    await pool.end();
  };
  return {
    open: async (name) => {
      if (!made.has(name)) await ask(`create database "${name}"`);
      made.add(name);
      const database = poolOf(name);
      return { database, close: () => database.end() };
    },
    copy: async (from, to) => {
      await ask(`create database "${to}" template "${from}"`);
      made.add(to);
    },
    // All of them go with the server; one alone would make it write everything down first.
    drop: async () => undefined,
    urlOf: (database) => `postgres://test@localhost/${database}?host=${encodeURIComponent(folder)}`,
    crash,
    restart,
    stop,
  };
};
