/** A number from 0 to 1, without 1; the same ones in the same order for the same seed (mulberry32, by T. Ettinger). */
export type Dice = () => number;

/** Dice of this seed. */
export const diceOf = (seed: number): Dice => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** One of these. */
export const oneOf = <T>(dice: Dice, all: readonly [T, ...T[]]): T =>
  all[Math.floor(dice() * all.length)] ?? all[0];

/** A number between these. */
export const between = (dice: Dice, least: number, most: number): number =>
  least + dice() * (most - least);
