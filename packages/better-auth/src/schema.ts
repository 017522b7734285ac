// The plugin's own tables, made by better-auth's migrations.
import type { BetterAuthPlugin } from 'better-auth';

/**
 * Few tables for many kinds of rows: each row is one JSON value with a version, and has the names by which it is looked
 * for. Why not a table of each kind: docs/decisions/0016-rows-on-better-auth.md.
 */
export const schema = {
  session: {
    fields: {
      /** Milliseconds since the epoch of the last second factor in this session. */
      latchkeyFactorAt: { type: 'number', bigint: true, required: false, input: false },
    },
  },
  latchkeyRow: {
    fields: {
      kind: { type: 'string', sortable: true },
      /** Digest of the id. */
      key: { type: 'string', sortable: true },
      /** Rises by one with each change. */
      version: { type: 'number' },
      /** When time has its effect on the row, and when it may go. Milliseconds since the epoch. */
      due: { type: 'number', bigint: true, required: false },
      ends: { type: 'number', bigint: true, required: false },
      /** JSON, sealed. */
      value: { type: 'string' },
    },
    indexes: [
      { fields: ['kind', 'key'], unique: true },
      { fields: ['kind', 'due'] },
      { fields: ['ends'] },
    ],
  },
  latchkeyName: {
    fields: {
      kind: { type: 'string', sortable: true },
      /** Digest of the name. */
      name: { type: 'string', sortable: true },
      /** Key of the row that has this name. */
      key: { type: 'string', sortable: true },
    },
    indexes: [{ fields: ['kind', 'name'] }, { fields: ['kind', 'key'] }],
  },
  latchkeyDocument: {
    fields: {
      /** A journey's ticket or a case's number. */
      owner: { type: 'string', sortable: true },
      piece: { type: 'string', sortable: true },
      /** Bytes before they were sealed. */
      size: { type: 'number' },
      ends: { type: 'number', bigint: true },
      key: { type: 'string' },
      /** Base64, sealed; or the name under which the host's storage has them. */
      bytes: { type: 'string', required: false },
      name: { type: 'string', required: false },
    },
    indexes: [{ fields: ['owner', 'piece'], unique: true }, { fields: ['ends'] }],
  },
} satisfies NonNullable<BetterAuthPlugin['schema']>;
