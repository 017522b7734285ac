import type { Runner, Test } from '@latchkey/contract/testing';

/** How one test of a suite ended. */
export interface Result {
  /** The names of the innermost `describe` and of the test: `login › refuses a wrong password`. */
  readonly name: string;
  readonly end: 'passed' | 'failed' | 'skipped';
  /** Why it failed or was skipped. */
  readonly why: string;
}

/** Runs those tests of a suite that are wanted, one after the other, and tells how each ended. */
export const collect = async (
  declare: (runner: Runner) => void,
  wanted: (name: string) => boolean = () => true,
): Promise<readonly Result[]> => {
  const tests: { readonly name: string; readonly test: Test }[] = [];
  let about = '';
  declare({
    describe: (name, body) => {
      about = name;
      body();
    },
    it: (name, test) => tests.push({ name: `${about} › ${name}`, test }),
  });
  const results: Result[] = [];
  for (const { name, test } of tests) if (wanted(name)) results.push(await run(name, test));
  return results;
};

const run = async (name: string, test: Test): Promise<Result> => {
  let reason: string | undefined;
  const context = { skip: (why: string) => (reason = why) };
  try {
    await test.call(undefined, context);
  } catch (thrown) {
    return { name, end: 'failed', why: thrown instanceof Error ? thrown.message : String(thrown) };
  }
  return reason === undefined
    ? { name, end: 'passed', why: '' }
    : { name, end: 'skipped', why: reason };
};
