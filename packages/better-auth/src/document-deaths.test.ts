// What becomes of bytes in the host's storage when the server dies, or somebody else is quicker.
import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import { runWithTransaction } from '@better-auth/core/context';
import type { DocumentDeed } from '@latchkey/service';
import type { AuthContext } from 'better-auth';
import { Conflict } from './conflicts.ts';
import { patiently } from './document-storage.ts';
import { DocumentTable } from './documents.ts';
import { failing, MemoryStorage } from './memory-storage.harness.ts';
import { Rows } from './rows.ts';
import { schema } from './schema.ts';
import { startWith } from './stage.harness.ts';

const withResolvers = () => {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: () => resolve() };
};

const hour = 3_600_000;
const ends = 24 * hour;

describe('bytes that were put', () => {
  let context: AuthContext;
  let storage: MemoryStorage;
  let now: number;
  let documents: DocumentTable;

  // Another process, which knows but database and storage.
  const restart = () => {
    documents = new DocumentTable(context, { rows: new Rows(context), now: () => now, storage });
  };

  beforeEach(async () => {
    ({ context } = await startWith([{ id: 'latchkey', schema }]));
    storage = new MemoryStorage();
    now = 0;
    restart();
  });

  const putting = (owner = 'ticket'): readonly DocumentDeed[] => [
    { deed: 'put', owner, piece: 'front', file: new TextEncoder().encode('a passport'), ends },
  ];

  const apply = (deeds: readonly DocumentDeed[]) =>
    runWithTransaction(context.adapter, () => documents.apply(deeds));

  const put = async (deeds = putting()) => {
    await documents.prepare(deeds);
    await apply(deeds);
  };

  const counts = async () => [
    storage.files.size,
    await context.adapter.count({ model: 'latchkeyDocument' }),
    (await new Rows(context).all('erasures')).length,
  ];

  const tidy = () => documents.lapse(now);

  it('go an hour after a death before the commit, and not while it may come', async () => {
    await documents.prepare(putting());
    restart();
    now = hour - 1;
    await tidy();
    assert.deepEqual(await counts(), [1, 0, 1]);
    now = hour;
    await tidy();
    assert.deepEqual(await counts(), [0, 0, 0]);
  });

  it('go after a death while they were on their way', async () => {
    const { promise: isThere, resolve: arrive } = withResolvers();
    const { promise: isTold, resolve: tell } = withResolvers();
    storage.fault = () => {
      arrive();
      return isTold;
    };
    const dying = documents.prepare(putting());
    await isThere;
    storage.fault = () => undefined;
    restart();
    now = hour;
    await tidy();
    assert.deepEqual(await counts(), [0, 0, 0]);
    tell();
    await dying;
  });

  it('go when their transaction is rolled back', async () => {
    const deeds = putting();
    await documents.prepare(deeds);
    const rolledBack = runWithTransaction(context.adapter, async () => {
      await documents.apply(deeds);
      throw new Error('The database has failed.');
    });
    await assert.rejects(rolledBack, /has failed/u);
    assert.deepEqual(await counts(), [1, 0, 1]);
    now = hour;
    await tidy();
    assert.deepEqual(await counts(), [0, 0, 0]);
  });

  it('are used when their transaction begins anew, and are not put again', async () => {
    const deeds = putting();
    await documents.prepare(deeds);
    await documents.prepare(deeds);
    await apply(deeds);
    assert.deepEqual(await counts(), [1, 1, 0]);
  });

  it('are put anew when their transaction comes so late that they are gone', async () => {
    const deeds = putting();
    await documents.prepare(deeds);
    now = hour;
    await documents.sweep();
    await assert.rejects(apply(deeds), Conflict);
    await put(deeds);
    assert.deepEqual(await counts(), [1, 1, 0]);
    assert.equal((await documents.of('ticket')).length, 1);
  });

  it('go after a death between the commit that erases them and their deletion', async () => {
    await put();
    await apply([{ deed: 'erase', owner: 'ticket' }]);
    assert.deepEqual(await counts(), [1, 0, 1]);
    restart();
    await tidy();
    assert.deepEqual(await counts(), [0, 0, 0]);
  });

  it('are deleted until it succeeds, by one at a time', async () => {
    await put();
    storage.fault = failing('delete');
    await apply([{ deed: 'erase', owner: 'ticket' }]);
    await assert.rejects(documents.sweep(), /storage of documents/u);
    storage.fault = () => undefined;
    restart();
    await documents.sweep();
    assert.deepEqual(await counts(), [1, 0, 1]);
    now = 60_000;
    await documents.sweep();
    assert.deepEqual(await counts(), [0, 0, 0]);
  });

  it('make place for what comes for the same piece, and are handed over with the rest', async () => {
    await put();
    await put();
    await put(putting('case'));
    await apply([{ deed: 'move', from: 'ticket', to: 'case', ends }]);
    assert.deepEqual(await counts(), [3, 1, 2]);
    await documents.sweep();
    assert.deepEqual(await counts(), [1, 1, 0]);
    assert.equal((await documents.of('case')).length, 1);
    now = ends;
    await tidy();
    assert.deepEqual(await counts(), [0, 0, 0]);
  });
});

describe('a storage that does not answer', () => {
  it('is given up after half a minute, and told', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const given: AbortSignal[] = [];
      const hang = (signal: AbortSignal) => {
        given.push(signal);
        return new Promise<never>(() => undefined);
      };
      const storage = patiently({
        put: (_name, _bytes, signal) => hang(signal),
        get: (_name, signal) => hang(signal),
        delete: (_name, signal) => hang(signal),
      });
      const calls = [storage.put('a', new Uint8Array()), storage.get('a'), storage.delete('a')];
      const failed = Promise.allSettled(calls);
      mock.timers.tick(29_999);
      assert.ok(given.every(({ aborted }) => !aborted));
      mock.timers.tick(1);
      assert.deepEqual(
        (await failed).map(({ status }) => status),
        ['rejected', 'rejected', 'rejected'],
      );
      assert.ok(given.every(({ aborted }) => aborted));
    } finally {
      mock.timers.reset();
    }
  });
});
