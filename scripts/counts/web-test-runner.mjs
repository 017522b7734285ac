// A Web Test Runner reporter that writes the counts to a file, as JSON.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
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
      failures: /** @type {string[]} */ ([]),
      proofs: /** @type {import('../journeys/proofs.mjs').Proof[]} */ ([]),
    };
    for (const session of sessions) {
      const tests = all(session.testResults);
      const failed = tests.filter((test) => !test.skipped && !test.passed).length;
      const failures = [];
      for (const { name, passed, skipped, error } of tests) {
        if (skipped) continue;
        sum.proofs.push(...proofsOf(name, passed, engine, session.testFile));
        if (!passed) failures.push(`${name}: ${error?.message}`);
      }
      sum.skipped += tests.filter((test) => test.skipped).length;
      sum.passed += tests.filter((test) => !test.skipped && test.passed).length;
      // A file can fail as a whole: it did not load, timed out, threw outside a test.
      sum.failed += session.passed ? failed : Math.max(failed, 1);
      if (!session.passed && failed === 0)
        failures.push(session.errors[0]?.message ?? 'as a whole');
      const file = relative('.', session.testFile ?? '?');
      sum.failures.push(...failures.map((failure) => `${file} › ${failure}`));
      if (session.passed && tests.length === 0) sum.empty.push(session.testFile ?? '?');
    }
    // Where the time goes: a stage that has grown slow says by which files.
    const times = sessions.map(({ testFile = '?', testResults }) => ({
      file: relative('.', testFile),
      time: all(testResults).reduce((time, { duration = 0 }) => time + duration, 0),
    }));
    const slowest = times.sort((one, other) => other.time - one.time).slice(0, 8);
    for (const { file, time } of slowest) console.log(`${(time / 1000).toFixed(1)} s  ${file}`);
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
