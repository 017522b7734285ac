// Where the service's state is kept: better-auth's own tables, and the plugin's.
import { runWithTransaction } from '@better-auth/core/context';
import {
  asksFor,
  isNobodysId,
  Lanes,
  tables,
  type Backing,
  type Changes,
  type Deletion,
  type Found,
  type Query,
  type QueryOf,
  type Read,
  type TableName,
} from '@latchkey/service';
import type { AuthContext } from 'better-auth';
import { Conflict, isConflict } from './conflicts.ts';
import type { DocumentTable } from './documents.ts';
import type { Keeper, NamedQuery } from './keeper.ts';
import { takeBackSessions } from './sessions.ts';

/** How each table is kept. */
export type Keepers = { readonly [T in TableName]: Keeper<T> };

/** What the backing is made of. */
export interface BackingParts {
  readonly context: AuthContext;
  readonly keepers: Keepers;
  readonly documents: DocumentTable;
  /** Does what it costs to hold an account, for each query that has found none: who is there takes no longer. */
  readonly holdNobodies: (queries: readonly QueryOf<'accounts'>[]) => Promise<void>;
  /** Told what was committed. */
  readonly committed: (changes: Changes) => void;
}

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

  const hasOthers = (query: NamedQuery<TableName>, ids: readonly string[]) =>
    keeperOf(query.table).hasOthers(query, ids);

  // What was found is held already, and fits its query as it did.
  const isStillSo = async ({ query, found }: Read) => {
    if ('id' in query && (found.length > 0 || isNobodysId(query.id))) return true;
    const ids = found.map(({ id }) => id);
    if ('by' in query && !('some' in query) && !(await hasOthers(query, ids))) return true;
    const now = await load(query);
    if ('some' in query) return now.length === found.length;
    return now.every((each) => ids.includes(idOf(query.table, each)));
  };

  const write = async ({ reads, puts, deletions, documents }: Changes) => {
    for (const { table, id, version } of heldIn(reads))
      must(await keeperOf(table).hold(id, version));
    await parts.holdNobodies(nobodiesIn(reads));
    const isMade = madeIn(puts);
    for (const read of reads) must(isMade(read) || (await isStillSo(read)));
    for (const put of puts) must(await keeperOf(put.table).put(put));
    await parts.documents.apply(documents);
    for (const { table, id, version } of sessionsLast(deletions))
      must(await keeperOf(table).delete(id, version));
  };

  const takeBack = async ({ puts }: Changes) => {
    try {
      await takeBackSessions(parts.context, puts);
    } catch (error) {
      parts.context.logger.error(`A session could not be taken back: ${nameOf(error)}`);
    }
  };

  // Whoever changes the same would wait for one another in the database, each with a connection that others need.
  const lanes = new Lanes();

  return {
    load,
    commit: async (changes) => {
      const [first] = heldIn(changes.reads);
      const progress = { isWritten: false };
      const transaction = () =>
        runWithTransaction(parts.context.adapter, async () => {
          await write(changes);
          progress.isWritten = true;
        });
      try {
        await (first ? lanes.run(`${first.table} ${first.id}`, transaction) : transaction());
      } catch (error) {
        const isInTheWay = isConflict(error);
        // A database that breaks at the very end may have committed.
        if (isInTheWay || !progress.isWritten) await takeBack(changes);
        if (isInTheWay) return 'conflict';
        throw error;
      }
      parts.committed(changes);
      return 'committed';
    },
  };
};

const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error);

// A secondary storage brings nothing back: what ends there ends when nothing else can be in the way.
const sessionsLast = (deletions: readonly Deletion[]): readonly Deletion[] => [
  ...deletions.filter(({ table }) => table !== 'sessions'),
  ...deletions.filter(({ table }) => table === 'sessions'),
];

const idOf = (table: TableName, { row }: Found) =>
  (tables[table].id as (row: Found['row']) => string)(row);

// What is about to be made was not there. The database looks again by itself: there are no two of an id.
const madeIn = (puts: Changes['puts']) => {
  const made = new Set(
    puts.flatMap(({ table, id, version }) => (version === undefined ? [`${table} ${id}`] : [])),
  );
  return ({ query }: Read) => 'id' in query && made.has(`${query.table} ${query.id}`);
};

interface Held {
  readonly table: TableName;
  readonly id: string;
  readonly version: Found['version'];
}

const nobodiesIn = (reads: readonly Read[]): readonly QueryOf<'accounts'>[] =>
  reads.flatMap(({ query, found }) =>
    query.table === 'accounts' && found.length === 0 ? [query as QueryOf<'accounts'>] : [],
  );

// Always in the same order, so that no two transactions wait for each other. One of `some` may be any one.
const heldIn = (reads: readonly Read[]): readonly Held[] => {
  const held = reads.flatMap(({ query, found }) =>
    'some' in query ? [] : found.map((each) => ({ table: query.table, ...each })),
  );
  const byName = new Map(held.map((each) => [`${each.table} ${each.id}`, each]));
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
};
