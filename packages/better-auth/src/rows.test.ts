import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runWithTransaction } from '@better-auth/core/context';
import { Rows, type Row } from './rows.ts';
import { schema } from './schema.ts';
import { startWith } from './stage.harness.ts';

const start = async () => {
  const { context } = await startWith([{ id: 'latchkey', schema }]);
  return { context, rows: new Rows(context) };
};

const one = { value: '{"a":1}', names: ['account:anna'] };
const values = (rows: readonly Row[]) => rows.map(({ value }) => value).sort();

describe('a row', () => {
  it('is read as it was written, with its version', async () => {
    const { rows } = await start();
    await rows.put('links', 'token', undefined, one);
    assert.deepEqual(await rows.get('links', 'token'), { version: 1, value: '{"a":1}' });
    assert.equal(await rows.get('links', 'other'), undefined);
    assert.equal(await rows.get('cases', 'token'), undefined);
  });

  it('shows neither id, name nor value to whoever reads the database', async () => {
    const { context, rows } = await start();
    await rows.put('links', 'token', undefined, one);
    const models = ['latchkeyRow', 'latchkeyName'];
    const kept = await Promise.all(models.map((model) => context.adapter.findMany({ model })));
    assert.equal(kept.flat().length, 2);
    assert.doesNotMatch(JSON.stringify(kept), /token|anna|"a"/u);
  });

  it('is changed at its version only', async () => {
    const { rows } = await start();
    await rows.put('links', 'token', undefined, one);
    assert.equal(await rows.put('links', 'token', 1, { ...one, value: '2' }), true);
    assert.equal(await rows.put('links', 'token', 1, { ...one, value: '3' }), false);
    assert.deepEqual(await rows.get('links', 'token'), { version: 2, value: '2' });
  });

  it('is made once', async () => {
    const { rows } = await start();
    await rows.put('links', 'token', undefined, one);
    await assert.rejects(rows.put('links', 'token', undefined, one));
  });

  it('is held at its version only, and does not change by that', async () => {
    const { rows } = await start();
    await rows.put('links', 'token', undefined, one);
    assert.equal(await rows.hold('links', 'token', 1), true);
    assert.equal(await rows.hold('links', 'token', 2), false);
    assert.equal(await rows.hold('links', 'other', 1), false);
    assert.equal((await rows.get('links', 'token'))?.version, 1);
  });

  it('is erased at its version only, with its names', async () => {
    const { context, rows } = await start();
    await rows.put('links', 'token', undefined, one);
    assert.equal(await rows.delete('links', 'token', 2), false);
    assert.equal((await rows.named('links', 'account:anna')).length, 1);
    assert.equal(await rows.delete('links', 'token', 1), true);
    assert.equal(await rows.get('links', 'token'), undefined);
    assert.equal(await context.adapter.count({ model: 'latchkeyName' }), 0);
  });

  it('is found by the names that it has now', async () => {
    const { rows } = await start();
    await rows.put('links', 'token', undefined, { value: '1', names: ['account:anna', 'page:1'] });
    await rows.put('links', 'other', undefined, { value: '2', names: ['account:anna'] });
    assert.deepEqual(values(await rows.named('links', 'account:anna')), ['1', '2']);
    assert.equal((await rows.named('links', 'account:anna', 1)).length, 1);
    await rows.put('links', 'token', 1, { value: '1', names: ['account:bruno', 'page:1'] });
    assert.deepEqual(values(await rows.named('links', 'account:anna')), ['2']);
    assert.deepEqual(values(await rows.named('links', 'account:bruno')), ['1']);
    assert.deepEqual(values(await rows.named('links', 'page:1')), ['1']);
  });

  it('is found when it is due, however many there are', async () => {
    const { rows } = await start();
    for (let at = 0; at < 120; at += 1)
      await rows.put('cases', `case-${at}`, undefined, { ...one, due: 1000 + at });
    await rows.put('cases', 'undue', undefined, one);
    assert.equal((await rows.due('cases', 1109)).length, 110);
    assert.equal((await rows.all('cases')).length, 121);
  });

  it('goes when its time has come', async () => {
    const { rows } = await start();
    await rows.put('links', 'short', undefined, { ...one, value: '1', ends: 1000 });
    await rows.put('links', 'long', undefined, { ...one, value: '2', ends: 2_000_000_000_000 });
    await rows.put('links', 'endless', undefined, { ...one, value: '3' });
    await rows.lapse(1000);
    assert.deepEqual(values(await rows.all('links')), ['2', '3']);
    assert.deepEqual(values(await rows.named('links', 'account:anna')), ['2', '3']);
  });

  it('stays as it was when the transaction around it fails', async () => {
    const { context, rows } = await start();
    await rows.put('links', 'token', undefined, one);
    const failing = runWithTransaction(context.adapter, async () => {
      await rows.put('links', 'token', 1, { ...one, value: '2' });
      throw new Error('too late');
    });
    await assert.rejects(failing, /too late/u);
    assert.deepEqual(await rows.get('links', 'token'), { version: 1, value: '{"a":1}' });
  });
});
