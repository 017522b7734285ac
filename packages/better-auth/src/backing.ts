// Where the service's state is kept: better-auth's own tables, and the plugin's.
import { runWithTransaction } from '@better-auth/core/context';
import {
  asksFor,
  tables,
  type Backing,
  type Changes,
  type Found,
  type Query,
  type QueryOf,
  type Read,
  type TableName,
} from '@latchkey/service';
import type { AuthContext } from 'better-auth';
import { isConflict } from './conflicts.ts';
import type { DocumentTable } from './documents.ts';
import type { Keeper } from './keeper.ts';

/** How each table is kept. */
export type Keepers = { readonly [T in TableName]: Keeper<T> };

/** What the backing is made of. */
export interface BackingParts {
  readonly context: AuthContext;
  readonly keepers: Keepers;
  readonly documents: DocumentTable;
  /** Does what an account costs, where none was found: what is asked of one that is there takes its time too. */
  readonly nobodyFound: (query: QueryOf<'accounts'>) => Promise<void>;
  /** Told what was committed. */
  readonly committed: (changes: Changes) => void;
}

// Ends the transaction: something is not as it was read any more.
class Conflict extends Error {}

const must = (isSo: boolean) => {
  if (!isSo) throw new Conflict();
};

/** The service's state on better-auth. */
export const betterAuthBacking = (parts: BackingParts): Backing => {
  const keeperOf = (table: TableName) => parts.keepers[table] as Keeper<TableName>;

  const load = async (query: Query): Promise<readonly Found[]> => {
    const found = await keeperOf(query.table).find(query as QueryOf<TableName>);
    const fitting = found.filter(({ row }) => asksFor(query, row));
    return 'some' in query ? fitting.slice(0, 1) : fitting;
  };

  const isStillSo = async ({ query, found }: Read) => {
    // What was found by its id is held already.
    if ('id' in query && found.length > 0) return true;
    const now = await load(query);
    if ('some' in query) return now.length === found.length;
    const ids = now.map((each) => versionOf(idOf(query.table, each), each.version));
    const before = found.map(({ id, version }) => versionOf(id, version));
    return ids.sort().join() === before.sort().join();
  };

  const write = async ({ reads, puts, deletions, documents }: Changes) => {
    for (const { table, id, version } of heldIn(reads))
      must(await keeperOf(table).hold(id, version));
    for (const { query, found } of reads)
      if (query.table === 'accounts' && found.length === 0) await parts.nobodyFound(query);
    for (const read of reads) must(await isStillSo(read));
    for (const put of puts) must(await keeperOf(put.table).put(put));
    for (const { table, id, version } of deletions) must(await keeperOf(table).delete(id, version));
    await parts.documents.apply(documents);
  };

  return {
    load,
    commit: async (changes) => {
      try {
        await runWithTransaction(parts.context.adapter, () => write(changes));
      } catch (error) {
        if (error instanceof Conflict || isConflict(error)) return 'conflict';
        throw error;
      }
      parts.committed(changes);
      return 'committed';
    },
  };
};

const versionOf = (id: string, version: Found['version']) => `${id} ${version}`;

const idOf = (table: TableName, { row }: Found) =>
  (tables[table].id as (row: Found['row']) => string)(row);

interface Held {
  readonly table: TableName;
  readonly id: string;
  readonly version: Found['version'];
}

// Always in the same order, so that no two transactions wait for each other. One of `some` may be any one.
const heldIn = (reads: readonly Read[]): readonly Held[] => {
  const held = reads.flatMap(({ query, found }) =>
    'some' in query ? [] : found.map((each) => ({ table: query.table, ...each })),
  );
  const byName = new Map(held.map((each) => [`${each.table} ${each.id}`, each]));
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
};
