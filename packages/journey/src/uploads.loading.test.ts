// What makes uploads is loaded with the first of them, over the same connection.
import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { afterEach, describe, it } from 'node:test';
import { leaves, replies, restarts, returns, sends } from './acts.harness.ts';
import { asksFor, line, makeStage } from './journey.harness.ts';

let reachable = false;
registerHooks({
  resolve(specifier, context, next) {
    if (!reachable && specifier.endsWith('/upload-flights.ts')) throw new Error('offline');
    return next(specifier, context);
  },
});
afterEach(() => {
  reachable = false;
});

const atDocuments = async () => {
  const stage = makeStage();
  await sends('sign-in')(stage);
  await replies(asksFor(1))(stage);
  const loaded = async () => {
    await import('./upload-flights.ts').catch(() => undefined);
    await stage.clock.advance(0);
  };
  const shown = () => line(stage.journey.state);
  const sent = () => stage.received.flatMap(({ piece, text }) => (piece ? [text] : []));
  return { ...stage, loaded, shown, sent };
};
const file = () => new Blob(['x']);

describe('the first upload of a journey', () => {
  it('says so when it cannot begin, and begins when it is tried again', async () => {
    const { journey, loaded, shown, sent } = await atDocuments();
    journey.upload('front', file());
    journey.upload('back', file());
    assert.equal(shown(), 'asking identity-documents 1 front:0% back:0%');
    await loaded();
    assert.equal(shown(), 'asking identity-documents 1 front:!network back:!network');
    reachable = true;
    journey.upload('front', file());
    await loaded();
    assert.equal(shown(), 'asking identity-documents 1 back:!network front:0%');
    assert.deepEqual(sent(), ['upload T1 front #2']);
  });

  it('is not sent when it was given up before it could begin', async () => {
    reachable = true;
    const { journey, loaded, shown, sent } = await atDocuments();
    journey.upload('front', file());
    journey.upload('back', file());
    journey.cancelUpload('front');
    await loaded();
    assert.equal(shown(), 'asking identity-documents 1 back:0%');
    assert.deepEqual(sent(), ['upload T1 back #2']);
  });

  it('is not sent when the person began again, or the page left, before it could begin', async () => {
    reachable = true;
    for (const act of [restarts, leaves]) {
      const stage = await atDocuments();
      stage.journey.upload('front', file());
      await act(stage);
      await stage.loaded();
      await returns(stage);
      assert.deepEqual(stage.sent(), []);
    }
  });
});
