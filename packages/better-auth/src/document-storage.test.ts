// Documents in a storage of the host's: as good as in the database, whatever fails.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { worldOf } from '@latchkey/mock';
import { failing, MemoryStorage } from './memory-storage.harness.ts';
import { foundTowns, type Town } from './people.harness.ts';
import { Visitor } from './visitor.harness.ts';

const { identity } = worldOf('default');
const storage = new MemoryStorage();
const foundTown = await foundTowns({ rules: { policy: { identity }, documents: storage } });

const hour = 3_600_000;
const fileOf = (text: string) => new Blob([`%PDF-1.7\n${text}\n%%EOF\n`]);

describe('a storage of the host’s', () => {
  let town: Town;
  let dario: Visitor;
  beforeEach(async () => {
    storage.files.clear();
    storage.fault = () => undefined;
    town = await foundTown();
    dario = new Visitor(town.newBrowser());
  });
  afterEach(() => town.close());

  const goToDocuments = async () => {
    const values = { identifier: 'dario@example.org' };
    const answer = { step: 'identifier', action: 'continue', values };
    await dario.open({ journey: 'identity-check', reason: 'locked', answer: answer as never });
    await dario.act('start');
    await dario.act('choose', { means: 'manual' });
    await dario.act('submit', {
      fields: { name: 'Dario Rossi', contact: 'dario.new@example.net' },
    });
    await dario.act('choose-type', { type: 'passport' });
    return dario.at('identity-documents').pieces.map(({ id }) => id);
  };

  const submit = async () => {
    for (const piece of await goToDocuments())
      await dario.upload(piece, fileOf(`${piece} of Dario`));
    await dario.act('submit');
    dario.at('case-status');
    return (await town.administration.cases())[0]?.number ?? '';
  };

  const inDatabase = async () => {
    const { adapter } = await town.auth.$context;
    return adapter.findMany<{ name: string | null; bytes: string | null }>({
      model: 'latchkeyDocument',
    });
  };

  it('has bytes that say nothing, under names that say nothing; the database has none', async () => {
    const number = await submit();
    const rows = await inDatabase();
    assert.deepEqual(rows.map(({ name }) => name).sort(), [...storage.files.keys()].sort());
    assert.ok(rows.every(({ bytes }) => !bytes));
    for (const [name, bytes] of storage.files) {
      assert.match(name, /^[\w-]{43}$/u);
      assert.doesNotMatch(Buffer.from(bytes).toString('latin1'), /PDF|Dario/u);
    }
    const files = await town.administration.documentsOf(number);
    assert.equal(files.length, storage.files.size);
    for (const { piece, file } of files)
      assert.equal(Buffer.from(file).toString(), await fileOf(`${piece} of Dario`).text());
  });

  it('cannot pass off as a person’s file what somebody has put there, changed or exchanged', async () => {
    const number = await submit();
    const [one = '', other = ''] = storage.files.keys();
    const kept = new Map(storage.files);
    const whole = kept.get(one) ?? new Uint8Array();
    const changed = Uint8Array.from(whole);
    changed[20] = (changed[20] ?? 0) ^ 1;
    const plain = new Uint8Array(await fileOf('of a stranger').arrayBuffer());
    for (const bytes of [changed, whole.subarray(0, -1), plain, kept.get(other) ?? plain]) {
      storage.files.set(one, Uint8Array.from(bytes));
      await assert.rejects(town.administration.documentsOf(number), { name: 'OperationError' });
    }
    storage.files.set(one, whole);
    assert.equal((await town.administration.documentsOf(number)).length, kept.size);
  });

  it('has nothing left when the case has ended', async () => {
    const number = await submit();
    await town.administration.decideCase(number, { refuse: true });
    assert.notEqual(storage.files.size, 0);
    await town.clock.advance(identity?.keptFor ?? 0);
    await town.administration.tidy();
    assert.deepEqual([storage.files.size, (await inDatabase()).length], [0, 0]);
    await town.clock.advance(hour);
    await town.administration.tidy();
    assert.equal(storage.files.size, 0);
  });

  it('may fail to put a piece, which can be sent again', async () => {
    const [piece = ''] = await goToDocuments();
    const asked = dario.last;
    storage.fault = failing('put');
    await dario.upload(piece, fileOf('first'));
    assert.equal(dario.problem(), 'unavailable');
    assert.equal((await inDatabase()).length, 0);
    storage.fault = () => undefined;
    dario.last = asked;
    await dario.upload(piece, fileOf('second'));
    assert.deepEqual(
      dario.at('identity-documents').pieces.flatMap(({ id, stored }) => (stored ? id : [])),
      [piece],
    );
    // What was written all the same is nobody's, and goes, as does the journey.
    assert.equal(storage.files.size, 2);
    await town.clock.advance(hour);
    await town.administration.tidy();
    assert.equal(storage.files.size, 0);
  });

  it('may fail to get a file, and have it later; or have lost it', async () => {
    const number = await submit();
    storage.fault = failing('get');
    await assert.rejects(town.administration.documentsOf(number), /storage of documents/u);
    storage.fault = () => undefined;
    assert.notEqual((await town.administration.documentsOf(number)).length, 0);
    storage.files.clear();
    await assert.rejects(town.administration.documentsOf(number), /not where it was put/u);
  });

  it('may fail to delete what was erased, and does it a minute later', async () => {
    const number = await submit();
    storage.fault = failing('delete');
    await town.administration.decideCase(number, { refuse: true });
    await town.clock.advance(identity?.keptFor ?? 0);
    await assert.rejects(town.administration.tidy(), /storage of documents/u);
    assert.equal((await inDatabase()).length, 0);
    assert.notEqual(storage.files.size, 0);
    storage.fault = () => undefined;
    await town.clock.advance(60_000);
    await town.administration.tidy();
    assert.equal(storage.files.size, 0);
  });

  it('has one file of two that come for the same piece at once, by two servers', async () => {
    const twin = await town.twin();
    const handles = [town.auth.handler, twin.handle];
    let requests = 0;
    dario = new Visitor(town.newBrowser(() => handles[(requests += 1) % 2] ?? twin.handle));
    const [piece = ''] = await goToDocuments();
    await Promise.all([dario.upload(piece, fileOf('one')), dario.upload(piece, fileOf('other'))]);
    await twin.close();
    const rows = await inDatabase();
    assert.equal(rows.length, 1);
    await town.clock.advance(60_000);
    await town.administration.tidy();
    assert.deepEqual([...storage.files.keys()], [rows[0]?.name]);
  });
});
