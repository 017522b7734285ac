import { asksFor, type Query } from './query.ts';
import type { Rows, TableName } from './rows.ts';
import type { Store, Table } from './store.ts';
import { shapeOf, tableNames, type IndexOf } from './tables.ts';

/** Makes sure that the rows for which a query asks are there. Throws where they have to be fetched first. */
export type Need = (query: Query) => void;

/** A table in memory: plain rows, in the order in which they came, and a look through all of them for each query. */
export class RowTable<T extends TableName> implements Table<T> {
  readonly #name: T;
  readonly #need: Need;
  readonly #rows = new Map<string, Rows[T]>();

  constructor(name: T, need: Need = () => undefined) {
    this.#name = name;
    this.#need = need;
  }

  get(id: string | undefined): Rows[T] | undefined {
    if (id === undefined) return undefined;
    this.#need({ table: this.#name, id } as Query);
    return this.#rows.get(id);
  }

  where(by: IndexOf<T>, key: string | undefined): readonly Rows[T][] {
    return key === undefined ? [] : this.#ask({ table: this.#name, by, key } as Query);
  }

  some(by: IndexOf<T>, key: string): boolean {
    return this.#ask({ table: this.#name, by, key, some: true } as Query).length > 0;
  }

  due(now: number): readonly Rows[T][] {
    return this.#ask({ table: this.#name, due: now } as Query);
  }

  put(row: Rows[T]): void {
    this.#rows.set(shapeOf(this.#name).id(row), row);
  }

  delete(id: string): void {
    this.get(id);
    this.#rows.delete(id);
  }

  /** Every row, in the order in which they came. */
  all(): readonly Rows[T][] {
    return [...this.#rows.values()];
  }

  #ask(query: Query): readonly Rows[T][] {
    this.#need(query);
    return this.all().filter((row) => asksFor(query, row));
  }
}

/** A store in memory. What a query needs must be there already, unless `need` sees to it. */
export type RowStore = { readonly [T in TableName]: RowTable<T> };

/** All rows of a store, as JSON can hold them. */
export type AllRows = { readonly [T in TableName]: readonly Rows[T][] };

/** A store in memory that begins with these rows. */
export const rowStore = (rows: Partial<AllRows> = {}, need?: Need): RowStore => {
  const store = Object.fromEntries(
    tableNames.map((name) => [name, new RowTable(name, need)]),
  ) as unknown as RowStore & Store;
  for (const name of tableNames)
    for (const row of rows[name] ?? []) (store[name] as RowTable<TableName>).put(row);
  return store;
};

/** Everything that is in the store. */
export const rowsOf = (store: RowStore): AllRows =>
  Object.fromEntries(tableNames.map((name) => [name, store[name].all()])) as unknown as AllRows;

/** Forgets what has ended by now. */
export const forget = (store: RowStore, now: number): void => {
  for (const name of tableNames) {
    const table = store[name] as RowTable<TableName>;
    const shape = shapeOf<TableName>(name);
    for (const row of shape.ends ? table.all() : [])
      if ((shape.ends?.(row) ?? Infinity) <= now) table.delete(shape.id(row));
  }
};
