// Leaves out of the conformance suite what a backend cannot do, each with the reason.
import { describe, it } from 'node:test';
import type { Runner } from '@latchkey/contract/testing';

/** A runner that skips the tests of these names. Throws in the end when there is no test of such a name. */
export const leavingOut = (reasons: Readonly<Record<string, string>>): Runner => {
  const unused = new Set(Object.keys(reasons));
  return {
    describe: (name, body) =>
      describe(name, () => {
        body();
      }),
    it: (name, test) => {
      unused.delete(name);
      return it(name, { skip: reasons[name] ?? false }, test);
    },
  };
};
