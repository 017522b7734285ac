import { nobodysName } from '../nobody.ts';
import type { AllRows } from './row-table.ts';
import type { Found, Read, Version } from './backing.ts';
import type { Query } from './query.ts';
import { shapeOf, tableNames } from './tables.ts';

/** What was loaded for one attempt at a request: on which rows, in which versions, everything is decided. */
export class Evidence {
  readonly #reads = new Map<string, Read>();
  readonly #found = new Map(tableNames.map((name) => [name, new Map<string, Found>()]));
  // Rows whose version is looked at again at the end: of those that `some` found, only that there was one is.
  readonly #vouched = new Set<string>();

  /** What was asked, and what it gave. */
  get reads(): readonly Read[] {
    return [...this.#reads.values()];
  }

  /**
   * What the query gave; undefined when it was not asked. Of a row that is known, its id need not be asked. Nor need
   * nobody's, who was looked for by name: or that there is no account would cost what an account does not.
   */
  of(query: Query): Read['found'] | undefined {
    if ('id' in query && this.#vouched.has(nameOf(query.table, query.id)))
      return [{ id: query.id, version: this.versionOf(query.table, query.id) ?? '' }];
    if ('id' in query && this.#isNobody(query)) return [];
    return this.#reads.get(JSON.stringify(query))?.found;
  }

  /** The version in which the row was found; undefined when it was not. */
  versionOf(table: Query['table'], id: string): Version | undefined {
    return this.#rowsOf(table).get(id)?.version;
  }

  /** The row as it was found. */
  rowOf(table: Query['table'], id: string): Found['row'] | undefined {
    return this.#rowsOf(table).get(id)?.row;
  }

  /** Takes what a query gave. `torn`: a row has changed since another query gave it. */
  add(query: Query, found: readonly Found[]): 'whole' | 'torn' {
    const rows = this.#rowsOf(query.table);
    const read = found.map(({ row, version }) => ({ id: shapeOf(query.table).id(row), version }));
    this.#reads.set(JSON.stringify(query), { query, found: read });
    for (const [at, { id, version }] of read.entries()) {
      const known = rows.get(id);
      if (known && known.version !== version) return 'torn';
      const each = found[at];
      if (each) rows.set(id, each);
      if (!('some' in query)) this.#vouched.add(nameOf(query.table, id));
    }
    return 'whole';
  }

  /** Copies of all rows, to be changed. */
  copies(): AllRows {
    // Rows are JSON, which is read in a fraction of the time of a structured clone.
    return Object.fromEntries(
      tableNames.map((name) => [
        name,
        [...this.#rowsOf(name).values()].map(({ row }) => copyOf(row)),
      ]),
    ) as unknown as AllRows;
  }

  /** The ids of the rows that were found in the table. */
  idsOf(table: Query['table']): readonly string[] {
    return [...this.#rowsOf(table).keys()];
  }

  #isNobody({ table, id }: { readonly table: Query['table']; readonly id: string }): boolean {
    const key = table === 'accounts' ? nobodysName(id) : undefined;
    if (key === undefined) return false;
    return this.#reads.get(JSON.stringify({ table, by: 'name', key }))?.found.length === 0;
  }

  #rowsOf(table: Query['table']): Map<string, Found> {
    const rows = this.#found.get(table);
    if (!rows) throw new Error('There is no such table.');
    return rows;
  }
}

const copyOf = (row: Found['row']) => JSON.parse(JSON.stringify(row)) as Found['row'];

const nameOf = (table: string, id: string) => `${table} ${id}`;
