// Counts of what somebody tries too often. Kept by name, so a name that no account has is counted alike.
import type { Time } from './time.ts';

/** How often something may be tried. */
export interface Limit {
  /** 0: not at all. */
  readonly attempts: number;
  /** Milliseconds after the first attempt in which they count together. */
  readonly within: number;
  /** Milliseconds of pause after the last permitted attempt. */
  readonly pause: number;
}

/** Attempts so far; `ends` is the time at which they are forgotten. */
export interface Tally {
  count: number;
  ends: number;
}

/** Tallies by what they count: `password:anna@example.org`. */
export type Tallies = Record<string, Tally>;

/** How many attempts count now. */
export const attemptsOf = (tallies: Tallies, name: string, time: Time): number => {
  const tally = tallies[name];
  return tally && tally.ends > time.now() ? tally.count : 0;
};

/** The time at which the pause ends; undefined when another attempt is permitted. */
export const pausedUntil = (
  tallies: Tallies,
  name: string,
  limit: Limit,
  time: Time,
): number | undefined =>
  attemptsOf(tallies, name, time) >= limit.attempts
    ? (tallies[name]?.ends ?? time.now() + limit.pause)
    : undefined;

/**
 * Counts an attempt and tells how many there were. Count before you check, and forgive afterwards: attempts made at the
 * same time then cannot all pass as the first.
 */
export const countAttempt = (tallies: Tallies, name: string, limit: Limit, time: Time): number => {
  forgetOld(tallies, time);
  const tally = (tallies[name] ??= { count: 0, ends: time.now() + limit.within });
  tally.count += 1;
  if (tally.count >= limit.attempts) tally.ends = time.now() + limit.pause;
  return tally.count;
};

/** Forgets the attempts: the last one was right. */
export const forgive = (tallies: Tallies, name: string): void => {
  delete tallies[name];
};

const forgetOld = (tallies: Tallies, time: Time) => {
  for (const [name, tally] of Object.entries(tallies)) {
    if (tally.ends <= time.now()) delete tallies[name];
  }
};
