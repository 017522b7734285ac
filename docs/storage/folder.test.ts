import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { folderStorage } from './folder.ts';

const name = 'a'.repeat(43);
const bytes = new TextEncoder().encode('sealed');
const { signal } = new AbortController();

describe('a folder of documents', () => {
  let above: string;
  let folder: string;
  beforeEach(async () => {
    above = await mkdtemp(join(tmpdir(), 'latchkey-documents-'));
    folder = join(above, 'documents');
  });
  afterEach(() => rm(above, { recursive: true }));

  it('gives back what was put, to nobody but its owner, until it is deleted', async () => {
    const storage = folderStorage(folder);
    await storage.put(name, bytes, signal);
    assert.deepEqual(Uint8Array.from((await folderStorage(folder).get(name, signal)) ?? []), bytes);
    assert.deepEqual(await readdir(folder), [name]);
    assert.equal((await stat(join(folder, name))).mode & 0o077, 0);
    await storage.delete(name, signal);
    await storage.delete(name, signal);
    assert.equal(await storage.get(name, signal), undefined);
    assert.deepEqual(await readdir(folder), []);
  });

  it('deletes what a death has left half written, and never gives it', async () => {
    const storage = folderStorage(folder);
    await assert.rejects(storage.put(name, bytes, AbortSignal.abort()));
    assert.equal(await storage.get(name, signal), undefined);
    assert.deepEqual(await readdir(folder), [`${name}.part`]);
    await storage.delete(name, signal);
    assert.deepEqual(await readdir(folder), []);
  });

  for (const wrong of ['../outside', '..', '', `${'a'.repeat(40)}/..`, `${name}\n`, 'C:\\outside'])
    it(`knows no name that leads elsewhere: ${JSON.stringify(wrong)}`, async () => {
      const storage = folderStorage(folder);
      await writeFile(join(above, 'outside'), 'of somebody else');
      for (const call of [
        async () => storage.put(wrong, bytes, signal),
        async () => storage.get(wrong, signal),
        async () => storage.delete(wrong, signal),
      ])
        await assert.rejects(call, /not the name/u);
      assert.deepEqual(await readdir(above), ['outside']);
    });
});
