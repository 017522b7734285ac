// A newer service offers what this version does not know: the rest of the step serves as well without it.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as z from 'zod/mini';
import { fetchShapes, readReply } from './read.ts';
import { filters } from './schemas/recovery-filters.ts';
import { steps } from './schemas.ts';
import { stepExamples } from './testing/step.examples.ts';
import type { StepKind, StepOf } from './types.ts';

before(() => fetchShapes({ step: { kind: 'choose-recovery' } }));

type Raw = Record<string, unknown>;
const asking = (step: object) => ({ ticket: 'ticket-0001', turn: 3, step });
const inherited = ['__proto__', 'constructor', 'toString', 'valueOf'];
const unknownWords = ['telepathy', '', ...inherited];

/** Reads the example of a kind with some fields changed. */
const readWith = (kind: StepKind, changes: Raw) => {
  const reply = readReply(asking({ ...stepExamples[kind], ...changes }));
  assert.ok('step' in reply, JSON.stringify(reply));
  return reply.step;
};

/** Lists from which unknown words are left out: kind, field, and an item with a word in it. */
const lists: readonly (readonly [StepKind, string, (word: string) => unknown])[] = [
  ['choose-recovery', 'options', (method) => ({ id: 'o', method })],
  ['new-password', 'rules', (rule) => ({ rule })],
  ['choose-delivery', 'options', (method) => ({ id: 'o', method, target: '•• 42' })],
  ['identifier-revoked', 'sent', (method) => ({ id: 'o', method, target: '•• 42' })],
  ['identity-intro', 'means', (means) => means],
  ['identity-means', 'means', (means) => means],
  ['identity-documents', 'types', (type) => type],
  ['identity-documents', 'pieces', (kind) => ({ id: 'p', kind })],
  ['case-status', 'pieces', (kind) => ({ id: 'p', kind })],
];

describe('a step of a recovery', () => {
  for (const [kind, field, item] of lists) {
    it(`${kind} comes without the ${field} that nobody here knows [I9]`, () => {
      const { pieces } = stepExamples['identity-documents'];
      const example = { pieces, ...stepExamples[kind] } as Raw;
      const known = example[field] as unknown[];
      const step = readWith(kind, { [field]: [...unknownWords.map(item), ...known] });
      assert.deepEqual(step, { ...stepExamples[kind], [field]: known });
    });

    it(`${kind} may come without any of its ${field}`, () => {
      assert.deepEqual(readWith(kind, { [field]: unknownWords.map(item) }), {
        ...stepExamples[kind],
        [field]: [],
      });
    });
  }

  for (const kind of ['identity-documents', 'case-status'] as const) {
    it(`${kind} says of an unknown fault no more than that there is another [I9]`, () => {
      const pieces = ['on-fire', 'glare'].map((fault) => ({ id: 'p', kind: 'front', fault }));
      const step = readWith(kind, { pieces }) as StepOf<typeof kind>;
      assert.deepEqual(
        step.pieces?.map(({ fault }) => fault),
        ['other', 'glare'],
      );
    });
  }

  it('identity-documents lets the person choose again where an unknown document was chosen', () => {
    const { type, ...rest } = stepExamples['identity-documents'];
    assert.equal(type, 'identity-card');
    assert.deepEqual(readWith('identity-documents', { type: 'library-card' }), rest);
    assert.deepEqual(readReply(asking(rest)), asking(rest));
  });

  for (const [kind, field] of [
    ['confirm-target', 'method'],
    ['delivered', 'method'],
    ['identity-intro', 'reason'],
    ['identity-means', 'reason'],
    ['identity-details', 'reason'],
    ['identity-documents', 'reason'],
    ['companion-app', 'reason'],
    ['companion-app', 'state'],
    ['case-status', 'reason'],
    ['case-status', 'state'],
  ] as const) {
    it(`${kind} is a polite dead end where its ${field} is unknown [I9]`, () => {
      for (const word of unknownWords) {
        const sent = { ...stepExamples[kind], [field]: word };
        const step = readWith(kind, { [field]: word });
        assert.ok(step.kind === 'unknown');
        assert.equal(step.name, kind);
        assert.equal(step.fields[field], word);
        const read = asking(step);
        assert.deepEqual(readReply(read), read, 'reads as itself the second time');
        assert.ok(!z.safeParse(steps[kind], sent).success, 'the closed schema knows the word');
      }
    });
  }

  it('is as it was where every word is known', () => {
    for (const kind of Object.keys(filters) as StepKind[]) {
      assert.deepEqual(readWith(kind, {}), stepExamples[kind]);
    }
  });

  for (const [why, kind, changes] of [
    ['options in words', 'choose-recovery', { options: 'all' }],
    ['an option in words', 'choose-recovery', { options: ['sms'] }],
    ['a method that is a number', 'choose-recovery', { options: [{ id: 'o', method: 7 }] }],
    ['a rule of no kind', 'new-password', { rules: [{ count: 8 }] }],
    ['means that are numbers', 'identity-means', { means: [7] }],
    ['a document that is none', 'identity-documents', { type: null }],
    ['a state that is a number', 'case-status', { state: 7 }],
    ['no state', 'companion-app', { state: undefined }],
  ] as const) {
    it(`is not understood with ${why}`, () => {
      assert.ok('malformed' in readReply(asking({ ...stepExamples[kind], ...changes })));
    });
  }

  it('leaves what it was given as it was', () => {
    const sent = asking({
      ...stepExamples['identity-documents'],
      type: 'library-card',
      pieces: [{ id: 'p', kind: 'front', fault: 'on-fire' }],
    });
    const earlier = structuredClone(sent);
    readReply(sent);
    assert.deepEqual(sent, earlier);
  });
});
