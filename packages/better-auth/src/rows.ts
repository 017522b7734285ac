// Rows in the plugin's own tables: read with their version, and changed only where nobody else has changed them since.
import { createHash } from 'node:crypto';
import { getCurrentAdapter } from '@better-auth/core/context';
import type { AuthContext } from 'better-auth';
import { sealText, unsealText } from './sealing.ts';

/** A row as it was read. */
export interface Row {
  readonly version: number;
  /** JSON. */
  readonly value: string;
}

/** What becomes of a row. Times are milliseconds since the epoch. */
export interface Writing {
  /** JSON. */
  readonly value: string;
  /** What it is looked for by. */
  readonly names: readonly string[];
  /** When it is looked for by time. */
  readonly due?: number | undefined;
  /** From when on it may go; never where absent. */
  readonly ends?: number | undefined;
}

interface KeptRow extends Row {
  readonly kind: string;
  readonly key: string;
}

type Where = NonNullable<Parameters<AuthContext['adapter']['findMany']>[0]['where']>;

const model = 'latchkeyRow';
const nameModel = 'latchkeyName';

// better-auth gives a hundred rows unless it is asked for more.
const everything = Number.MAX_SAFE_INTEGER;

const is = (field: string, value: string | number) => ({ field, value });
const isIn = (field: string, value: readonly string[]) => ({
  field,
  value: [...value],
  operator: 'in' as const,
});
const isBy = (field: string, value: number) => ({ field, value, operator: 'lte' as const });

// Ids and names are tokens, addresses, numbers: whoever reads the database finds none, and each fits a column.
const digest = (text: string) => createHash('sha256').update(text).digest('base64url');

/** The plugin's rows; what is done in a transaction of better-auth's is part of it. */
export class Rows {
  readonly #context: AuthContext;

  constructor(context: AuthContext) {
    this.#context = context;
  }

  /** The row of this id. */
  async get(kind: string, id: string): Promise<Row | undefined> {
    return (await this.#find([is('kind', kind), is('key', digest(id))]))[0];
  }

  /** The rows that have this name; at most so many. */
  async named(kind: string, name: string, limit?: number): Promise<readonly Row[]> {
    const keys = await this.#keysOf(kind, name, limit);
    const [first, ...others] = keys;
    if (first === undefined) return [];
    // A list takes longer than one key, which is what is asked for where there is no name.
    const isOne = others.length === 0 ? is('key', first) : isIn('key', keys);
    return this.#find([is('kind', kind), isOne]);
  }

  /** Whether any row but those of these ids has this name. */
  async isNamedBeside(kind: string, name: string, ids: readonly string[]): Promise<boolean> {
    const known = new Set(ids.map(digest));
    return (await this.#keysOf(kind, name)).some((key) => !known.has(key));
  }

  /** The rows on which time has its effect by then. */
  due(kind: string, now: number): Promise<readonly Row[]> {
    return this.#find([is('kind', kind), isBy('due', now)]);
  }

  /** Every row of this kind. */
  all(kind: string): Promise<readonly Row[]> {
    return this.#find([is('kind', kind)]);
  }

  /** How many rows of this kind there are. */
  async count(kind: string): Promise<number> {
    const adapter = await this.#adapter();
    return adapter.count({ model, where: [is('kind', kind)] });
  }

  /** Whether the row is at this version; it stays so until the transaction ends. */
  async hold(kind: string, id: string, version: number): Promise<boolean> {
    const adapter = await this.#adapter();
    // A read would not keep others from changing it in a database that lets transactions see each other's ends.
    const held = await adapter.incrementOne({
      model,
      where: [is('kind', kind), is('key', digest(id)), is('version', version)],
      increment: { version: 0 },
    });
    return held !== null;
  }

  /**
   * Writes a row. Where it was read, it must be at that version still: false where it is not, and nothing was done. Where
   * there was none, the database rejects with an error of its own if somebody has made it meanwhile.
   */
  async put(kind: string, id: string, version: number | undefined, row: Writing): Promise<boolean> {
    const adapter = await this.#adapter();
    const key = digest(id);
    const kept = {
      value: await sealText(this.#context.secretConfig, row.value),
      due: row.due ?? null,
      ends: row.ends ?? null,
    };
    if (version === undefined) {
      await adapter.create({ model, data: { kind, key, version: 1, ...kept } });
    } else {
      const where = [is('kind', kind), is('key', key), is('version', version)];
      const update = { ...kept, version: version + 1 };
      if ((await adapter.updateMany({ model, where, update })) !== 1) return false;
    }
    await this.#name(kind, key, version === undefined ? [] : undefined, row.names);
    return true;
  }

  /** Erases a row. False where it is not at this version any more, and nothing was done. */
  delete(kind: string, id: string, version: number): Promise<boolean> {
    return this.#erase(kind, digest(id), version);
  }

  /** Erases what has been there long enough; some of it, where it is much. */
  async lapse(now: number): Promise<void> {
    const adapter = await this.#adapter();
    const where = [isBy('ends', now)];
    const ended = await adapter.findMany<KeptRow>({ model, where, limit: 1000 });
    for (const { kind, key, version } of ended) await this.#erase(kind, key, version);
  }

  async #erase(kind: string, key: string, version: number) {
    const adapter = await this.#adapter();
    const where = [is('kind', kind), is('key', key)];
    const one = [...where, is('version', version)];
    if ((await adapter.deleteMany({ model, where: one })) !== 1) return false;
    await adapter.deleteMany({ model: nameModel, where });
    return true;
  }

  async #name(kind: string, key: string, before: string[] | undefined, names: readonly string[]) {
    const adapter = await this.#adapter();
    const where = [is('kind', kind), is('key', key)];
    const wanted = new Set(names.map(digest));
    const kept =
      before ??
      (
        await adapter.findMany<{ name: string }>({
          model: nameModel,
          where,
          select: ['name'],
          limit: everything,
        })
      ).map(({ name }) => name);
    const gone = kept.filter((name) => !wanted.delete(name));
    if (gone.length > 0)
      await adapter.deleteMany({ model: nameModel, where: [...where, isIn('name', gone)] });
    for (const name of wanted)
      await adapter.create({ model: nameModel, data: { kind, key, name } });
  }

  async #keysOf(kind: string, name: string, limit = everything): Promise<readonly string[]> {
    const adapter = await this.#adapter();
    const where = [is('kind', kind), is('name', digest(name))];
    // Whatever is read besides takes its time where there is a row, and none where there is none.
    const select = ['key'];
    const found = await adapter.findMany<{ key: string }>({
      model: nameModel,
      where,
      select,
      limit,
    });
    return found.map(({ key }) => key);
  }

  async #find(where: Where): Promise<readonly Row[]> {
    const adapter = await this.#adapter();
    const sortBy = { field: 'key', direction: 'asc' as const };
    const found = await adapter.findMany<KeptRow>({ model, where, sortBy, limit: everything });
    return Promise.all(found.map((row) => this.#open(row)));
  }

  async #open({ version, value }: KeptRow): Promise<Row> {
    return { version, value: await unsealText(this.#context.secretConfig, value) };
  }

  #adapter() {
    return getCurrentAdapter(this.#context.adapter);
  }
}
