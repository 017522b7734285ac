// What databases say when somebody else was faster.

// Violated uniqueness; serialization failures, deadlocks, and locks that somebody else has.
const codes: ReadonlySet<unknown> = new Set([
  // PostgreSQL, appendix A.
  ...['23505', '40001', '40P01', '55P03'],
  // MySQL.
  ...['ER_DUP_ENTRY', 'ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT'],
]);

// Extended result codes of SQLite: CONSTRAINT_PRIMARYKEY, CONSTRAINT_UNIQUE, BUSY, BUSY_SNAPSHOT, LOCKED.
const sqlite: ReadonlySet<unknown> = new Set([1555, 2067, 5, 517, 6]);

const names: ReadonlySet<unknown> = new Set([
  ...['SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE'],
  ...['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_LOCKED'],
]);

/** Ends a transaction: something is not as it was read any more. */
export class Conflict extends Error {}

/** Whether an error says that somebody else has changed, or is changing, what was to be written. */
export const isConflict = (error: unknown): boolean => {
  if (error instanceof Conflict) return true;
  const { code, errcode } = (error ?? {}) as { code?: unknown; errcode?: unknown };
  return codes.has(code) || names.has(code) || sqlite.has(errcode);
};
