// Uploaded files lie sealed in the database, and are erased with what they were for.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { DocumentDeed } from '@latchkey/service';
import type { AuthContext } from 'better-auth';
import { DocumentTable } from './documents.ts';
import { Rows } from './rows.ts';
import { schema } from './schema.ts';
import { startWith } from './stage.harness.ts';

const text = (file: Uint8Array) => new TextDecoder().decode(file);
const file = (of: string) => new TextEncoder().encode(of);

describe('uploaded files', () => {
  let context: AuthContext;
  let documents: DocumentTable;
  beforeEach(async () => {
    ({ context } = await startWith([{ id: 'latchkey', schema }]));
    documents = new DocumentTable(context, { rows: new Rows(context), now: () => 0 });
    await apply([
      { deed: 'put', owner: 'ticket', piece: 'front', file: file('a passport'), ends: 1000 },
      { deed: 'put', owner: 'ticket', piece: 'selfie', file: file('a face'), ends: 1000 },
      { deed: 'put', owner: 'other', piece: 'front', file: file('of another'), ends: 1000 },
    ]);
  });

  const apply = async (deeds: readonly DocumentDeed[]) => {
    await documents.prepare(deeds);
    await documents.apply(deeds);
  };

  const read = async (owner: string) =>
    Object.fromEntries((await documents.of(owner)).map((each) => [each.piece, text(each.file)]));

  it('are given back to whoever decides, and are not to be read in the database', async () => {
    assert.deepEqual(await read('ticket'), { front: 'a passport', selfie: 'a face' });
    assert.deepEqual(
      await documents.sizesOf('ticket'),
      new Map([
        ['front', 10],
        ['selfie', 6],
      ]),
    );
    const kept = await context.adapter.findMany<{ bytes: string }>({ model: 'latchkeyDocument' });
    assert.equal(kept.length, 3);
    for (const { bytes } of kept)
      assert.doesNotMatch(
        Buffer.from(bytes, 'base64').toString('latin1'),
        /passport|face|another/u,
      );
  });

  it('take the place of the one before, for the same piece of the same owner', async () => {
    await apply([
      { deed: 'put', owner: 'ticket', piece: 'front', file: file('a better one'), ends: 1000 },
    ]);
    assert.deepEqual(await read('ticket'), { front: 'a better one', selfie: 'a face' });
    assert.deepEqual(await read('other'), { front: 'of another' });
  });

  it('are handed over with the case, where they take the place of older ones', async () => {
    await apply([
      { deed: 'put', owner: 'case', piece: 'front', file: file('too dark'), ends: 1000 },
      { deed: 'move', from: 'ticket', to: 'case', ends: 5000 },
    ]);
    assert.deepEqual(await read('ticket'), {});
    assert.deepEqual(await read('case'), { front: 'a passport', selfie: 'a face' });
    await documents.lapse(4999);
    assert.deepEqual(await read('case'), { front: 'a passport', selfie: 'a face' });
    await documents.lapse(5000);
    assert.deepEqual(await read('case'), {});
  });

  it('are erased: one, all, or when they have been kept long enough', async () => {
    await apply([{ deed: 'erase', owner: 'ticket', piece: 'front' }]);
    assert.deepEqual(await read('ticket'), { selfie: 'a face' });
    await apply([{ deed: 'keep', owner: 'other', ends: 9000 }]);
    await documents.lapse(1000);
    assert.deepEqual([await read('ticket'), await read('other')], [{}, { front: 'of another' }]);
    await apply([{ deed: 'erase', owner: 'other' }]);
    assert.equal(await context.adapter.count({ model: 'latchkeyDocument' }), 0);
  });
});
