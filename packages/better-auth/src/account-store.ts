// Accounts: better-auth's users, and what the plugin knows of them beside.
import { createHash } from 'node:crypto';
import {
  isNobodysId,
  type Account,
  type Found,
  type IndexOf,
  type PutOf,
  type QueryOf,
} from '@latchkey/service';
import type { AuthContext } from 'better-auth';
import { accountOf, factsAfter, type AccountFacts } from './accounts.ts';
import { writeAccount } from './account-writes.ts';
import type { Keeper, NamedQuery } from './keeper.ts';
import { keysAsNames } from './names.ts';
import { Nobodies } from './nobodies.ts';
import { keepingOf } from './plugin-options.ts';
import type { Row, Rows } from './rows.ts';
import { UserStore } from './user-store.ts';
import type { UserRows } from './user-rows.ts';

// Of the rows that hold what is known of accounts beside better-auth's own.
const kind = 'accounts';

// An id that no user has.
const nobody = '';

/** An account as it was read. The version is that of the plugin's row, and a digest of better-auth's. */
export interface StoredAccount extends Found<Account> {
  readonly version: string;
  readonly rowVersion: number;
  readonly facts: AccountFacts;
  readonly rows: UserRows;
}

/** The accounts of a server. */
export class AccountStore implements Keeper<'accounts'> {
  readonly #context: AuthContext;
  readonly #rows: Rows;
  readonly #users: UserStore;
  readonly #nobodies: Nobodies;
  #standIn = nobody;

  constructor(context: AuthContext, rows: Rows) {
    this.#context = context;
    this.#rows = rows;
    this.#users = new UserStore(context);
    this.#nobodies = new Nobodies(rows);
  }

  /** The account of this id. */
  async get(id: string): Promise<StoredAccount | undefined> {
    const [rows] = await this.#users.get([id]);
    const kept = await this.#rows.get(kind, id);
    return rows && this.#read(rows, kept);
  }

  /** The accounts for which a query asks, and perhaps some more. */
  async find(query: QueryOf<'accounts'>): Promise<readonly StoredAccount[]> {
    if ('id' in query) {
      if (!isNobodysId(query.id)) return present([await this.get(query.id)]);
      await this.#getStandIn();
      return [];
    }
    if ('due' in query) return [];
    const { by, key } = query;
    const named = await this.#rows.named(kind, `${by}:${key}`);
    const kept = new Map(named.map((row) => [(JSON.parse(row.value) as Kept).id, row]));
    const known = await this.#known[by](key);
    await this.#lookUpOthers(named.length > 0, known.length > 0);
    const unnamed = known.filter((id) => !kept.has(id));
    // Nobody costs as much as somebody, or a stranger could tell by the time that it takes.
    if (named.length + unnamed.length === 0) await this.#getStandIn();
    for (const id of unnamed) {
      const row = await this.#rows.get(kind, id);
      if (row) kept.set(id, row);
    }
    const found = await this.#users.get([...new Set([...kept.keys(), ...unnamed])]);
    return Promise.all(found.map((rows) => this.#read(rows, kept.get(rows.user.id))));
  }

  async hasOthers({ by, key }: NamedQuery<'accounts'>, ids: readonly string[]): Promise<boolean> {
    const isNamed = await this.#rows.isNamedBeside(kind, `${by}:${key}`, ids);
    const known = await this.#known[by](key);
    await this.#lookUpOthers(isNamed || ids.length > 0, known.length > 0);
    return isNamed || known.some((id) => !ids.includes(id));
  }

  async put({ row: after, version, keys }: PutOf<'accounts'>): Promise<boolean> {
    const stored = await this.get(after.id);
    if (!stored || stored.version !== version) return false;
    const { row: before, rowVersion, facts, rows } = stored;
    const kept: Kept = { id: after.id, facts: factsAfter(facts, before, after) };
    const writing = { value: JSON.stringify(kept), names: keysAsNames(keys) };
    if (!(await this.#rows.put(kind, after.id, rowVersion, writing))) return false;
    await writeAccount(this.#context, { rows, before, after }, keepingOf(this.#context));
    return true;
  }

  async hold(id: string, version: Found['version']): Promise<boolean> {
    const rowVersion = Number.parseInt(String(version));
    const isHeld = await this.#rows.hold(kind, id, rowVersion);
    const [rows] = await this.#users.get([id]);
    return isHeld && rows !== undefined && versionOf(rowVersion, rows) === version;
  }

  /** Does what it costs to hold an account, for each of these queries that have found none, beside asking once more. */
  async holdNobodies(queries: readonly QueryOf<'accounts'>[]): Promise<void> {
    // Whose id is gone, somebody's that was, is asked for once more, which takes as much.
    const nobodies = queries.filter((query) => !('id' in query) || isNobodysId(query.id));
    await this.#nobodies.hold(nobodies.length, async () => {
      const [rows] = await this.#users.get([this.#standIn]);
      if (rows) versionOf(0, rows);
    });
  }

  /** Makes what is held where there is no account, once in the life of a database. */
  settleNobodies(): Promise<void> {
    return this.#nobodies.settle();
  }

  // What is found takes longer than what is not, so each look-up is followed by one that finds where it has not.
  async #lookUpOthers(isNamed: boolean, isKnown: boolean): Promise<void> {
    await this.#nobodies.lookUp(!isNamed);
    await this.#users.withValue('id', isKnown ? nobody : this.#standIn);
  }

  // Reading, opening and understanding an account takes longer than finding none: somebody's is read, and not looked at.
  async #getStandIn(): Promise<void> {
    if (!(await this.get(this.#standIn))) this.#standIn = (await this.#users.anyId()) ?? nobody;
  }

  delete(): Promise<boolean> {
    throw new Error('The service deletes no account.');
  }

  async #read(rows: UserRows, kept: Row | undefined): Promise<StoredAccount> {
    const { id } = rows.user;
    const { version, value } = kept ?? (await this.#begin(id));
    const { facts } = JSON.parse(value) as Kept;
    return {
      row: await accountOf(rows, facts, keepingOf(this.#context)),
      version: versionOf(version, rows),
      rowVersion: version,
      facts,
      rows,
    };
  }

  // There is always a row to hold, so that two who change the same account meet.
  async #begin(id: string) {
    const value = JSON.stringify({ id, facts: {} } satisfies Kept);
    await this.#rows.put(kind, id, undefined, { value, names: [] });
    return { version: 1, value };
  }

  // What better-auth knows without the plugin.
  readonly #known: Readonly<Record<IndexOf<'accounts'>, (key: string) => Promise<string[]>>> = {
    name: (key) => this.#users.withValue('email', key),
    phone: (key) => this.#users.withValue('phoneNumber', key),
    passkey: (key) => this.#users.withPasskey(key),
    domain: (key) => this.#users.atDomain(key),
    gone: async () => [],
    mailbox: (key) =>
      key.startsWith('@')
        ? this.#users.atDomain(key.slice(1))
        : this.#users.withValue('email', key),
  };
}

const present = <T>(all: readonly (T | undefined)[]): readonly T[] =>
  all.filter((each) => each !== undefined);

interface Kept {
  readonly id: string;
  readonly facts: AccountFacts;
}

const versionOf = (version: number, rows: UserRows) =>
  `${version}:${createHash('sha256').update(JSON.stringify(rows)).digest('base64url')}`;
