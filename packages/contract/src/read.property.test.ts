// Fails closed: whatever arrives, only what the contract describes becomes a step or an outcome.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { contractWords, damaged, goodReplies } from '../test/arbitraries.ts';
import { fetchShapes, readReply } from './read.ts';
import { reply as schema } from './schemas.ts';

// What a page fetches with the first step of a recovery.
await fetchShapes({ step: { kind: 'choose-recovery' } });

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

const outcomes = [
  ...['signed-in', 'second-factor-passed', 'left', 'expired'],
  ...['password-changed', 'identifier-delivered', 'case-open'],
];

/** What must be true of anything that is read; not asked of the schemas, but of what was sent. */
const judge = (sent: unknown) => {
  const read = readReply(sent);
  if ('malformed' in read) return 'malformed';
  assert.deepEqual(z.parse(schema, read), read, 'reads as something that the schemas refuse');
  if ('outcome' in read) {
    const outcome = own(sent, 'outcome');
    assert.ok(outcomes.includes(own(outcome, 'kind') as string), 'an outcome of its own making');
    assert.equal(read.outcome.kind, own(outcome, 'kind'));
    assert.ok(own(sent, 'step') === undefined && own(sent, 'problem') === undefined);
    return 'outcome';
  }
  if (!('step' in read)) {
    assert.equal(typeof own(own(sent, 'problem'), 'code'), 'string');
    return 'problem';
  }
  const step = own(sent, 'step');
  const kind = own(step, 'kind');
  assert.equal(read.step.kind === 'unknown' ? read.step.name : read.step.kind, kind);
  assert.equal(read.ticket, own(sent, 'ticket'));
  assert.equal(read.turn, own(sent, 'turn'));
  for (const action of read.step.actions) {
    assert.ok(
      (own(step, 'actions') as unknown[]).includes(action),
      'an action that was not offered',
    );
  }
  return 'step';
};

const seen = (arbitrary: fc.Arbitrary<unknown>, numRuns: number) => {
  const counts = { malformed: 0, outcome: 0, problem: 0, step: 0 };
  fc.assert(
    fc.property(arbitrary, (sent) => {
      counts[judge(sent)] += 1;
      assert.deepEqual(Object.keys(Object.prototype), []);
      assert.ok(!('success' in {}) && !('outcome' in {}));
    }),
    { numRuns },
  );
  return counts;
};

describe('readReply, given anything', () => {
  it('reads no step and no outcome in 10,000 values of arbitrary JSON [SEC-10]', () => {
    const counts = seen(fc.jsonValue({ maxDepth: 6 }), 10_000);
    assert.equal(counts.malformed, 10_000);
  });

  it('makes up no step and no outcome from 10,000 values in the contract’s own words [SEC-10]', () => {
    const counts = seen(contractWords, 10_000);
    assert.ok(counts.malformed > 5_000);
  });

  it('makes up no step and no outcome from 10,000 replies with one thing wrong [SEC-10]', () => {
    const counts = seen(damaged(goodReplies), 10_000);
    for (const [shape, count] of Object.entries(counts)) assert.ok(count > 0, `no ${shape} at all`);
  });
});
