// Where tests keep their databases: each begins as a copy of a first one.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { BetterAuthOptions } from 'better-auth';

/** Where better-auth keeps what it keeps. */
export interface Storage {
  readonly database: NonNullable<BetterAuthOptions['database']>;
  /** Where sessions are not in the database. */
  readonly secondaryStorage?: NonNullable<BetterAuthOptions['secondaryStorage']>;
}

/** A database as better-auth takes it. */
export interface OpenDatabase extends Storage {
  close(): void | Promise<void>;
}

/** A kind of database. Names are those of databases, not of files. */
export interface Databases {
  /** Opens a database, perhaps once more; a new one is empty. `stated` is called with each statement, where that can be told. */
  open(name: string, stated?: () => void): Promise<OpenDatabase>;
  /** Copies a database that nobody has open. */
  copy(from: string, to: string): Promise<void>;
  drop(name: string): Promise<void>;
}

/** SQLite, as it comes with Node: files in a folder that goes with the process. */
export const sqlite = (): Databases => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-better-auth-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const fileOf = (name: string) => join(folder, `${name}.sqlite`);
  return {
    open: async (name, stated = () => undefined) => {
      // Two servers in one process must not wait for each other's locks: neither would go on.
      const database = new DatabaseSync(fileOf(name), { timeout: 0 });
      database.exec('PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY');
      const prepare = database.prepare.bind(database);
      database.prepare = (...given) => {
        stated();
        return prepare(...given);
      };
      return { database, close: () => database.close() };
    },
    copy: async (from, to) => copyFileSync(fileOf(from), fileOf(to)),
    drop: async (name) => rmSync(fileOf(name)),
  };
};
