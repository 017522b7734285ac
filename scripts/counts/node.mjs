// A node:test reporter that yields the counts, as JSON.
import { relative, resolve } from 'node:path';
import { proofsOf } from '../journeys/proofs.mjs';

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} source */
export default async function* counts(source) {
  const empty = new Set();
  const proofs = [];
  const failures = [];
  for await (const { type, data } of source) {
    // A file that defines no test is reported as one passing test that bears the file's name.
    if (type === 'test:pass' && data.file && resolve(data.name) === data.file) empty.add(data.file);
    if (type === 'test:pass' || type === 'test:fail') {
      const skipped = Boolean(data.skip ?? data.todo);
      if (!skipped) proofs.push(...proofsOf(data.name, type === 'test:pass', 'node', data.file));
      // What holds tests fails with them, and has nothing of its own to say.
      if (type === 'test:fail' && !skipped && data.details.type !== 'suite') {
        const { cause, message } = data.details.error;
        const why = cause instanceof Error ? cause.message : message;
        failures.push(`${relative('.', data.file ?? '')} › ${data.name}: ${why}`);
      }
    }
    if (type === 'test:summary' && !data.file) {
      const { tests, passed, skipped, todo } = data.counts;
      yield JSON.stringify({
        passed: passed - empty.size,
        failed: tests - passed - skipped - todo,
        skipped: skipped + todo,
        empty: [...empty],
        failures,
        proofs,
      });
    }
  }
}
