// The names under which rows are found.
import { tables, type Account, type PutOf, type TableName } from '@latchkey/service';

type Keys = PutOf<TableName>['keys'];

/** A row's keys in each index, as names. */
export const keysAsNames = (keys: Keys): readonly string[] =>
  Object.entries(keys).flatMap(([by, each]) => each.map((key) => `${by}:${key}`));

/** The keys of an account in each index. */
export const keysOfAccount = (account: Account): Keys =>
  Object.fromEntries(
    Object.entries(tables.accounts.by).map(([by, keysOf]) => [
      by,
      keysOf(account).filter((key) => key !== undefined),
    ]),
  );
