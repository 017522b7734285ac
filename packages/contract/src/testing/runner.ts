/** A test as a runner takes it. */
export type Test = (this: unknown, ...context: readonly unknown[]) => Promise<void>;

/** What a test runner must have: mocha, node:test, vitest and jest do. */
export interface Runner {
  describe(name: string, body: () => void): unknown;
  it(name: string, test: Test): unknown;
}

/** The runner whose functions are global. Throws when there is none. */
export const globalRunner = (): Runner => {
  const { describe, it } = globalThis as Partial<Runner>;
  if (describe && it) return { describe, it };
  throw new Error('No test runner is global here: hand { describe, it } to describeAdapter().');
};

interface Skipping {
  skip?: (reason: string) => unknown;
  /** Mocha's. */
  test?: { title: string };
}

const canSkip = (context: unknown): context is Skipping & { skip: (reason: string) => unknown } =>
  typeof (context as Skipping | undefined)?.skip === 'function';

/**
 * Marks the running test as skipped, by what the runner hands to it. May throw what the runner wants to be thrown. Where
 * a runner cannot skip a test that has begun (jest), the reason goes to the console.
 */
export const skip = (self: unknown, context: readonly unknown[], reason: string): void => {
  const skipping = [self, ...context].find(canSkip);
  if (!skipping) {
    console.warn(`Skipped: ${reason}`);
    return;
  }
  // Mocha has no place for a reason but the title.
  if (skipping === self && skipping.test) skipping.test.title += ` (skipped: ${reason})`;
  skipping.skip(reason);
};
