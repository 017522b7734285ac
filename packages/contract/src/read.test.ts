import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fetchShapes, readReply } from './read.ts';
import { stepExamples } from './testing/step.examples.ts';

// What a page fetches with the first step of a recovery.
await fetchShapes({ step: { kind: 'choose-recovery' } });

const asking = (step: object, problem?: object) => ({
  ticket: 'ticket-0001',
  turn: 3,
  step,
  ...(problem && { problem }),
});
const malformed = (received: unknown) => {
  const reply = readReply(received);
  assert.ok('malformed' in reply, `understood ${JSON.stringify(received)}`);
  return reply.malformed;
};

/** Names that every object seems to have. */
const inherited = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
];

describe('readReply', () => {
  for (const [kind, step] of Object.entries(stepExamples)) {
    it(`reads the step ${kind} as it was sent`, () => {
      const sent = asking(step, { code: 'code-rejected', attemptsLeft: 2, retryIn: 0 });
      assert.deepEqual(readReply(sent), sent);
    });
  }

  it('reads an outcome and a problem without a step', () => {
    for (const sent of [
      { outcome: { kind: 'signed-in', returnTo: '/inbox' } },
      { outcome: { kind: 'identifier-delivered' } },
      { outcome: { kind: 'case-open', number: '2026-0042' } },
      { problem: { code: 'rate-limited', retryIn: 30 } },
      { problem: { code: 'fields-rejected', fields: [{ field: 'p', reason: 'not-mobile' }] } },
    ]) {
      assert.deepEqual(readReply(sent), sent);
    }
  });

  it('drops what it does not know', () => {
    const step = { ...stepExamples.captcha, theme: 'dark' };
    assert.deepEqual(readReply({ ...asking(step), version: 9 }), asking(stepExamples.captcha));
    assert.deepEqual(readReply({ outcome: { kind: 'left', token: 'secret' }, at: 1 }), {
      outcome: { kind: 'left' },
    });
  });

  for (const name of inherited) {
    it(`takes the kind, the code and the field ${name} for nothing special`, () => {
      const sent = JSON.stringify(asking({ kind: name, actions: [name] }, { code: name }))
        .replace('"turn":3', `"turn":3,"${name}":{"outcome":{"kind":"signed-in"},"polluted":true}`)
        .replace('"actions"', `"${name}":{"polluted":true},"actions"`);
      const reply = readReply(JSON.parse(sent));
      assert.ok('step' in reply && reply.step.kind === 'unknown');
      assert.equal(reply.step.name, name);
      assert.deepEqual(reply.problem, { code: 'unknown', received: name });
      assert.ok(!('outcome' in reply));
      for (const made of [reply, reply.step, reply.step.fields, {}]) {
        assert.equal(Object.getPrototypeOf(made), Object.prototype);
        assert.ok(!('polluted' in made));
      }
    });
  }

  for (const [why, received] of Object.entries({
    'an outcome beside a step': { ...asking(stepExamples.code), outcome: { kind: 'signed-in' } },
    'an outcome beside a problem': { outcome: { kind: 'signed-in' }, problem: { code: 'denied' } },
    'an unknown outcome': { outcome: { kind: 'promoted' } },
    'an outcome in words': { outcome: 'signed-in' },
    'an outcome in a list': { outcome: [{ kind: 'signed-in' }] },
    'a return target that is no text': { outcome: { kind: 'signed-in', returnTo: { href: '/' } } },
    'a step without a ticket': { turn: 1, step: stepExamples.code },
    'a step without a turn': { ticket: 'ticket-0001', step: stepExamples.code },
    'a turn in words': { ...asking(stepExamples.code), turn: '3' },
    'a step without a kind': asking({ actions: [] }),
    'a step in words': asking('code' as unknown as object),
    'a code of no method': asking({ ...stepExamples.code, method: 'pigeon' }),
    'a flag in words': { problem: { code: 'fields-rejected', fields: 'all' } },
    'a code that is a number': { problem: { code: 401 } },
    success: { success: true },
    nothing: {},
  })) {
    it(`does not understand ${why}`, () => {
      malformed(received);
    });
  }

  for (const received of [
    undefined,
    null,
    true,
    7,
    'signed-in',
    [],
    [{ outcome: { kind: 'signed-in' } }],
  ]) {
    it(`does not understand ${JSON.stringify(received)}`, () => {
      assert.equal(malformed(received), 'a reply is an object');
    });
  }

  it('says where it stopped understanding, and never quotes', () => {
    const secret = 'canary-7f3a';
    const step = { ...stepExamples.code, method: secret, resendIn: secret, target: [secret] };
    const why = malformed(asking(step));
    assert.match(why, /step\.method: invalid_value/u);
    assert.match(why, /step\.resendIn: invalid_type/u);
    assert.doesNotMatch(why, new RegExp(secret, 'u'));
  });

  it('names five places at most', () => {
    const fields = Array.from({ length: 50 }, () => ({}));
    assert.equal(malformed(asking({ ...stepExamples.form, fields })).split('; ').length, 5);
  });

  it('leaves what it was given as it was', () => {
    const sent = asking({ kind: 'qr', actions: ['x'], more: {} }, { code: 'y', fields: [{}] });
    const before = structuredClone(sent);
    readReply(sent);
    assert.deepEqual(sent, before);
  });

  it('leaves a reply that was read before as it is', () => {
    fc.assert(
      fc.property(fc.constantFrom('qr', 'unknown', 'code'), fc.jsonValue(), (kind, more) => {
        const once = readReply(asking({ kind, actions: [], name: 'n', more }, { code: 'z' }));
        if (!('malformed' in once)) assert.deepEqual(readReply(once), once);
      }),
    );
  });
});
