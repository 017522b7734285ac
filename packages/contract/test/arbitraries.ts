// JSON that the other end might send by mistake or on purpose.
import fc from 'fast-check';
import { answerExamples } from '../src/testing/answer.examples.ts';
import { stepExamples } from '../src/testing/step.examples.ts';

/** A JSON object. */
export type Json = Record<string, unknown>;

const names = [
  ...['ticket', 'turn', 'step', 'problem', 'outcome', 'kind', 'actions', 'fields', 'code', 'name'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'then', 'success', 'ok', 'token'],
];
const words = [
  ...Object.keys(stepExamples),
  ...['signed-in', 'left', 'case-open', 'verify', 'ticket-0001', 'manual', 'front', 'submitted'],
];

/** JSON that uses the contract's own words in the wrong places. */
export const { contractWords } = fc.letrec((tie) => ({
  contractWords: fc.oneof({ maxDepth: 5 }, tie('leaf'), tie('list'), tie('dictionary')),
  leaf: fc.oneof(fc.constantFrom(...words), fc.jsonValue(), fc.integer()),
  list: fc.array(tie('contractWords'), { maxLength: 4 }),
  dictionary: fc
    .array(fc.tuple(fc.constantFrom(...names), tie('contractWords')), { maxLength: 6 })
    // Through text, as it arrives: so that "__proto__" is a field like any other.
    .map((fields) => fields.map((field) => field.map((part) => JSON.stringify(part)).join(':')))
    .map((fields) => JSON.parse(`{${fields.join()}}`) as unknown),
}));

const paths = (value: unknown, path: readonly string[] = []): string[][] =>
  Object.entries(value ?? {}).flatMap(([name, inner]: [string, unknown]) => {
    const here = [...path, name];
    return [here, ...(typeof inner === 'object' ? paths(inner, here) : [])];
  });

const damages = {
  remove: (parent: Json, name: string) => {
    Reflect.deleteProperty(parent, name);
  },
  replace: (parent: Json, name: string, value: unknown) => {
    Object.defineProperty(parent, name, { value, ...plain });
  },
  add: (parent: Json, _: string, value: unknown, extra: string) => {
    if (Array.isArray(parent)) parent.push(value);
    else Object.defineProperty(parent, extra, { value, ...plain });
  },
};
const plain = { enumerable: true, configurable: true, writable: true };

/** One of the values, with one thing replaced, taken away or added. */
export const damaged = (values: readonly Json[]): fc.Arbitrary<Json> =>
  fc.constantFrom(...values).chain((value) =>
    fc
      .record({
        path: fc.constantFrom(...paths(value)),
        damage: fc.constantFrom(...Object.values(damages)),
        by: contractWords,
        extra: fc.constantFrom(...names),
      })
      .map(({ path, damage, by, extra }) => {
        const copy = structuredClone(value);
        const parent = path.slice(0, -1).reduce((at, name) => at[name] as Json, copy);
        damage(parent, path.at(-1) ?? '', by, extra);
        return copy;
      }),
  );

/** Good replies of every shape, with every kind of step. */
export const goodReplies: readonly Json[] = [
  ...Object.values(stepExamples).map((step) => ({
    ticket: 'ticket-0001',
    turn: 1,
    step,
    problem: { code: 'code-rejected', fields: [{ field: 'a', reason: 'format' }] },
  })),
  { outcome: { kind: 'signed-in', returnTo: '/' } },
  { outcome: { kind: 'case-open', number: '2026-0042' } },
  { problem: { code: 'denied' } },
];

/** Good answers to every kind of step, with every action. */
export const goodAnswers: readonly Json[] = Object.entries(answerExamples).flatMap(
  ([step, table]) =>
    Object.entries(table).map(([action, values]: [string, unknown]) => ({ step, action, values })),
);
