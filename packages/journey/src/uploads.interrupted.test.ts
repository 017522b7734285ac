// A person in a train sends the pieces of a document.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arrives, replies, sends, takes, uploads, type Act } from './acts.harness.ts';
import { asksFor, line, makeStage, refuses } from './journey.harness.ts';

/** Plays some acts and gives the uploads that were sent meanwhile, and what is shown then. */
const journeyInATrain = async () => {
  const stage = makeStage();
  const happens = async (...acts: Act[]) => {
    const before = stage.received.length;
    for (const act of acts) await act(stage);
    const sent = stage.received.slice(before).filter(({ piece }) => piece !== undefined);
    return { sent: sent.map(({ text }) => text), shown: line(stage.journey.state) };
  };
  await happens(sends('sign-in'), replies(asksFor(1)));
  return { ...stage, happens };
};

describe('three pieces over a connection that drops twice', () => {
  it('end complete, and none that has arrived is sent again [S47 E48]', async () => {
    const { happens, received } = await journeyInATrain();
    const tunnel = refuses('network');

    const first = await happens(uploads('front'), uploads('back'), uploads('selfie'));
    assert.deepEqual(first.sent, [
      'upload T1 front #2',
      'upload T1 back #3',
      'upload T1 selfie #4',
    ]);

    const dropped = await happens(
      takes('front', asksFor(1, ['front'])),
      arrives('back', 0.5),
      takes('back', tunnel),
      takes('selfie', tunnel),
    );
    assert.equal(dropped.shown, 'asking identity-documents 1 +front back:!network selfie:!network');

    const second = await happens(uploads('back'), uploads('selfie'));
    assert.deepEqual(second.sent, ['upload T1 back #3', 'upload T1 selfie #4']);

    // The piece arrived before the connection dropped, and nobody knows: the key tells the service.
    const droppedAgain = await happens(
      takes('selfie', asksFor(1, ['front', 'selfie'])),
      arrives('back', 1),
      takes('back', tunnel),
    );
    assert.equal(droppedAgain.shown, 'asking identity-documents 1 +front +selfie back:!network');

    const third = await happens(
      uploads('back'),
      takes('back', asksFor(1, ['front', 'back', 'selfie'])),
    );
    assert.deepEqual(third.sent, ['upload T1 back #3']);
    assert.equal(third.shown, 'asking identity-documents 1 +front +back +selfie');

    const keys = received.flatMap(({ piece, text }) => (piece ? [text] : []));
    assert.equal(new Set(keys).size, 3, 'each piece has one key, and so one effect');
    assert.equal(keys.filter((text) => text.includes('front')).length, 1);
  });
});
