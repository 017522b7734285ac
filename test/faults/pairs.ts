// All pairs of values, in few cases: each value of each axis meets each of every other axis at least once.
// A generator of our own: the registry's are old or large, and none knows of values that cannot be felt beside others.

/** Values by axis. */
export type Axes = Readonly<Record<string, readonly string[]>>;
/** One value of each axis. */
export type Case = Readonly<Record<string, string>>;

/** What makes cases. */
export interface Choice {
  readonly axes: Axes;
  /**
   * Puts the first value of its axis in place of one that has no effect beside the others (the body of an answer that
   * never comes): a pair counts only where both are felt.
   */
  readonly felt: (one: Case) => Case;
  readonly random: () => number;
  /** Of which two axes the pairs are wanted; of any, unless it is said. */
  readonly wanted?: (one: string, other: string) => boolean;
}

/** Cases that hold each wanted pair of values of two axes. */
export const allPairs = ({ axes, felt, random, wanted = () => true }: Choice): Case[] => {
  const names = Object.keys(axes);
  const plain = Object.fromEntries(names.map((name) => [name, axes[name]?.[0] ?? '']));
  const missing = new Map<string, Case>();
  for (const [at, one] of names.entries())
    for (const other of names.slice(at + 1).filter((name) => wanted(one, name)))
      for (const a of axes[one] ?? [])
        for (const b of axes[other] ?? []) {
          const pair = { [one]: a, [other]: b };
          if (holds(felt({ ...plain, ...pair }), pair)) missing.set(keyOf(one, a, other, b), pair);
        }

  const gain = (one: Case) => pairKeys(names, one).filter((key) => missing.has(key));
  const cases: Case[] = [];
  for (const pair of shuffled([...missing.values()], random)) {
    if (!missing.has(keyOfPair(pair))) continue;
    let best = felt({ ...plain, ...pair });
    for (const name of shuffled(names, random)) {
      if (name in pair) continue;
      for (const value of shuffled(axes[name] ?? [], random)) {
        const tried = felt({ ...best, [name]: value });
        if (holds(tried, pair) && gain(tried).length > gain(best).length) best = tried;
      }
    }
    cases.push(best);
    for (const key of gain(best)) missing.delete(key);
  }
  return cases;
};

const holds = (one: Case, part: Case) =>
  Object.entries(part).every(([name, value]) => one[name] === value);

const keyOf = (one: string, a: string, other: string, b: string) => `${one}=${a} ${other}=${b}`;

const keyOfPair = (pair: Case) => {
  const [[one, a] = ['', ''], [other, b] = ['', '']] = Object.entries(pair);
  return keyOf(one, a, other, b);
};

const pairKeys = (names: readonly string[], one: Case) =>
  names.flatMap((name, at) =>
    names.slice(at + 1).map((other) => keyOf(name, one[name] ?? '', other, one[other] ?? '')),
  );

/** Another order of the same. */
export const shuffled = <T>(all: readonly T[], random: () => number): T[] => {
  const mixed = [...all];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
};

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
