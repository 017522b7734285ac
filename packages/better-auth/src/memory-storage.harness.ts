// A host's storage in memory, and what can go wrong with one.
import type { DocumentStorage } from './document-storage.ts';

type Deed = keyof DocumentStorage;

/** Keeps bytes in memory. */
export class MemoryStorage implements DocumentStorage {
  readonly files = new Map<string, Uint8Array>();
  /** Called when a deed is done, but not yet told: rejects, or never resolves, where something goes wrong then. */
  fault: (deed: Deed) => unknown = () => undefined;

  async put(name: string, bytes: Uint8Array): Promise<void> {
    this.files.set(name, bytes);
    await this.fault('put');
  }

  async get(name: string): Promise<Uint8Array | undefined> {
    await this.fault('get');
    return this.files.get(name);
  }

  async delete(name: string): Promise<void> {
    await this.fault('delete');
    this.files.delete(name);
  }
}

/** A fault of one deed; its code is what a database says of a conflict. */
export const failing = (what: Deed) => (deed: Deed) =>
  deed === what &&
  Promise.reject(Object.assign(new Error('The storage is away.'), { code: '40001' }));
