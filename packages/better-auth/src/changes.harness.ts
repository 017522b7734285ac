// What a request may want written.
import type { Changes, Put } from '@latchkey/service';

/** Nothing, but for these. */
export const changes = (some: Partial<Changes>): Changes => ({
  reads: [],
  puts: [],
  deletions: [],
  documents: [],
  ...some,
});

/** A session of this account. */
export const newSession = (id: string, account: string): Put => ({
  table: 'sessions',
  id,
  row: { id, account },
  version: undefined,
  keys: {},
});

/** A count that nobody has begun. */
export const newTally = (id: string): Put => ({
  table: 'tallies',
  id,
  row: { id, count: 1, ends: 4_000_000_000_000 },
  version: undefined,
  keys: {},
});
