// A backing over rows in memory, as strict as a database is: for tests with several processes, and with crashes.
import { isDeepStrictEqual } from 'node:util';
import type { Documents } from '../documents.ts';
import type { Backing, Changes, Deletion, DocumentDeed, Found, Put, Read } from './backing.ts';
import { asksFor, type Query } from './query.ts';
import type { RowStore, RowTable } from './row-table.ts';
import type { Rows, TableName } from './rows.ts';
import { shapeOf } from './tables.ts';

/** What comes between a request and its commit. Each may wait, and may throw: a process that is killed there. */
export interface Between {
  loaded?(query: Query): void | Promise<void>;
  /** `conflict`: somebody else was quicker, or so it says. */
  committing?(changes: Changes): 'conflict' | undefined | Promise<'conflict' | undefined>;
  committed?(changes: Changes): void | Promise<void>;
}

const deeds: {
  readonly [D in DocumentDeed['deed']]: (
    documents: Documents,
    deed: Extract<DocumentDeed, { deed: D }>,
  ) => void;
} = {
  put: (documents, { owner, piece, file, ends }) => documents.put(owner, piece, file, ends),
  move: (documents, { from, to, ends }) => documents.move(from, to, ends),
  keep: (documents, { owner, ends }) => documents.keep(owner, ends),
  erase: (documents, { owner, piece }) => documents.erase(owner, piece),
};

// Whoever changes a row in place, as the simulated administrator does, changes its version too.
const versionOf = (row: Rows[TableName]) => JSON.stringify(row);

export class RowBacking implements Backing {
  /** How often somebody else was quicker. */
  conflicts = 0;
  readonly #store: RowStore;
  readonly #documents: Documents;
  readonly #between: Between;

  constructor(store: RowStore, documents: Documents, between: Between = {}) {
    this.#store = store;
    this.#documents = documents;
    this.#between = between;
  }

  async load(query: Query): Promise<readonly Found[]> {
    const found = this.#find(query).map((row) => structuredClone({ row, version: versionOf(row) }));
    await this.#between.loaded?.(query);
    return found;
  }

  async commit(changes: Changes): Promise<'committed' | 'conflict'> {
    const { deletions, documents, puts, reads } = structuredClone(changes);
    const quicker = await this.#between.committing?.(changes);
    const holds =
      quicker !== 'conflict' &&
      reads.every((read) => this.#holds(read)) &&
      [...puts, ...deletions].every((write) => this.#isThere(write));
    if (!holds) {
      this.conflicts += 1;
      return 'conflict';
    }
    for (const { table, id } of deletions) this.#store[table].delete(id);
    for (const { table, row } of puts) (this.#store[table] as RowTable<TableName>).put(row);
    for (const deed of documents)
      (deeds[deed.deed] as (to: Documents, deed: DocumentDeed) => void)(this.#documents, deed);
    await this.#between.committed?.(changes);
    return 'committed';
  }

  #find(query: Query): readonly Rows[TableName][] {
    const found = this.#store[query.table].all().filter((row) => asksFor(query, row));
    return 'some' in query ? found.slice(-1) : found;
  }

  #holds({ query, found }: Read): boolean {
    const now = this.#find(query);
    if ('some' in query) return now.length === found.length;
    const { id } = shapeOf(query.table);
    return isDeepStrictEqual(
      now.map((row) => ({ id: id(row), version: versionOf(row) })),
      found,
    );
  }

  #isThere({ table, id, version }: Put | Deletion): boolean {
    const row = this.#store[table].get(id);
    return (row && versionOf(row)) === version;
  }
}
