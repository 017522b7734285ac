/**
 * The files that people have uploaded, by whose they are (a journey's ticket, a case's number) and the piece. Times are
 * milliseconds since the epoch. Nothing in the service reads a byte of them again.
 */
export interface Documents {
  /** Keeps a file until that time; one that was there for the same piece is gone. */
  put(owner: string, piece: string, file: Uint8Array, ends: number): void;
  /** Hands all files over, and keeps them until that time. */
  move(from: string, to: string, ends: number): void;
  /** Keeps the files that are there until another time. */
  keep(owner: string, ends: number): void;
  /** Erases files: one, or all. */
  erase(owner: string, piece?: string): void;
}
