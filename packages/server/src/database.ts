// The database, and the secret that seals what is in it.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { Place } from './config.ts';
import type { Need } from './needs.ts';

/** A database that is open. */
export interface Database extends Need {
  readonly database: DatabaseSync | pg.Pool;
  readonly secret: string;
}

/** Opens a database; a folder is made, and a secret with it. `failed` is told of connections that break while idle. */
export const openDatabase = (place: Place, failed: (error: Error) => void): Database => {
  switch (place.kind) {
    case 'memory':
      return sqlite(':memory:', newSecret());
    case 'folder':
      mkdirSync(place.path, { recursive: true, mode: 0o700 });
      return sqlite(join(place.path, 'accounts.sqlite'), keptSecret(join(place.path, 'secret')));
    case 'postgres':
      return postgres(place, failed);
  }
};

const newSecret = () => randomBytes(32).toString('base64url');

const keptSecret = (file: string) => {
  if (!existsSync(file)) writeFileSync(file, newSecret(), { mode: 0o600 });
  return readFileSync(file, 'utf8');
};

const sqlite = (file: string, secret: string): Database => {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL');
  return {
    name: 'database',
    database,
    secret,
    ask: async () => {
      database.prepare('select 1').get();
    },
    close: async () => database.close(),
  };
};

const postgres = (
  { url, secret }: Extract<Place, { kind: 'postgres' }>,
  failed: (error: Error) => void,
): Database => {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5000 });
  pool.on('error', failed);
  // One that breaks in the middle of a transaction is no error of the pool's, and nobody else listens.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    name: 'database',
    database: pool,
    secret,
    ask: async () => {
      await pool.query('select 1');
    },
    close: () => pool.end(),
  };
};
