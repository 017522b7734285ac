// How one of the service's tables is kept.
import type { Found, PutOf, QueryOf, Rows as ServiceRows, TableName } from '@latchkey/service';
import { keysAsNames } from './names.ts';
import type { Rows } from './rows.ts';

/** A query by a name. */
export type NamedQuery<T extends TableName> = {
  [N in T]: Extract<QueryOf<N>, { readonly by: unknown }>;
}[T];

/** Keeps one table. What changes something is called in a transaction, which must not be committed once one said false. */
export interface Keeper<T extends TableName> {
  /** The rows for which a query asks, and perhaps some more. */
  find(query: QueryOf<T>): Promise<readonly Found<ServiceRows[T]>[]>;
  /** Whether a query by a name might find any row but those of these ids. May say so where there is none. */
  hasOthers(query: NamedQuery<T>, ids: readonly string[]): Promise<boolean>;
  /** Whether the row is at this version; it stays so until the transaction ends. */
  hold(id: string, version: Found['version']): Promise<boolean>;
  /** Writes a row. False where it is not at the version that it is to replace. */
  put(put: PutOf<T>): Promise<boolean>;
  /** Erases a row. False where it is not at this version. */
  delete(id: string, version: Found['version']): Promise<boolean>;
}

/** Keeps a table of which better-auth knows nothing, in the plugin's own rows. */
export const rowKeeper = <T extends TableName>(rows: Rows, kind: T): Keeper<T> => ({
  find: async (query) => {
    const found =
      'id' in query
        ? [await rows.get(kind, query.id)]
        : 'due' in query
          ? await rows.due(kind, query.due)
          : await rows.named(kind, `${query.by}:${query.key}`, 'some' in query ? 1 : undefined);
    return found.flatMap((row) =>
      row ? { row: JSON.parse(row.value) as ServiceRows[T], version: row.version } : [],
    );
  },
  hasOthers: ({ by, key }, ids) => rows.isNamedBeside(kind, `${by}:${key}`, ids),
  hold: (id, version) => rows.hold(kind, id, Number(version)),
  put: ({ id, row, version, keys, due, ends }) => {
    const writing = { value: JSON.stringify(row), names: keysAsNames(keys), due, ends };
    return rows.put(kind, id, version === undefined ? undefined : Number(version), writing);
  },
  delete: (id, version) => rows.delete(kind, id, Number(version)),
});
