// Stryker's test runner for Node's tests: all in one process, each mutant with the tests that reach it, until one fails.
import { join } from 'node:path';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { hookModules, load, renew } from './modules.mjs';
import * as tests from './node-test.mjs';

/** @typedef {import('@stryker-mutator/api/test-runner')} Api */
/** @typedef {import('@stryker-mutator/api/core').StrykerOptions & { nodeTests: string[], slowTests: string, isolated: boolean, globals: object }} Options */
/** @typedef {Awaited<ReturnType<typeof tests.collect>>[number]} Test */
/** @typedef {{ id: string, file: string, test: Test }} Known */
/** @typedef {{ id: string, error: unknown } | { id: string, idle: true } | { id: string, ran: boolean, ms: number }} Result */

// A test waits for ever when its process had nothing to do for so long. In turns of the loop: a busy machine grants fewer.
const tick = 25;
const patience = 200;

/** @typedef {{ -readonly [K in keyof Context]: Context[K] | undefined }} Loose */
/** @typedef {import('@stryker-mutator/api/core').InstrumenterContext} Context */
const scope = /** @type {{ __stryker__?: Loose }} */ (/** @type {unknown} */ (globalThis));
const stryker = (scope.__stryker__ ??= {});
const { setImmediate, setInterval, clearInterval } = globalThis;

/** @type {unknown[]} */
const uncaught = [];
for (const event of ['unhandledRejection', 'uncaughtException'])
  process.on(event, (error) => uncaught.push(error));

class NodeRunner {
  static inject = /** @type {const} */ ([commonTokens.options]);
  /** @type {Map<string, Known[]>} */
  #loaded = new Map();
  #stale = false;
  #files;
  #slow;
  #isolated;

  /** @param {Options} options */
  constructor({ nodeTests, slowTests, isolated, globals }) {
    this.#isolated = isolated;
    this.#files = nodeTests;
    this.#slow = new RegExp(slowTests, 'u');
    Object.assign(globalThis, { describe: tests.describe, it: tests.it }, globals);
    hookModules(process.cwd());
  }

  /** Tests beside this one are not to be seen by the same modules: Stryker asks for new ones where a mutant needs them. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  /** @returns {Promise<import('@stryker-mutator/api/test-runner').DryRunResult>} */
  async dryRun() {
    /** @type {import('@stryker-mutator/api/test-runner').TestResult[]} */
    const results = [];
    // Twice where modules are shared: a test that a first run spoils for the second would kill whatever comes.
    for (const file of this.#isolated ? this.#files : [...this.#files, ...this.#files]) {
      for (const { id, ...result } of await this.#run(file)) {
        const known = { id, name: id, fileName: join(process.cwd(), file), timeSpentMs: 0 };
        if ('error' in result || 'idle' in result)
          results.push({ ...known, status: TestStatus.Failed, failureMessage: said(result) });
        else if (!results.some((one) => one.id === id))
          results.push({
            ...known,
            status: result.ran ? TestStatus.Success : TestStatus.Skipped,
            timeSpentMs: result.ms,
          });
      }
    }
    return {
      status: DryRunStatus.Complete,
      tests: results,
      ...(stryker.mutantCoverage && { mutantCoverage: stryker.mutantCoverage }),
    };
  }

  /**
   * @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options
   * @returns {Promise<import('@stryker-mutator/api/test-runner').MutantRunResult>}
   */
  async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment, mutantActivation }) {
    if (this.#isolated || this.#stale || reloadEnvironment) {
      this.#loaded.clear();
      renew();
    }
    this.#stale = mutantActivation === 'static';
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.hitLimit = hitLimit;
    const wanted = testFilter && new Set(testFilter);
    const files = this.#files.filter(
      (file) => !testFilter || testFilter.some((id) => id.startsWith(`${file} › `)),
    );
    const active = activeMutant.id;
    if (this.#stale) stryker.activeMutant = active;
    let nrOfTests = 0;
    try {
      for (const file of files) {
        const results = await this.#run(file, wanted, active);
        nrOfTests += results.length;
        const reached = determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
        if (reached) {
          this.#stale = true;
          return { status: MutantRunStatus.Timeout, reason: reached.reason ?? '' };
        }
        const last = results.at(-1);
        if (last && 'idle' in last) {
          this.#stale = true;
          return { status: MutantRunStatus.Timeout, reason: said(last) };
        }
        if (last && 'error' in last) {
          // What has killed this one will as likely kill the next, which is a neighbor.
          this.#files = [file, ...this.#files.filter((one) => one !== file)];
          return {
            status: MutantRunStatus.Killed,
            killedBy: [last.id],
            failureMessage: said(last),
            nrOfTests,
          };
        }
      }
      return { status: MutantRunStatus.Survived, nrOfTests };
    } finally {
      stryker.activeMutant = undefined;
    }
  }

  /**
   * Runs the wanted tests of a file until one fails; without a mutant, all.
   * @param {string} file
   * @param {Set<string>} [wanted]
   * @param {string} [mutant]
   */
  async #run(file, wanted, mutant) {
    /** @type {Result[]} */
    const results = [];
    /** @type {Known[]} */
    let chosen;
    try {
      chosen = (await this.#load(file)).filter(({ id }) => !wanted || wanted.has(id));
    } catch (error) {
      return [{ id: `${file} › (is not loaded)`, error }];
    }
    stryker.activeMutant = mutant;
    for (const { id, test } of chosen) {
      stryker.currentTestId = id;
      const result = await attempt(test);
      stryker.currentTestId = undefined;
      results.push({ id, ...result });
      if (mutant !== undefined && !('ran' in result)) break;
    }
    await tests.end(chosen.map(({ test }) => test)).catch(() => undefined);
    return results;
  }

  /** @param {string} file */
  async #load(file) {
    const before = this.#loaded.get(file);
    if (before) return before;
    // As Node's runner does, which gives each file a process of its own.
    if (this.#isolated) renew();
    const collected = await tests.collect(() => load(join(process.cwd(), file)));
    /** @type {Map<string, number>} */
    const titles = new Map();
    const quick = collected.filter(({ title }) => !this.#slow.test(title));
    const known = quick.map((test) => {
      const count = (titles.get(test.title) ?? 0) + 1;
      titles.set(test.title, count);
      return { id: `${file} › ${test.title}${count > 1 ? ` (${count})` : ''}`, file, test };
    });
    this.#loaded.set(file, known);
    return known;
  }
}

/** @param {Test} test */
async function attempt(test) {
  uncaught.length = 0;
  const start = performance.now();
  /** @type {NodeJS.Timeout | undefined} */
  let ticking;
  const idle = new Promise((done) => {
    let ticks = 0;
    ticking = setInterval(
      () =>
        (ticks += 1) > (stryker.activeMutant ? patience : 20 * patience) && done({ idle: true }),
      tick,
    );
  });
  const ran = tests.run(test).then(
    async (ran) => {
      // A rejection that nobody has caught is told after the turn in which it came.
      await new Promise((done) => setImmediate(done));
      return uncaught.length > 0
        ? { error: uncaught[0] }
        : { ran, ms: Math.ceil(performance.now() - start) };
    },
    (/** @type {unknown} */ error) => ({ error }),
  );
  const result = await Promise.race([ran, idle]);
  clearInterval(ticking);
  return /** @type {{ error: unknown } | { idle: true } | { ran: boolean, ms: number }} */ (result);
}

/** @param {{ error: unknown } | { idle: true }} result */
const said = (result) =>
  'idle' in result
    ? 'It waits for ever.'
    : result.error instanceof Error
      ? (result.error.stack ?? result.error.message)
      : String(result.error);

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'node-in-process', /** @type {any} */ (NodeRunner)),
];
export const strykerValidationSchema = {
  properties: {
    nodeTests: { type: 'array' },
    slowTests: { type: 'string' },
    isolated: { type: 'boolean' },
    globals: { type: 'object' },
  },
};
