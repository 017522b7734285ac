// Fails closed: whatever arrives, only what the contract describes becomes a step or an outcome.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { readReply } from './read.ts';
import { reply as schema } from './schemas.ts';
import { stepExamples } from './testing/step.examples.ts';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

const outcomes = ['signed-in', 'second-factor-passed', 'left', 'expired'];

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

const key = fc.constantFrom(
  ...['ticket', 'turn', 'step', 'problem', 'outcome', 'kind', 'actions', 'fields', 'code', 'name'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'then', 'success', 'ok', 'token'],
);
const word = fc.constantFrom(...outcomes, ...Object.keys(stepExamples), 'verify', 'ticket-0001');

/** JSON that uses the contract's own words in the wrong places. */
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 5 }, tie('leaf'), tie('list'), tie('dictionary')),
  leaf: fc.oneof(word, fc.jsonValue(), fc.integer(), fc.constant(null)),
  list: fc.array(tie('tree'), { maxLength: 4 }),
  dictionary: fc
    .array(fc.tuple(key, tie('tree')), { maxLength: 6 })
    .map(
      (entries) =>
        `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join()}}`,
    )
    // Through text, as it arrives: so that "__proto__" is a field like any other.
    .map((text) => JSON.parse(text) as unknown),
}));

const good = fc.constantFrom<Json>(
  ...Object.values(stepExamples).map((step) => ({
    ticket: 'ticket-0001',
    turn: 1,
    step,
    problem: { code: 'code-rejected', fields: [{ field: 'a', reason: 'format' }] },
  })),
  { outcome: { kind: 'signed-in', returnTo: '/' } },
  { problem: { code: 'denied' } },
);

const paths = (value: unknown, path: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [
        [...path, name],
        ...paths(inner, [...path, name]),
      ])
    : [];

const define = (on: Json, name: string, value: unknown) =>
  Object.defineProperty(on, name, { value, enumerable: true, configurable: true, writable: true });

/** A good reply with one thing replaced, taken away or added. */
const damaged = good.chain((value) =>
  fc
    .record({
      path: fc.constantFrom(...paths(value)),
      way: fc.constantFrom('replace', 'remove', 'add'),
      key,
      by: tree,
    })
    .map(({ path, way, key: extra, by }) => {
      const copy = structuredClone(value);
      const last = path.at(-1) ?? '';
      const parent = path.slice(0, -1).reduce<Json>((at, name) => at[name] as Json, copy);
      if (way === 'remove') Reflect.deleteProperty(parent, last);
      else if (way === 'add' && Array.isArray(parent)) parent.push(by);
      else define(parent, way === 'add' ? extra : last, by);
      return copy;
    }),
);

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
  it('reads no step and no outcome in 10,000 values of arbitrary JSON', () => {
    const counts = seen(fc.jsonValue({ maxDepth: 6 }), 10_000);
    assert.equal(counts.malformed, 10_000);
  });

  it('makes up no step and no outcome from 10,000 values in the contract’s own words', () => {
    const counts = seen(tree, 10_000);
    assert.ok(counts.malformed > 5_000);
  });

  it('makes up no step and no outcome from 10,000 replies with one thing wrong', () => {
    const counts = seen(damaged, 10_000);
    for (const [shape, count] of Object.entries(counts)) assert.ok(count > 0, `no ${shape} at all`);
  });
});
