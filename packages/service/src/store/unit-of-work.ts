// One run of a request over what has been loaded so far. What it changes is only seen here until it is committed.
import type { Documents } from '../documents.ts';
import type { Changes, Deletion, DocumentDeed, Put } from './backing.ts';
import type { Evidence } from './evidence.ts';
import { asksFor, type Query } from './query.ts';
import { rowStore, type RowStore } from './row-table.ts';
import type { TableName } from './rows.ts';
import { indexKeys, shapeOf, tableNames } from './tables.ts';

/** Thrown where a run needs what is not loaded yet: it must be loaded, and everything run again. */
class Missing extends Error {}

/** A run of a request. */
export class UnitOfWork {
  readonly store: RowStore;
  readonly documents: Documents;
  readonly #evidence: Evidence;
  readonly #deeds: DocumentDeed[] = [];
  #missing: Query | undefined;

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
    this.store = rowStore(evidence.copies(), this.#need);
    this.documents = {
      put: (owner, piece, file, ends) =>
        this.#deeds.push({ deed: 'put', owner, piece, file, ends }),
      move: (from, to, ends) => this.#deeds.push({ deed: 'move', from, to, ends }),
      keep: (owner, ends) => this.#deeds.push({ deed: 'keep', owner, ends }),
      erase: (owner, piece) =>
        this.#deeds.push({ deed: 'erase', owner, ...(piece !== undefined && { piece }) }),
    };
  }

  /** Runs to the end, or to the first query that has not been loaded: then `missing` is that. */
  async run<T>(
    task: () => T | Promise<T>,
  ): Promise<{ readonly value: T } | { readonly missing: Query }> {
    try {
      const value = await task();
      // Somebody may have caught what was thrown.
      return this.#missing ? { missing: this.#missing } : { value };
    } catch (thrown) {
      if (this.#missing) return { missing: this.#missing };
      throw thrown;
    }
  }

  /** What the run has changed. */
  changes(): Changes {
    return {
      reads: this.#evidence.reads,
      puts: tableNames.flatMap((name) => this.#puts(name)),
      deletions: tableNames.flatMap((name) => this.#deletions(name)),
      documents: this.#deeds,
    };
  }

  // The rows of `some` do not vouch for one another: where the run has changed them, all are needed.
  readonly #need = (query: Query): void => {
    const found = this.#evidence.of(query);
    if (!('some' in query)) {
      if (!found) this.#miss(query);
      return;
    }
    const { some: _, ...all } = query;
    if (this.#evidence.of(all)) return;
    if (!found) this.#miss(query);
    const isLeft = this.store[query.table].all().some((row) => asksFor(query, row));
    if (found.length > 0 && !isLeft) this.#miss(all);
  };

  #miss(query: Query): never {
    this.#missing = query;
    throw new Missing('Not loaded yet.');
  }

  #puts(table: TableName): Put[] {
    const shape = shapeOf(table);
    return this.store[table].all().flatMap((row): Put[] => {
      const id = shape.id(row);
      const before = this.#evidence.rowOf(table, id);
      if (before && JSON.stringify(before) === JSON.stringify(row)) return [];
      const due = shape.due?.(row);
      const ends = shape.ends?.(row);
      return [
        {
          table,
          id,
          row,
          version: this.#evidence.versionOf(table, id),
          keys: indexKeys(table, row),
          ...(due !== undefined && { due }),
          ...(ends !== undefined && { ends }),
        } as Put,
      ];
    });
  }

  #deletions(table: TableName): Deletion[] {
    const left = new Set(this.store[table].all().map((row) => shapeOf(table).id(row)));
    return this.#evidence.idsOf(table).flatMap((id): Deletion[] => {
      const version = this.#evidence.versionOf(table, id);
      return left.has(id) || version === undefined ? [] : [{ table, id, version }];
    });
  }
}
