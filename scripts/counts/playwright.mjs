// A Playwright reporter that writes the counts to the file named by COUNTS_FILE, as JSON.
import { writeFileSync } from 'node:fs';
import { proofsOf } from '../journeys/proofs.mjs';

/** @typedef {import('@playwright/test/reporter').Reporter} Reporter */

/** @implements {Reporter} */
export default class Counts {
  /** @type {import('@playwright/test/reporter').Suite | undefined} */
  #suite;
  /** @type {string[]} outside a test: a file that does not load, a server that does not start */
  #errors = [];

  /**
   * @param {import('@playwright/test/reporter').FullConfig} _config
   * @param {import('@playwright/test/reporter').Suite} suite
   */
  onBegin(_config, suite) {
    this.#suite = suite;
  }

  /** @param {import('@playwright/test/reporter').TestError} error */
  onError({ message = '?' }) {
    this.#errors.push(message);
  }

  onEnd() {
    const tests = this.#suite?.allTests() ?? [];
    const outcomes = tests.map((test) => test.outcome());
    const count = (/** @type {string[]} */ ...names) =>
      outcomes.filter((outcome) => names.includes(outcome)).length;
    const proofs = tests
      .filter((test) => test.outcome() !== 'skipped')
      .flatMap((test) =>
        proofsOf(test.title, test.outcome() !== 'unexpected', engineOf(test), test.location.file),
      );
    writeFileSync(
      /** @type {string} */ (process.env.COUNTS_FILE),
      JSON.stringify({
        // Flaky are those that passed when they were tried again, where the configuration allows that.
        passed: count('expected', 'flaky'),
        flaky: count('flaky'),
        failed: count('unexpected') + this.#errors.length,
        skipped: count('skipped'),
        empty: [],
        failures: [
          ...tests
            .filter((test) => ['unexpected', 'flaky'].includes(test.outcome()))
            .map((test) => `${test.titlePath().join(' › ')}: ${whyOf(test)}`),
          ...this.#errors,
        ],
        proofs,
      }),
    );
  }

  printsToStdio() {
    return false;
  }
}

/** @param {import('@playwright/test/reporter').TestCase} test */
function whyOf({ results }) {
  return results.flatMap(({ errors }) => errors)[0]?.message ?? '?';
}

/** @param {import('@playwright/test/reporter').TestCase} test */
function engineOf(test) {
  const { browserName, defaultBrowserType } = test.parent.project()?.use ?? {};
  return browserName ?? defaultBrowserType ?? 'chromium';
}
