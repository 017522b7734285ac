import type { Rows, TableName } from './rows.ts';
import { shapeOf, type IndexOf } from './tables.ts';

/** What is asked of one table. Plain JSON. */
export type QueryOf<T extends TableName> =
  /** The row of this id. */
  | { readonly table: T; readonly id: string }
  /** The rows that an index has under this key; with `some`, whether there is one: any one of them will do. */
  | {
      readonly table: T;
      readonly by: IndexOf<T>;
      readonly key: string;
      readonly some?: true;
    }
  /** The rows on which time has its effect by then. */
  | { readonly table: T; readonly due: number };

/** Everything that the service ever asks of a store. */
export type Query = { [T in TableName]: QueryOf<T> }[TableName];

/** Whether the query asks for the row. */
export const asksFor = (query: Query, row: Rows[TableName]): boolean => {
  const shape = shapeOf(query.table);
  if ('id' in query) return shape.id(row) === query.id;
  if ('due' in query) return (shape.due?.(row) ?? Infinity) <= query.due;
  return shape.by[query.by]?.(row).includes(query.key) ?? false;
};
