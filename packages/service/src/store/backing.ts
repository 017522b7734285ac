// Where the state is kept really: a database, say, that several processes share. What a backend implements.
import type { Query } from './query.ts';
import type { Rows, TableName } from './rows.ts';

/** Changes whenever the row does: a counter, or a digest of the row. */
export type Version = string | number;

/** A row as it was found. The service keeps the object and may change it: hand out a fresh one each time. */
export interface Found<Row = Rows[TableName]> {
  readonly row: Row;
  readonly version: Version;
}

/** What a query gave: the basis of everything that was decided. */
export interface Read {
  readonly query: Query;
  readonly found: readonly { readonly id: string; readonly version: Version }[];
}

/** A row to be written. */
export interface PutOf<T extends TableName> {
  readonly table: T;
  readonly id: string;
  readonly row: Rows[T];
  /** Of the row that it replaces; undefined where it is new, and none of its id may be there. */
  readonly version: Version | undefined;
  /** Under which keys each index of the table is to have it. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** When time has its effect on it, where it will (the query `due`). */
  readonly due?: number;
  /** From when on it may be deleted, unasked. */
  readonly ends?: number;
}

/** A row to be written, whichever table's. */
export type Put = { [T in TableName]: PutOf<T> }[TableName];

/** A row to be deleted, as it was found. */
export interface Deletion {
  readonly table: TableName;
  readonly id: string;
  readonly version: Version;
}

/** What is to be done with uploaded files, in this order: the calls of `Documents`, as values. */
export type DocumentDeed =
  | {
      readonly deed: 'put';
      readonly owner: string;
      readonly piece: string;
      readonly file: Uint8Array;
      readonly ends: number;
    }
  | { readonly deed: 'move'; readonly from: string; readonly to: string; readonly ends: number }
  | { readonly deed: 'keep'; readonly owner: string; readonly ends: number }
  | { readonly deed: 'erase'; readonly owner: string; readonly piece?: string };

/** Everything that one request has decided. */
export interface Changes {
  readonly reads: readonly Read[];
  readonly puts: readonly Put[];
  readonly deletions: readonly Deletion[];
  readonly documents: readonly DocumentDeed[];
}

/**
 * Where the state is kept. Both calls may reject: the request is answered with the problem `unavailable` then, and the
 * same request can be sent again without a second effect.
 */
export interface Backing {
  /**
   * The rows for which the query asks, in an order that stays the same; with `some`, any one of them, or none. What has
   * ended may be among them.
   */
  load(query: Query): Promise<readonly Found[]>;
  /**
   * Writes everything or, at a conflict, nothing: in one atomic step, which no crash can halve. It is a conflict when a
   * query of `reads` would not give the same rows in the same versions any more (with `some`: when there is one now where
   * there was none, or the other way round), or when a row is not there in the version in which it is to be replaced or
   * deleted. In a database, ask the queries again inside of the writing transaction, where that is serializable
   * (PostgreSQL) or the only one (SQLite, `BEGIN IMMEDIATE`); a serialization failure is a conflict too.
   */
  commit(changes: Changes): Promise<'committed' | 'conflict'>;
}
