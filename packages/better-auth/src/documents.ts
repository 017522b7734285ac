// Files that people have uploaded: in the database, sealed, and erased with what they were for.
import { getCurrentAdapter } from '@better-auth/core/context';
import type { DocumentDeed } from '@latchkey/service';
import type { AuthContext } from 'better-auth';
import { seal, unseal } from './sealing.ts';

/** A file of somebody's, for whoever decides their case. */
export interface StoredDocument {
  /** `front`, say. */
  readonly piece: string;
  readonly file: Uint8Array<ArrayBuffer>;
}

interface DocumentRow {
  readonly id: string;
  readonly piece: string;
  readonly key: string;
  readonly bytes: string;
}

type Deeds = {
  readonly [D in DocumentDeed['deed']]: (
    deed: Extract<DocumentDeed, { readonly deed: D }>,
  ) => Promise<void>;
};

const model = 'latchkeyDocument';

const is = (field: string, value: string) => ({ field, value });

/** The uploaded files of a server; what is done in a transaction of better-auth's is part of it. */
export class DocumentTable {
  readonly #context: AuthContext;

  constructor(context: AuthContext) {
    this.#context = context;
  }

  /** Does these deeds, in this order. */
  async apply(deeds: readonly DocumentDeed[]): Promise<void> {
    for (const deed of deeds)
      await (this.#deeds[deed.deed] as (deed: DocumentDeed) => Promise<void>)(deed);
  }

  /** The files that are kept for this owner. */
  async of(owner: string): Promise<readonly StoredDocument[]> {
    const adapter = await this.#adapter();
    const found = await adapter.findMany<DocumentRow>({ model, where: [is('owner', owner)] });
    return Promise.all(
      found.map(async ({ piece, ...sealed }) => ({
        piece,
        file: await unseal(this.#context.secretConfig, sealed),
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
    const adapter = await this.#adapter();
    await adapter.deleteMany({ model, where: [{ field: 'ends', value: now, operator: 'lte' }] });
  }

  readonly #deeds: Deeds = {
    put: async ({ owner, piece, file, ends }) => {
      await this.#erase(owner, piece);
      const sealed = await seal(this.#context.secretConfig, Uint8Array.from(file));
      const adapter = await this.#adapter();
      await adapter.create({ model, data: { owner, piece, ends, size: file.length, ...sealed } });
    },
    move: async ({ from, to, ends }) => {
      const adapter = await this.#adapter();
      const where = [is('owner', from)];
      const moved = await adapter.findMany<DocumentRow>({ model, where, select: ['piece'] });
      for (const { piece } of moved) await this.#erase(to, piece);
      await adapter.updateMany({ model, where, update: { owner: to } });
      await this.#deeds.keep({ deed: 'keep', owner: to, ends });
    },
    keep: async ({ owner, ends }) => {
      const adapter = await this.#adapter();
      await adapter.updateMany({ model, where: [is('owner', owner)], update: { ends } });
    },
    erase: ({ owner, piece }) => this.#erase(owner, piece),
  };

  async #erase(owner: string, piece?: string) {
    const adapter = await this.#adapter();
    const where = [is('owner', owner), ...(piece === undefined ? [] : [is('piece', piece)])];
    await adapter.deleteMany({ model, where });
  }

  #adapter() {
    return getCurrentAdapter(this.#context.adapter);
  }
}
