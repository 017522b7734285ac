// What every backing must do, as tests: for the one in memory and for any over a database.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CaseState, IdentityCase } from '../cases.ts';
import type { Backing, Changes, Deletion, Put, Read, Version } from './backing.ts';
import type { Query } from './query.ts';
import type { Rows, TableName } from './rows.ts';
import { indexKeys, shapeOf } from './tables.ts';

const put = <T extends TableName>(table: T, row: Rows[T], version?: Version): Put => {
  const shape = shapeOf(table);
  const [due, ends] = [shape.due?.(row), shape.ends?.(row)];
  return {
    table,
    id: shape.id(row),
    row,
    version,
    keys: indexKeys(table, row),
    ...(due !== undefined && { due }),
    ...(ends !== undefined && { ends }),
  } as Put;
};

const deletion = (table: TableName, id: string, version: Version): Deletion => ({
  table,
  id,
  version,
});

const changes = (some: Partial<Changes>): Changes => ({
  reads: [],
  puts: [],
  deletions: [],
  documents: [],
  ...some,
});

// Ends long after any test.
const ends = 4_000_000_000_000;
const link = (id: string, account = 'a', journey = 'j') => ({
  id,
  account,
  journey,
  target: 't',
  ends,
});
const identityCase = (number: string, state: CaseState, due: number): IdentityCase => ({
  number,
  state,
  reason: 'password',
  means: 'manual',
  journey: 'j',
  link: `link ${number}`,
  warning: `warning ${number}`,
  locale: 'en',
  origin: 'https://example.org',
  submittedAt: 1,
  ends: due,
  fields: {},
  pieces: [],
});
const byAccount = { table: 'links', by: 'account', key: 'a' } as const;
const someOfAccount = { ...byAccount, some: true } as const;

const found = async (backing: Backing, query: Query) =>
  (await backing.load(query)).map(({ row }) => shapeOf(query.table).id(row));

const read = async (backing: Backing, query: Query): Promise<Read> => ({
  query,
  found: (await backing.load(query)).map(({ row, version }) => ({
    id: shapeOf(query.table).id(row),
    version,
  })),
});

/** Holds a backing to its contract; `make` gives one that is empty. */
export const describeBacking = (name: string, make: () => Backing | Promise<Backing>): void => {
  describe(`${name} is a backing`, () => {
    const filled = async () => {
      const backing = await make();
      const puts = [put('links', link('1')), put('links', link('2')), put('links', link('3', 'b'))];
      assert.equal(await backing.commit(changes({ puts })), 'committed');
      return backing;
    };
    const versionOf = async (backing: Backing, id: string): Promise<Version> => {
      const [row] = await backing.load({ table: 'links', id });
      assert.ok(row);
      return row.version;
    };

    it('finds rows by id and by index, and none where there is none', async () => {
      const backing = await filled();
      assert.deepEqual(await found(backing, { table: 'links', id: '2' }), ['2']);
      assert.deepEqual(await found(backing, { table: 'links', id: '9' }), []);
      assert.deepEqual((await found(backing, byAccount)).sort(), ['1', '2']);
      assert.deepEqual(await found(backing, { ...byAccount, key: 'c' }), []);
      const [row] = await backing.load({ table: 'links', id: '3' });
      assert.deepEqual(row?.row, link('3', 'b'));
    });

    it('finds whether there is one', async () => {
      const backing = await filled();
      assert.equal((await backing.load(someOfAccount)).length, 1);
      assert.equal((await backing.load({ ...someOfAccount, key: 'c' })).length, 0);
    });

    it('finds what is due, and not what nothing can come of', async () => {
      const backing = await make();
      const puts = [
        put('cases', identityCase('1', 'submitted', 100)),
        put('cases', identityCase('2', 'submitted', 101)),
        put('cases', identityCase('3', 'cancelled', 99)),
      ];
      assert.equal(await backing.commit(changes({ puts })), 'committed');
      assert.deepEqual(await found(backing, { table: 'cases', due: 99 }), []);
      assert.deepEqual(await found(backing, { table: 'cases', due: 100 }), ['1']);
      assert.deepEqual((await found(backing, { table: 'cases', due: 200 })).sort(), ['1', '2']);
    });

    it('hands out rows that can be changed without an effect', async () => {
      const backing = await filled();
      const [row] = await backing.load({ table: 'links', id: '1' });
      Object.assign(row?.row ?? {}, { account: 'z' });
      assert.deepEqual((await backing.load({ table: 'links', id: '1' }))[0]?.row, link('1'));
    });

    it('finds a changed row by its new keys alone, in another version', async () => {
      const backing = await filled();
      const version = await versionOf(backing, '1');
      const puts = [put('links', link('1', 'b'), version)];
      assert.equal(await backing.commit(changes({ puts })), 'committed');
      assert.deepEqual(await found(backing, byAccount), ['2']);
      assert.deepEqual((await found(backing, { ...byAccount, key: 'b' })).sort(), ['1', '3']);
      assert.notEqual(await versionOf(backing, '1'), version);
    });

    it('deletes a row', async () => {
      const backing = await filled();
      const deletions = [deletion('links', '1', await versionOf(backing, '1'))];
      assert.equal(await backing.commit(changes({ deletions })), 'committed');
      assert.deepEqual(await found(backing, byAccount), ['2']);
    });

    it('writes nothing of a commit of which one part is a conflict', async () => {
      const backing = await filled();
      const stale = await versionOf(backing, '1');
      await backing.commit(changes({ puts: [put('links', link('1', 'a', 'k'), stale)] }));
      const conflicts: readonly Partial<Changes>[] = [
        { puts: [put('links', link('4')), put('links', link('1', 'b'), stale)] },
        { puts: [put('links', link('4')), put('links', link('2'))] },
        { puts: [put('links', link('4'))], deletions: [deletion('links', '1', stale)] },
        { puts: [put('links', link('4')), put('links', link('9'), stale)] },
      ];
      for (const some of conflicts) {
        assert.equal(await backing.commit(changes(some)), 'conflict');
        assert.deepEqual((await found(backing, byAccount)).sort(), ['1', '2']);
        assert.deepEqual(await found(backing, { table: 'links', id: '4' }), []);
      }
    });

    // What somebody else does between reading and writing, and whether that is in the way.
    const between: Readonly<
      Record<string, readonly [query: Query, deed: 'add' | 'change' | 'clear', inTheWay: boolean]>
    > = {
      'a row is changed that was read': [byAccount, 'change', true],
      'a row comes that the query would have found': [byAccount, 'add', true],
      'a row is changed of which only was asked whether there is one': [
        someOfAccount,
        'change',
        false,
      ],
      'the last one goes where there was one': [someOfAccount, 'clear', true],
      'one comes where there was none': [{ ...someOfAccount, key: 'n' }, 'add', true],
      'something comes that the query would not have found': [
        { ...byAccount, key: 'c' },
        'add',
        false,
      ],
    };

    const others = async (backing: Backing, deed: 'add' | 'change' | 'clear') => {
      const rows = await Promise.all(['1', '2'].map((id) => versionOf(backing, id)));
      const deeds: Readonly<Record<typeof deed, Partial<Changes>>> = {
        add: { puts: [put('links', link('5')), put('links', link('6', 'n'))] },
        change: { puts: [put('links', link('1', 'a', 'k'), rows[0])] },
        clear: { deletions: rows.map((version, at) => deletion('links', `${at + 1}`, version)) },
      };
      assert.equal(await backing.commit(changes(deeds[deed])), 'committed');
    };

    for (const [when, [query, deed, inTheWay]] of Object.entries(between))
      it(`${inTheWay ? 'is in conflict' : 'goes on'} when ${when}`, async () => {
        const backing = await filled();
        const reads = [await read(backing, query)];
        await others(backing, deed);
        const puts = [put('tallies', { id: 't', count: 1, ends })];
        const end = await backing.commit(changes({ reads, puts }));
        assert.equal(end, inTheWay ? 'conflict' : 'committed');
        const left = await found(backing, { table: 'tallies', id: 't' });
        assert.equal(left.length, inTheWay ? 0 : 1);
      });

    it('lets one of two win that are committed at once', async () => {
      const backing = await filled();
      const query = { table: 'tallies', id: 't' } as const;
      const reads = [await read(backing, query)];
      const told = await Promise.all(
        [1, 2].map((count) =>
          backing.commit(changes({ reads, puts: [put('tallies', { id: 't', count, ends })] })),
        ),
      );
      assert.deepEqual(told.sort(), ['committed', 'conflict']);
    });
  });
};
