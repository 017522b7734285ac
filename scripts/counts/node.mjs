// A node:test reporter that yields the counts, as JSON.
import { resolve } from 'node:path';

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} source */
export default async function* counts(source) {
  const empty = new Set();
  for await (const { type, data } of source) {
    // A file that defines no test is reported as one passing test that bears the file's name.
    if (type === 'test:pass' && data.file && resolve(data.name) === data.file) empty.add(data.file);
    if (type === 'test:summary' && !data.file) {
      const { tests, passed, skipped, todo } = data.counts;
      yield JSON.stringify({
        passed: passed - empty.size,
        failed: tests - passed - skipped - todo,
        skipped: skipped + todo,
        empty: [...empty],
      });
    }
  }
}
