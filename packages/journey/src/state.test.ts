import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { passes, replies, sends, type Act } from './acts.harness.ts';
import { deadline, retryDeadline, type AskingState, type JourneyState } from './index.ts';
import { asks, makeStage, refuses } from './journey.harness.ts';

const stateAfter = async (...acts: Act[]): Promise<JourneyState> => {
  const stage = makeStage();
  for (const act of acts) await act(stage);
  return stage.journey.state;
};

const asking = (state: JourneyState): AskingState => {
  assert.equal(state.kind, 'asking');
  return state;
};

const refusedLate: Act[] = [
  passes(1),
  sends('sign-in'),
  passes(2),
  replies(asks('code', 1)),
  passes(40),
  sends('verify'),
  passes(3),
  replies(refuses('rate-limited', 30)),
];

describe('the times of a state', () => {
  it('dates an entry step from the journey itself', async () => {
    assert.equal(asking(await stateAfter(passes(9))).since, 0);
  });

  it('dates a step from its arrival', async () => {
    const state = asking(
      await stateAfter(passes(1), sends('sign-in'), passes(2), replies(asks('code', 1))),
    );
    assert.equal(state.since, 3000);
    assert.equal(deadline(state, 30), 33_000);
  });

  it('dates waiting from its beginning, and still knows when the step arrived', async () => {
    const state = await stateAfter(
      sends('sign-in'),
      passes(2),
      replies(asks('code', 1)),
      passes(40),
      sends('verify'),
      passes(5),
    );
    assert.ok(state.kind === 'waiting');
    assert.deepEqual([state.since, state.stepSince], [42_000, 2000]);
    assert.equal(deadline(state, 30), 32_000);
  });

  it('dates waiting without a step from its beginning', async () => {
    const stage = makeStage({ name: 'second-factor' });
    await stage.clock.advance(500);
    const { state } = stage.journey;
    assert.ok(state.kind === 'waiting');
    assert.equal(deadline(state, 1), 1000);
  });

  it('keeps the arrival of a step whose answer was refused, and dates the problem apart', async () => {
    const state = asking(await stateAfter(...refusedLate));
    assert.deepEqual([state.since, state.problemSince], [3000, 46_000]);
    assert.equal(retryDeadline(state), 76_000);
  });

  it('dates a step anew when a look finds the same turn, but not its problem', async () => {
    const state = asking(
      await stateAfter(
        sends('sign-in'),
        replies(asks('push', 1, { problem: { code: 'resend-too-soon', retryIn: 20 } })),
        passes(5),
        passes(1),
        replies(asks('push', 1)),
      ),
    );
    assert.deepEqual([state.since, state.problemSince], [6000, 0]);
    assert.equal(retryDeadline(state), 20_000);
  });

  it('has no moment to try again where nobody said one', async () => {
    assert.equal(retryDeadline(asking(await stateAfter())), undefined);
    const refused = await stateAfter(sends('sign-in'), replies(refuses('rate-limited')));
    assert.equal(retryDeadline(asking(refused)), undefined);
  });
});

describe('a state', () => {
  it('says no more than is known', async () => {
    assert.deepEqual(await stateAfter(), {
      kind: 'asking',
      step: { kind: 'credentials', actions: ['sign-in'] },
      turn: 0,
      since: 0,
    });
    assert.deepEqual(makeStage({ name: 'second-factor' }).journey.state, {
      kind: 'waiting',
      turn: 0,
      since: 0,
    });
  });
});
