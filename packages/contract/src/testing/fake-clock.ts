import type { Clock } from '../clock.ts';

/** A clock that stands still until a test moves it. */
export interface FakeClock extends Clock {
  /**
   * Moves on by so many milliseconds, running each timer at its own time, in order, and lets every promise settle
   * before and after each. Timers that run out on the way are run too.
   * A task that throws rejects it.
   */
  advance(milliseconds: number): Promise<void>;
  /** How many timers have neither run nor been canceled. */
  readonly timers: number;
}

interface Timer {
  readonly at: number;
  readonly task: () => void;
}

const { setImmediate } = globalThis as { setImmediate?: (task: () => void) => unknown };

// A macrotask runs after all microtasks, however many of them each queues. Browsers do not throttle this one; Node has one
// that costs it a tenth.
const settled = () =>
  new Promise<void>((resolve) => {
    if (setImmediate) {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Makes a clock for tests; its `now()` begins at 0. `advance(0)` lets promises settle and runs what is due. */
export const fakeClock = (): FakeClock => {
  const timers = new Set<Timer>();
  let now = 0;
  const next = (until: number): Timer | undefined => {
    let first: Timer | undefined;
    for (const timer of timers) {
      if (timer.at <= until && (!first || timer.at < first.at)) first = timer;
    }
    return first;
  };
  return {
    now: () => now,
    get timers() {
      return timers.size;
    },
    after(delay, task) {
      const timer = { at: now + Math.max(0, delay), task };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    async advance(milliseconds) {
      const until = now + milliseconds;
      await settled();
      for (let timer = next(until); timer; timer = next(until)) {
        timers.delete(timer);
        now = timer.at;
        timer.task();
        await settled();
      }
      now = until;
    },
  };
};
