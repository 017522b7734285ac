// A Playwright reporter that writes the counts to the file named by COUNTS_FILE, as JSON.
import { writeFileSync } from 'node:fs';
import { proofsOf } from '../journeys/proofs.mjs';

/** @typedef {import('@playwright/test/reporter').Reporter} Reporter */

/** @implements {Reporter} */
export default class Counts {
  /** @type {import('@playwright/test/reporter').Suite | undefined} */
  #suite;
  #errors = 0;

  /**
   * @param {import('@playwright/test/reporter').FullConfig} _config
   * @param {import('@playwright/test/reporter').Suite} suite
   */
  onBegin(_config, suite) {
    this.#suite = suite;
  }

  // Outside a test: a file that does not load, a server that does not start.
  onError() {
    this.#errors++;
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
        failed: count('unexpected') + this.#errors,
        skipped: count('skipped'),
        empty: [],
        proofs,
      }),
    );
  }

  printsToStdio() {
    return false;
  }
}

/** @param {import('@playwright/test/reporter').TestCase} test */
function engineOf(test) {
  const { browserName, defaultBrowserType } = test.parent.project()?.use ?? {};
  return browserName ?? defaultBrowserType ?? 'chromium';
}
