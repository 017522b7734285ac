// Whether two sides take the same time: a robust test, and how far their medians lie apart.

/** The middle of these numbers. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const [low = NaN, high = NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
};

/**
 * Probability that two sides which take the same time differ as much as these do, or more: Mann and Whitney's U, both
 * sides, with the normal approximation, corrected for ties. It looks at ranks: a few slow answers change nothing.
 */
export const sameness = (one: readonly number[], other: readonly number[]): number => {
  const all = [
    ...one.map((value) => ({ value, isOne: true })),
    ...other.map((value) => ({ value, isOne: false })),
  ].sort((left, right) => left.value - right.value);
  let rankSum = 0;
  let ties = 0;
  for (let at = 0; at < all.length;) {
    let end = at;
    while (end < all.length && all[end]?.value === all[at]?.value) end += 1;
    const rank = (at + 1 + end) / 2;
    for (const { isOne } of all.slice(at, end)) if (isOne) rankSum += rank;
    ties += (end - at) ** 3 - (end - at);
    at = end;
  }
  const [few, many, total] = [one.length, other.length, all.length];
  const distance = Math.abs(rankSum - (few * (total + 1)) / 2);
  const variance = ((few * many) / 12) * (total + 1 - ties / (total * (total - 1)));
  return variance === 0 ? 1 : erfc(distance / Math.sqrt(2 * variance));
};

/** By how much the other side is larger: an estimate, and between which two numbers it lies in 99 of 100 cases. */
export interface Shift {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Hodges and Lehmann's estimate, the median of all differences, with its interval by the same test as {@link sameness}. */
export const shift = (one: readonly number[], other: readonly number[]): Shift => {
  const pairs = one.length * other.length;
  const apart = new Float64Array(pairs);
  for (const [at, value] of other.entries())
    for (const [place, base] of one.entries()) apart[at * one.length + place] = value - base;
  apart.sort();
  const deviation = Math.sqrt((pairs * (one.length + other.length + 1)) / 12);
  const cut = Math.max(0, Math.floor(pairs / 2 - 2.5758 * deviation));
  return {
    estimate: apart[pairs >> 1] ?? NaN,
    low: apart[cut] ?? NaN,
    high: apart[pairs - 1 - cut] ?? NaN,
  };
};

// Abramowitz and Stegun 7.1.26: right to 1.5e-7, and for large values by the first term of its asymptotic series.
const erfc = (x: number): number => {
  if (x > 3) return Math.exp(-x * x) / (x * Math.sqrt(Math.PI));
  const t = 1 / (1 + 0.3275911 * x);
  const terms = [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592];
  return terms.reduce((sum, term) => (sum + term) * t, 0) * Math.exp(-x * x);
};

/** Random numbers in [0, 1) that are the same for the same seed: mulberry32. */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
