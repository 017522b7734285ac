import type { Documents } from '@latchkey/service';

/**
 * The files that people have uploaded, by whose they are (a journey's ticket, a case's number) and the piece. In memory
 * alone: no snapshot, reply or log has a byte of them.
 */
export class MemoryDocuments implements Documents {
  readonly #files = new Map<string, { readonly files: Map<string, Uint8Array>; ends: number }>();
  readonly #now: () => number;

  /** @param now Milliseconds since the epoch, by which files are erased. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Keeps a file until that time; one that was there for the same piece is gone. */
  put(owner: string, piece: string, file: Uint8Array, ends: number): void {
    const kept = this.#kept.get(owner) ?? { files: new Map<string, Uint8Array>(), ends };
    kept.files.set(piece, file);
    this.#kept.set(owner, kept);
  }

  /** Bytes that are kept of a piece; 0 where none are. */
  sizeOf(owner: string, piece: string): number {
    return this.#kept.get(owner)?.files.get(piece)?.length ?? 0;
  }

  /** Bytes that are kept in all. */
  get size(): number {
    return [...this.#kept.values()]
      .flatMap(({ files }) => [...files.values()])
      .reduce((sum, { length }) => sum + length, 0);
  }

  /** Hands all files over, and keeps them until that time. */
  move(from: string, to: string, ends: number): void {
    for (const [piece, file] of this.#kept.get(from)?.files ?? []) this.put(to, piece, file, ends);
    this.#kept.delete(from);
    this.keep(to, ends);
  }

  /** Keeps the files that are there until another time. */
  keep(owner: string, ends: number): void {
    const kept = this.#kept.get(owner);
    if (kept) kept.ends = ends;
  }

  /** Erases files: one, or all. */
  erase(owner: string, piece?: string): void {
    if (piece === undefined) this.#kept.delete(owner);
    else this.#kept.get(owner)?.files.delete(piece);
  }

  /** Erases everything. */
  clear(): void {
    this.#files.clear();
  }

  // What has been kept long enough is gone, whoever asks.
  get #kept() {
    for (const [owner, { ends }] of this.#files) if (ends <= this.#now()) this.#files.delete(owner);
    return this.#files;
  }
}
