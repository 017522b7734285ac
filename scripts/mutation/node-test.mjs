// A stand-in for node:test that runs the same tests again and again in one process: Node's own runs each file once.
import * as node from 'node:test';

/** @typedef {(this: unknown, context: object) => unknown} Body */
/** @typedef {{ before: Body[], after: Body[], beforeEach: Body[], afterEach: Body[] }} Hooks */
/** @typedef {{ title: string, body: Body, suites: Suite[] }} Test */
/** @typedef {{ title: string, hooks: Hooks, begun?: boolean }} Suite */
/** @typedef {{ tests: Test[], waiting: unknown[] }} Collected */

class Skipped extends Error {}

/** @returns {Hooks} */
const noHooks = () => ({ before: [], after: [], beforeEach: [], afterEach: [] });

/** @type {Collected} */
let collected = { tests: [], waiting: [] };
/** @type {Suite[]} */
let open = [];

/**
 * What `load` declares: it imports one file of tests.
 * @param {() => Promise<unknown>} load
 */
export async function collect(load) {
  collected = { tests: [], waiting: [] };
  open = [{ title: '', hooks: noHooks() }];
  const { tests, waiting } = collected;
  await load();
  await Promise.all(waiting);
  return tests;
}

/**
 * Runs one test. Throws what it throws; gives whether it ran, for it may skip itself.
 * @param {Test} test
 */
export async function run({ title, body, suites }) {
  const mock = new /** @type {new () => typeof node.mock} */ (node.mock.constructor)();
  /** @type {Body[]} */
  const last = [];
  const context = {
    name: title,
    mock,
    diagnostic: () => undefined,
    after: (/** @type {Body} */ hook) => void last.push(hook),
    skip: () => {
      throw new Skipped();
    },
  };
  const all = async (/** @type {Body[]} */ bodies) => {
    for (const one of bodies) await one.call(context, context);
  };
  for (const suite of suites) {
    if (suite.begun) continue;
    suite.begun = true;
    await all(suite.hooks.before);
  }
  try {
    await all(suites.flatMap(({ hooks }) => hooks.beforeEach));
    await body.call(context, context);
    return true;
  } catch (error) {
    if (error instanceof Skipped) return false;
    throw error;
  } finally {
    await all([...last, ...suites.toReversed().flatMap(({ hooks }) => hooks.afterEach)]);
    mock.reset();
  }
}

/**
 * The last hooks of the suites that have begun.
 * @param {Test[]} tests
 */
export async function end(tests) {
  for (const suite of new Set(tests.flatMap(({ suites }) => suites.toReversed()))) {
    if (!suite.begun) continue;
    suite.begun = false;
    for (const hook of suite.hooks.after) await hook.call({}, {});
  }
}

/** @param {unknown[]} args Title, perhaps options, body. */
export function describe(...args) {
  const before = open;
  open = [...open, { title: String(args[0]), hooks: noHooks() }];
  collected.waiting.push(/** @type {Body} */ (args.at(-1)).call({}, {}));
  open = before;
}

/** @param {unknown[]} args */
export function it(...args) {
  const title = [...open.slice(1), { title: String(args[0]) }].map((one) => one.title).join(' › ');
  collected.tests.push({ title, body: /** @type {Body} */ (args.at(-1)), suites: open });
}

/** @param {keyof Hooks} name */
const hook = (name) => (/** @type {Body} */ body) => void open.at(-1)?.hooks[name].push(body);

export const before = hook('before');
export const after = hook('after');
export const beforeEach = hook('beforeEach');
export const afterEach = hook('afterEach');
export const { mock } = node;
export { it as test, describe as suite };
