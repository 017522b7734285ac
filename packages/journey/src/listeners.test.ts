import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { replies } from './acts.harness.ts';
import { answers, asks, line, makeStage } from './journey.harness.ts';

describe('a listener', () => {
  it('is told each new state, once', async () => {
    const stage = makeStage();
    stage.journey.send(answers['sign-in']);
    await replies(asks('code', 1))(stage);
    stage.journey.start();
    stage.journey.disconnect();
    stage.journey.connect();
    assert.deepEqual(stage.told.map(line), ['waiting credentials 0 sign-in', 'asking code 1']);
    assert.equal(stage.told.at(-1), stage.journey.state);
  });

  it('is told nothing once it has left [REL-3]', () => {
    const { journey } = makeStage();
    const listener = mock.fn();
    const leave = journey.subscribe(listener);
    leave();
    journey.send(answers['sign-in']);
    assert.equal(listener.mock.callCount(), 0);
  });

  it('is told nothing when another one has sent it away meanwhile', () => {
    const { journey } = makeStage();
    const listener = mock.fn();
    journey.subscribe(() => {
      leave();
    });
    const leave = journey.subscribe(listener);
    journey.send(answers['sign-in']);
    assert.equal(listener.mock.callCount(), 0);
  });

  it('is told nothing once the journey is closed', async () => {
    const stage = makeStage();
    stage.journey.send(answers['sign-in']);
    await replies(asks('code', 1))(stage);
    stage.journey.send(answers.verify);
    const before = stage.told.length;
    stage.journey.close();
    stage.journey.subscribe((state) => stage.told.push(state));
    stage.journey.problem({ code: 'passkey-dismissed' });
    assert.equal(stage.told.length, before);
    assert.equal(stage.journey.ticket, undefined);
  });

  it('hears the newest state alone when another one has moved the journey on', () => {
    const { journey } = makeStage();
    const heard: string[] = [];
    journey.subscribe((state) => {
      if (state.kind === 'waiting') journey.restart();
    });
    journey.subscribe((state) => heard.push(line(state)));
    journey.send(answers['sign-in']);
    assert.deepEqual(heard, ['asking credentials 0']);
  });

  it('keeps nobody else from being told when it throws, and is reported', () => {
    const fault = new Error('listener');
    const { journey } = makeStage();
    const heard = mock.fn();
    journey.subscribe(() => {
      throw fault;
    });
    journey.subscribe(heard);
    for (const host of ['reportError', 'console'] as const) {
      const report = mock.fn();
      if (host === 'console') mock.method(console, 'error', report);
      else globalThis.reportError = report;
      journey.problem({ code: 'passkey-dismissed' });
      assert.deepEqual(report.mock.calls[0]?.arguments, [fault]);
      mock.restoreAll();
      Reflect.deleteProperty(globalThis, 'reportError');
    }
    assert.equal(heard.mock.callCount(), 2);
  });
});

describe('a call', () => {
  it('goes in the language that the person reads at the time', () => {
    const stage = makeStage();
    stage.journey.send(answers['sign-in']);
    assert.equal(stage.received[0]?.locale, 'de-CH');
  });

  it('that closes a ticket is not aborted with the journey', async () => {
    const stage = makeStage();
    stage.journey.send(answers['sign-in']);
    await replies(asks('push', 1))(stage);
    stage.journey.close();
    const close = stage.received.at(-1);
    assert.deepEqual(
      [close?.text, close?.signal.aborted, close?.locale],
      ['close T1', false, 'de-CH'],
    );
  });
});

describe('a reply', () => {
  it('is taken wholly or not at all, at whatever moment the page leaves', async () => {
    const seen = new Set<string>();
    for (let ticks = 0; ticks < 12; ticks++) {
      const stage = makeStage();
      stage.journey.send(answers['sign-in']);
      stage.received[0]?.reply(asks('code', 1));
      for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
      stage.journey.disconnect();
      const state = line(stage.journey.state);
      seen.add(state);
      await stage.clock.advance(0);
      assert.equal(line(stage.journey.state), state);
    }
    assert.deepEqual([...seen], ['asking credentials 0', 'asking code 1']);
  });
});

describe('a journey at rest', () => {
  it('leaves no timer and no watcher behind [REL-15]', async () => {
    for (const end of ['disconnect', 'close', 'restart'] as const) {
      const stage = makeStage();
      stage.journey.send(answers['sign-in']);
      await replies(asks('push', 1))(stage);
      assert.deepEqual([stage.clock.timers, stage.watchers.size], [1, 1]);
      stage.journey[end]();
      assert.deepEqual([stage.clock.timers, stage.watchers.size], [0, 0]);
    }
  });
});
