// What is to be deleted from the host's storage. It is no part of a transaction: so it is written down before, and done after.
import type { PatientStorage } from './document-storage.ts';
import type { Row, Rows } from './rows.ts';

const kind = 'erasures';

/** How long bytes may wait for the transaction that they are for: one hour, in milliseconds. */
const grace = 3_600_000;

/** How long whoever deletes bytes has for it, before somebody else tries: one minute. */
const lease = 60_000;

/** The names that are to be deleted, as rows: whoever dies leaves them to the next. */
export class Erasures {
  readonly #rows: Rows;
  readonly #storage: PatientStorage;
  readonly #now: () => number;

  constructor(rows: Rows, storage: PatientStorage, now: () => number) {
    this.#rows = rows;
    this.#storage = storage;
    this.#now = now;
  }

  /** The bytes of this name are about to be put: if nothing comes of them, they go. */
  async expect(name: string): Promise<void> {
    await this.#order(name, this.#now() + grace);
  }

  /** In the transaction that the bytes are for: they stay. False where they are being deleted. */
  spare(name: string): Promise<boolean> {
    return this.#rows.delete(kind, name, 1);
  }

  /** In the transaction after which nobody needs the bytes: they go. */
  async order(name: string): Promise<void> {
    await this.#order(name, this.#now());
  }

  /** Deletes what is due. Rejects where something could not be deleted: it is due again after a minute. */
  async sweep(): Promise<void> {
    const due = await this.#rows.due(kind, this.#now());
    const results = await Promise.allSettled(due.map((row) => this.#delete(row)));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  async #order(name: string, due: number) {
    await this.#rows.put(kind, name, undefined, { value: JSON.stringify(name), names: [], due });
  }

  async #delete({ value, version }: Row) {
    const name = JSON.parse(value) as string;
    const taken = { value, names: [], due: this.#now() + lease };
    // Nobody can spare it from now on.
    if (!(await this.#rows.put(kind, name, version, taken))) return;
    await this.#storage.delete(name);
    await this.#rows.delete(kind, name, version + 1);
  }
}
