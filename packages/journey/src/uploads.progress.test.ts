// A connection tells of every packet; a page has better things to do than to show them all.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arrives, passes, replies, sends, takes, uploads, type Act } from './acts.harness.ts';
import { asksFor, line, makeStage, refuses } from './journey.harness.ts';

const stageWith = async (...pieces: string[]) => {
  const stage = makeStage();
  const acts: Act[] = [sends('sign-in'), replies(asksFor(1)), ...pieces.map((p) => uploads(p))];
  for (const act of acts) await act(stage);
  stage.told.length = 0;
  const happens = async (...more: Act[]) => {
    for (const act of more) await act(stage);
    return stage.told
      .splice(0)
      .map((state) => line(state).replace('asking identity-documents 1 ', ''));
  };
  return { ...stage, happens };
};

const packets = (piece: string, count: number): Act[] =>
  Array.from({ length: count }, (_, n): Act[] => [
    passes(0.01),
    arrives(piece, (n + 1) / (count + 1)),
  ]).flat();

describe('the progress of an upload', () => {
  it('is told at once, and then ten times a second', async () => {
    const { happens } = await stageWith('front');
    assert.equal((await happens(...packets('front', 100))).length, 10);
  });

  it('is told ten times a second for all of them together, with the newest of each', async () => {
    const { happens } = await stageWith('front', 'back', 'photo');
    const told = await happens(
      arrives('front', 0.25),
      arrives('back', 0.25),
      passes(0.05),
      arrives('back', 0.5),
      passes(0.05),
      arrives('photo', 0.75),
    );
    assert.deepEqual(told, ['back:0% photo:0% front:25%', 'front:25% back:50% photo:75%']);
  });

  it('is told when all of it has arrived, however soon', async () => {
    const { happens } = await stageWith('front');
    assert.deepEqual(await happens(arrives('front', 0.5), arrives('front', 1)), [
      'front:50%',
      'front:100%',
    ]);
  });

  it('is told when time has passed that nobody measured with a timer', async () => {
    const { happens, clock } = await stageWith('front');
    await happens(arrives('front', 0.25), arrives('front', 0.5));
    assert.equal(clock.timers, 0);
  });

  it('goes one way, and from nothing to the whole', async () => {
    const { happens } = await stageWith('front');
    const nonsense = [0.5, 0.25, 0.5, -1, 1.5, Number.NaN, Infinity, 1, 1];
    const told = await happens(...nonsense.flatMap((part) => [passes(1), arrives('front', part)]));
    assert.deepEqual(told, ['front:50%', 'front:100%']);
  });

  it('of one that has ended is told to nobody', async () => {
    const { happens } = await stageWith('front', 'back');
    await happens(arrives('back', 0.5), arrives('front', 0.5), takes('front', refuses('network')));
    const told = await happens(passes(1), arrives('front', 0.75), passes(1), arrives('back', 0.75));
    assert.deepEqual(told, ['front:!network back:75%']);
  });
});
