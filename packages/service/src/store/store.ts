import type { Rows, TableName } from './rows.ts';
import type { IndexOf } from './tables.ts';

/**
 * One table, as the service sees it: at once, and as its own changes have left it. What it gives may be changed in place;
 * that counts as written. In which order several rows come is the store's affair.
 */
export interface Table<T extends TableName> {
  /** The row of this id. */
  get(id: string | undefined): Rows[T] | undefined;
  /** The rows that the index has under this key. */
  where(by: IndexOf<T>, key: string | undefined): readonly Rows[T][];
  /** Whether the index has a row under this key. Costs one row, however many there are. */
  some(by: IndexOf<T>, key: string): boolean;
  /** The rows on which time has its effect by now. */
  due(now: number): readonly Rows[T][];
  /** Keeps a row: a new one, or in place of one that was looked up before. */
  put(row: Rows[T]): void;
  /** Deletes the row of this id, if there is one. */
  delete(id: string): void;
}

/** Where the service's state is kept, as it sees it. */
export type Store = { readonly [T in TableName]: Table<T> };
