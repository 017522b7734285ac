// By what rows are found: the whole table of indexes. A database needs these, and no others.
import { domainOf, identifierKey, type Account } from '../accounts.ts';
import { dueAt } from '../cases.ts';
import { day } from '../time.ts';
import type { Rows, TableName } from './rows.ts';

/** By what a table's rows are found. */
export interface Shape<Row> {
  /** What no two rows of the table have in common. */
  id(row: Row): string;
  /** Under which keys each index has the row; undefined stands for none. */
  readonly by: Readonly<Record<string, (row: Row) => readonly (string | undefined)[]>>;
  /** When time has its effect on the row; undefined when it has none. */
  due?(row: Row): number | undefined;
  /** From when on the row is worth nothing, so that it can be deleted at any time; undefined: never. */
  ends?(row: Row): number | undefined;
}

// The keys of an address in an index of mailboxes: its own, and that of every address of its domain.
const mailboxKeys = (address: string): readonly string[] => {
  const domain = domainOf(address);
  return [identifierKey(address), ...(domain === undefined ? [] : [`@${domain}`])];
};

const goneMailboxes = ({ deadMailboxes = [], former = [], identifier, revoked }: Account) => {
  const outOfUse = revoked ? [...former, { ...revoked, identifier }] : former;
  return [
    ...deadMailboxes.map(identifierKey),
    ...outOfUse.flatMap((each) => [
      identifierKey(each.identifier),
      each.domain === undefined ? undefined : `@${each.domain.toLowerCase()}`,
    ]),
  ];
};

/** Every table, with every index that the service asks by. */
export const tables = {
  accounts: {
    id: ({ id }) => id,
    by: {
      /** {@link identifierKey} of the identifier, and of the temporary username. */
      name: ({ identifier, temporaryUsername }) => [
        identifierKey(identifier),
        temporaryUsername === undefined ? undefined : identifierKey(temporaryUsername),
      ],
      /** E.164 number. */
      phone: ({ phone }) => [phone],
      /** Credential ids, base64url. */
      passkey: ({ passkeys }) => passkeys.map(({ id }) => id),
      /** The domain of the identifier, in lower case. */
      domain: ({ identifier }) => [domainOf(identifier)],
      /** Mailboxes that are gone, as the account shows: keys of addresses, and `@domain` for all of a domain. */
      gone: goneMailboxes,
      /** Mailboxes by which the account is proven: keys of addresses, each with its `@domain`. */
      mailbox: ({ factors, recoveryEmail }) =>
        [
          recoveryEmail,
          ...factors.map((factor) => (factor.method === 'email' ? factor.target : undefined)),
        ].flatMap((address) => (address === undefined ? [] : mailboxKeys(address))),
    },
  },
  journeys: {
    id: ({ ticket }) => ticket,
    by: {
      /** The account that it has proven. */
      account: ({ account }) => [account],
      /** The account that is claimed in it: by anybody, as often as they like. */
      claimed: ({ claimed }) => [claimed],
      /** The id of the request to an app on another device. */
      request: ({ identity }) => [identity?.request?.id],
    },
    ends: ({ ends }) => ends,
  },
  sessions: { id: ({ id }) => id, by: { account: ({ account }) => [account] } },
  devices: {
    id: ({ id }) => id,
    by: { account: ({ account }) => [account] },
    ends: ({ ends }) => ends,
  },
  pushes: {
    id: ({ id }) => id,
    by: { account: ({ account }) => [account], journey: ({ journey }) => [journey] },
    // A page may still ask what became of it.
    ends: ({ ends }) => ends + day,
  },
  links: {
    id: ({ id }) => id,
    by: { account: ({ account }) => [account], journey: ({ journey }) => [journey] },
    // Whoever finds an old mail is told that it is too late, not that the link is broken.
    ends: ({ ends }) => ends + 90 * day,
  },
  cases: {
    id: ({ number }) => number,
    by: {
      account: ({ account }) => [account],
      /** What it is about. */
      claim: ({ claim }) => [claim],
      /** The tokens that were mailed: to the applicant, and to whoever was warned. */
      link: ({ link, warning }) => [link, warning],
    },
    due: dueAt,
  },
  tallies: { id: ({ id }) => id, by: {}, ends: ({ ends }) => ends },
  replays: { id: ({ id }) => id, by: {}, ends: ({ ends }) => ends },
  outbox: { id: ({ id }) => id, by: {} },
} as const satisfies { readonly [T in TableName]: Shape<Rows[T]> };

/** Every table's name. */
export const tableNames = Object.keys(tables) as readonly TableName[];

/** The name of an index of a table. */
export type IndexOf<T extends TableName> = Extract<keyof (typeof tables)[T]['by'], string>;

/** Under which keys each index of the table has the row. */
export const indexKeys = <T extends TableName>(
  table: T,
  row: Rows[T],
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(shapeOf(table).by).map(([by, keysOf]) => [
      by,
      [...new Set(keysOf(row).filter((key) => key !== undefined))],
    ]),
  );

/** The table's shape, whichever table it is. */
export const shapeOf = <T extends TableName>(table: T): Shape<Rows[T]> =>
  tables[table] as unknown as Shape<Rows[T]>;
