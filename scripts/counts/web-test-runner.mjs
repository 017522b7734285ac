// A Web Test Runner reporter that writes the counts to a file, as JSON.
import { writeFileSync } from 'node:fs';
import { proofsOf } from '../journeys/proofs.mjs';

/**
 * @param {string} file
 * @param {string} engine the one that runs
 * @returns {import('@web/test-runner').Reporter}
 */
export const counts = (file, engine) => ({
  onTestRunFinished({ sessions }) {
    const sum = {
      passed: 0,
      failed: 0,
      skipped: 0,
      empty: /** @type {string[]} */ ([]),
      proofs: /** @type {import('../journeys/proofs.mjs').Proof[]} */ ([]),
    };
    for (const session of sessions) {
      const tests = all(session.testResults);
      const failed = tests.filter((test) => !test.skipped && !test.passed).length;
      for (const { name, passed, skipped } of tests) {
        if (!skipped) sum.proofs.push(...proofsOf(name, passed, engine, session.testFile));
      }
      sum.skipped += tests.filter((test) => test.skipped).length;
      sum.passed += tests.filter((test) => !test.skipped && test.passed).length;
      // A file can fail as a whole: it did not load, timed out, threw outside a test.
      sum.failed += session.passed ? failed : Math.max(failed, 1);
      if (session.passed && tests.length === 0) sum.empty.push(session.testFile ?? '?');
    }
    writeFileSync(file, JSON.stringify(sum));
  },
});

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
function all(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(all)] : [];
}
