// What a newer service says is read as politely before anything of a recovery was learned as afterwards.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fetchShapes, readReply } from './read.ts';
import { stepExamples } from './testing/step.examples.ts';

const asking = (step: object) => ({ ticket: 'ticket-0001', turn: 3, step });

/** Names that every object seems to have. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

const form = { kind: 'form', actions: ['submit'] };

/** What is sent, and what is read. */
const newer: Readonly<Record<string, readonly [sent: object, read: object]>> = {
  'makes a polite dead end of an unknown kind, kept whole for a view that the host has': [
    asking({ kind: 'qr-code', actions: ['scan'], account: 'a•••', lookIn: 3, image: { w: 2 } }),
    asking({
      kind: 'unknown',
      name: 'qr-code',
      actions: [],
      account: 'a•••',
      lookIn: 3,
      fields: { image: { w: 2 } },
    }),
  ],
  'makes one of a step that calls itself unknown': [
    asking({ kind: 'unknown', actions: ['scan'], image: 7 }),
    asking({ kind: 'unknown', name: 'unknown', actions: [], fields: { image: 7 } }),
  ],
  'offers only the actions and factors that it knows': [
    asking({
      kind: 'choose-factor',
      actions: ['levitate', 'choose', 'sign-in', 7, ...inherited],
      factors: [
        { id: '1', method: 'telepathy' },
        { id: '2', method: 'sms' },
        ...inherited.map((method) => ({ id: '3', method })),
      ],
    }),
    asking({ kind: 'choose-factor', actions: ['choose'], factors: [{ id: '2', method: 'sms' }] }),
  ],
  'takes a field of an unknown type for one with text': [
    asking({
      ...form,
      fields: [
        { name: 'color', type: 'color', label: 'Color' },
        { name: 'day', type: 'date', label: 'Day' },
      ],
    }),
    asking({
      ...form,
      fields: [
        { name: 'color', type: 'text', label: 'Color' },
        { name: 'day', type: 'date', label: 'Day' },
      ],
    }),
  ],
  'makes an unknown code `unknown`, and keeps it for logs': [
    { problem: { code: 'moon-in-capricorn', retryIn: 5 } },
    { problem: { code: 'unknown', received: 'moon-in-capricorn', retryIn: 5 } },
  ],
  'keeps no more of it than a log needs': [
    { problem: { code: 'x'.repeat(5000) } },
    { problem: { code: 'unknown', received: 'x'.repeat(80) } },
  ],
  'keeps nothing of a code that is no code, but may repeat what was typed': [
    { problem: { code: '{"password":"Correct horse"}' } },
    { problem: { code: 'unknown' } },
  ],
  'says of an unknown reason no more than that the field was rejected': [
    {
      problem: {
        code: 'fields-rejected',
        fields: [
          { field: 'birthday', reason: 'in-the-future' },
          { field: 'terms', reason: 'required' },
        ],
      },
    },
    {
      problem: {
        code: 'fields-rejected',
        fields: [
          { field: 'birthday', reason: 'rejected' },
          { field: 'terms', reason: 'required' },
        ],
      },
    },
  ],
  'does not take an unknown outcome for the end': [
    { outcome: { kind: 'promoted' } },
    { malformed: 'a step or outcome of no kind' },
  ],
};

const reads = () => {
  for (const [what, [sent, read]] of Object.entries(newer)) {
    it(`${what} [I9]`, () => {
      assert.deepEqual(readReply(sent), read);
    });
  }
};

describe('readReply, before a recovery', () => {
  reads();

  it('makes a polite dead end of a step that it has not learned', () => {
    const reply = readReply(asking(stepExamples['link-sent']));
    assert.ok('step' in reply);
    assert.equal(reply.step.kind, 'unknown');
  });
});

describe('readReply, after it asked what the unknown may be', () => {
  before(async () => {
    for (const [sent] of Object.values(newer)) await fetchShapes(sent);
  });
  reads();

  it('knows the steps of a recovery', () => {
    const sent = asking(stepExamples['link-sent']);
    assert.deepEqual(readReply(sent), sent);
  });
});
