// Counts of what somebody tries too often. Kept by name, so a name that no account has is counted alike.
import type { Table } from './store/store.ts';
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
  /** What it counts: `password:anna@example.org`. */
  readonly id: string;
  readonly count: number;
  readonly ends: number;
}

/** Tallies by what they count. */
export type Tallies = Table<'tallies'>;

const liveTally = (tallies: Tallies, name: string, time: Time): Tally | undefined => {
  const tally = tallies.get(name);
  return tally && tally.ends > time.now() ? tally : undefined;
};

/** How many attempts count now. */
export const attemptsOf = (tallies: Tallies, name: string, time: Time): number =>
  liveTally(tallies, name, time)?.count ?? 0;

/** The time at which the pause ends; undefined when another attempt is permitted. */
export const pausedUntil = (
  tallies: Tallies,
  name: string,
  limit: Limit,
  time: Time,
): number | undefined =>
  attemptsOf(tallies, name, time) >= limit.attempts
    ? (liveTally(tallies, name, time)?.ends ?? time.now() + limit.pause)
    : undefined;

/**
 * Counts an attempt and tells how many there were. Count before you check, and forgive afterwards: attempts made at the
 * same time then cannot all pass as the first.
 */
export const countAttempt = (tallies: Tallies, name: string, limit: Limit, time: Time): number => {
  const { count, ends } = liveTally(tallies, name, time) ?? {
    count: 0,
    ends: time.now() + limit.within,
  };
  const attempts = count + 1;
  const isLast = attempts >= limit.attempts;
  tallies.put({ id: name, count: attempts, ends: isLast ? time.now() + limit.pause : ends });
  return attempts;
};

/** Forgets the attempts: the last one was right. */
export const forgive = (tallies: Tallies, name: string): void => {
  tallies.delete(name);
};
