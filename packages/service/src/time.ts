import type { Clock } from '@latchkey/contract';

/** One second, in the milliseconds of the clock. */
export const second = 1000;
/** One minute, in milliseconds. */
export const minute = 60 * second;
/** One day, in milliseconds. */
export const day = 24 * 60 * minute;

/** The service's time. Milliseconds since the epoch, so that deadlines outlive a process. */
export interface Time {
  /** Moved by the injected clock alone: every deadline is measured by it. */
  now(): number;
  /** What clocks on walls and phones show: for TOTP and for what a person reads. */
  wallClock(): number;
}

/**
 * Time that begins at `wallClock` and moves with `clock`. Without a wall clock, it shows the same time as `now`, so a
 * test that moves the clock moves everything.
 */
export const timeOf = (clock: Clock, wallClock?: () => number): Time => {
  const begin = (wallClock ?? Date.now)() - clock.now();
  const now = () => Math.round(begin + clock.now());
  return { now, wallClock: wallClock ?? now };
};

/** Whole seconds from now until a deadline, never negative: how the contract tells times. */
export const secondsUntil = (time: Time, deadline: number): number =>
  Math.max(0, Math.ceil((deadline - time.now()) / second));
