import type { Clock } from '@latchkey/contract';

/** Shows an element again while a countdown on it runs: one timer, aligned to the second that changes next. */
export class Ticking {
  readonly #clock: Clock;
  readonly #tick: () => void;
  #stopTick = () => {};
  #stopTask = () => {};

  /** @param tick called about once a second while something counts down */
  constructor(clock: Clock, tick: () => void) {
    this.#clock = clock;
    this.#tick = tick;
  }

  /** Whole seconds until a moment of the clock (ms), and a tick when that number changes. 0 once it has passed. */
  until(moment: number): number {
    const left = moment - this.#clock.now();
    if (left <= 0) return 0;
    this.#stopTick();
    this.#stopTick = this.#clock.after(left % 1000 || 1000, this.#tick);
    return Math.ceil(left / 1000);
  }

  /** Runs `task` once after `delay` ms, unless stopped or asked for another one before. */
  after(delay: number, task: () => void): void {
    this.#stopTask();
    this.#stopTask = this.#clock.after(delay, task);
  }

  stop(): void {
    this.#stopTick();
    this.#stopTask();
  }
}
