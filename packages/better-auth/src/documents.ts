// Files that people have uploaded: sealed, in the database or the host's storage, and erased with what they were for.
import { randomBytes } from 'node:crypto';
import { getCurrentAdapter, runWithTransaction } from '@better-auth/core/context';
import type { DocumentDeed } from '@latchkey/service';
import type { AuthContext } from 'better-auth';
import { Conflict } from './conflicts.ts';
import { patiently, type DocumentStorage, type PatientStorage } from './document-storage.ts';
import { Erasures } from './erasures.ts';
import type { Rows } from './rows.ts';
import { seal, unseal } from './sealing.ts';

/** A file of somebody's, for whoever decides their case. */
export interface StoredDocument {
  /** `front`, say. */
  readonly piece: string;
  readonly file: Uint8Array<ArrayBuffer>;
}

/** What the table keeps of a file: its sealed bytes, or the name under which the host's storage has them. */
interface Kept {
  readonly key: string;
  readonly bytes?: string | null;
  readonly name?: string | null;
}

interface DocumentRow extends Kept {
  readonly id: string;
  readonly piece: string;
}

type Deeds = {
  readonly [D in DocumentDeed['deed']]: (
    deed: Extract<DocumentDeed, { readonly deed: D }>,
  ) => Promise<void>;
};

type Where = NonNullable<Parameters<AuthContext['adapter']['findMany']>[0]['where']>;

const model = 'latchkeyDocument';

const is = (field: string, value: string) => ({ field, value });

// More than anybody uploads; what is left of that many is erased the next time.
const limit = 1000;

/** What the files of a server are kept with. `now` in milliseconds since the epoch. */
export interface DocumentParts {
  readonly rows: Rows;
  readonly now: () => number;
  /** Default: the table itself. */
  readonly storage?: DocumentStorage | undefined;
}

/** The uploaded files of a server; what is done in a transaction of better-auth's is part of it. */
export class DocumentTable {
  readonly #context: AuthContext;
  readonly #storage: PatientStorage | undefined;
  readonly #erasures: Erasures | undefined;
  // A file is put once, however often its transaction begins anew.
  readonly #prepared = new WeakMap<Uint8Array, Kept>();

  constructor(context: AuthContext, { rows, now, storage }: DocumentParts) {
    this.#context = context;
    this.#storage = storage && patiently(storage);
    this.#erasures = this.#storage && new Erasures(rows, this.#storage, now);
  }

  /** Seals the files of these deeds, and puts them where they are to lie: before the transaction, which nobody may hold up. */
  async prepare(deeds: readonly DocumentDeed[]): Promise<void> {
    for (const deed of deeds)
      if (deed.deed === 'put' && !this.#prepared.has(deed.file))
        this.#prepared.set(deed.file, await this.#keep(Uint8Array.from(deed.file)));
  }

  /** Does these deeds, which were prepared, in this order. */
  async apply(deeds: readonly DocumentDeed[]): Promise<void> {
    for (const deed of deeds)
      await (this.#deeds[deed.deed] as (deed: DocumentDeed) => Promise<void>)(deed);
  }

  /** The files that are kept for this owner. Rejects where the host's storage is away, or has lost one. */
  async of(owner: string): Promise<readonly StoredDocument[]> {
    const adapter = await this.#adapter();
    const found = await adapter.findMany<DocumentRow>({
      model,
      where: [is('owner', owner)],
      limit,
    });
    return Promise.all(
      found.map(async ({ piece, key, ...kept }) => ({
        piece,
        file: await unseal(this.#context.secretConfig, { key, bytes: await this.#bytesOf(kept) }),
      })),
    );
  }

  /** Bytes of the files that are kept for this owner, by their piece. */
  async sizesOf(owner: string): Promise<ReadonlyMap<string, number>> {
    const adapter = await this.#adapter();
    const [where, select] = [[is('owner', owner)], ['piece', 'size']];
    const found = await adapter.findMany<{ piece: string; size: number }>({ model, where, select });
    return new Map(found.map(({ piece, size }) => [piece, size]));
  }

  /** Erases what has been kept long enough. Milliseconds since the epoch. */
  async lapse(now: number): Promise<void> {
    const where = [{ field: 'ends', value: now, operator: 'lte' as const }];
    await runWithTransaction(this.#context.adapter, () => this.#erase(where));
    await this.sweep();
  }

  /** Deletes from the host's storage what was erased. Rejects where it could not be: it is tried again after a minute. */
  async sweep(): Promise<void> {
    await this.#erasures?.sweep();
  }

  readonly #deeds: Deeds = {
    put: async ({ owner, piece, file, ends }) => {
      const kept = this.#prepared.get(file);
      if (!kept) throw new Error('The file was not prepared.');
      if (kept.name && !(await this.#erasures?.spare(kept.name))) {
        this.#prepared.delete(file);
        throw new Conflict();
      }
      await this.#erase([is('owner', owner), is('piece', piece)]);
      const adapter = await this.#adapter();
      await adapter.create({ model, data: { owner, piece, ends, size: file.length, ...kept } });
    },
    move: async ({ from, to, ends }) => {
      const adapter = await this.#adapter();
      const where = [is('owner', from)];
      const moved = await adapter.findMany<DocumentRow>({ model, where, select: ['piece'] });
      for (const { piece } of moved) await this.#erase([is('owner', to), is('piece', piece)]);
      await adapter.updateMany({ model, where, update: { owner: to } });
      await this.#deeds.keep({ deed: 'keep', owner: to, ends });
    },
    keep: async ({ owner, ends }) => {
      const adapter = await this.#adapter();
      await adapter.updateMany({ model, where: [is('owner', owner)], update: { ends } });
    },
    erase: ({ owner, piece }) =>
      this.#erase([is('owner', owner), ...(piece === undefined ? [] : [is('piece', piece)])]),
  };

  async #keep(file: Uint8Array<ArrayBuffer>): Promise<Kept> {
    const { key, bytes } = await seal(this.#context.secretConfig, file);
    if (!this.#storage) return { key, bytes: Buffer.from(bytes).toString('base64') };
    const name = randomBytes(32).toString('base64url');
    await this.#erasures?.expect(name);
    await this.#storage.put(name, bytes);
    return { key, name };
  }

  async #bytesOf({ bytes, name }: Omit<Kept, 'key'>) {
    const found = name ? await this.#storage?.get(name) : Buffer.from(bytes ?? '', 'base64');
    if (!found) throw new Error('A document is not where it was put.');
    return Uint8Array.from(found);
  }

  // One by one: what somebody else keeps longer at this moment is not to be deleted from the storage.
  async #erase(where: Where) {
    const adapter = await this.#adapter();
    const found = await adapter.findMany<DocumentRow>({
      model,
      where,
      select: ['id', 'name'],
      limit,
    });
    for (const { id, name } of found) {
      const erased = await adapter.deleteMany({ model, where: [...where, is('id', id)] });
      if (erased === 1 && name) await this.#erasures?.order(name);
    }
  }

  #adapter() {
    return getCurrentAdapter(this.#context.adapter);
  }
}
