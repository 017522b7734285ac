import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { signInActions } from './schemas/actions.ts';
import { identityActions } from './schemas/identity.ts';
import { recoveryReasons } from './schemas/recovery-shapes.ts';
import { recoveryActions } from './schemas/recovery.ts';
import { fieldReasons } from './schemas/replies.ts';
import { anyStep, fieldProblem } from './schemas/unions.ts';
import {
  answerBody,
  answers,
  openingBody,
  outcome,
  problem,
  problemCodes,
  reply,
  steps,
  ticket,
} from './schemas.ts';
import { answerExamples } from './testing/answer.examples.ts';
import { stepExamples } from './testing/step.examples.ts';

const accepts = (schema: z.core.$ZodType, value: unknown) => z.safeParse(schema, value).success;
const signIn = { step: 'credentials', action: 'sign-in' } as const;

describe('answers', () => {
  it('has a schema for each action of each kind of step, and no other', () => {
    const named = Object.entries(answers).map(([kind, table]) => [kind, Object.keys(table)]);
    const actions = { ...signInActions, ...recoveryActions, ...identityActions };
    assert.deepEqual(Object.fromEntries(named), actions);
    assert.deepEqual(Object.keys(steps), Object.keys(actions));
  });

  for (const [kind, table] of Object.entries(answerExamples)) {
    for (const [action, values] of Object.entries(table)) {
      it(`travels as ${kind} ${action}, first or later`, () => {
        const answer = { step: kind, action, values };
        assert.deepEqual(z.parse(answerBody, { ...answer, turn: 1 }), { ...answer, turn: 1 });
        const opening = { journey: 'login', returnTo: '/inbox', answer };
        assert.deepEqual(z.parse(openingBody, opening), opening);
      });
    }
  }

  for (const [why, body] of Object.entries({
    'an action of another kind': {
      step: 'code',
      action: 'sign-in',
      values: { code: '1' },
      turn: 1,
    },
    'values of another action': { ...signIn, values: { code: '1' }, turn: 1 },
    'an unknown kind': { step: '__proto__', action: 'constructor', values: {}, turn: 1 },
    'no turn': { ...signIn, values: { identifier: 'a', password: 'b' } },
    'half a turn': { ...signIn, values: { identifier: 'a', password: 'b' }, turn: 0.5 },
    'an empty password': { ...signIn, values: { identifier: 'a', password: '' }, turn: 1 },
    'a password of 4097 characters': {
      ...signIn,
      values: { identifier: 'a', password: 'p'.repeat(4097) },
      turn: 1,
    },
    'an identifier of 321 characters': {
      ...signIn,
      values: { identifier: 'i'.repeat(321), password: 'b' },
      turn: 1,
    },
  })) {
    it(`is refused with ${why}`, () => {
      assert.ok(!accepts(answerBody, body));
    });
  }

  it('carries a password byte for byte [SEC-13]', () => {
    const typed = fc.string({ minLength: 1, maxLength: 200, unit: 'binary' });
    fc.assert(
      fc.property(typed, (password) => {
        const body = { ...signIn, values: { identifier: 'a', password }, turn: 1 };
        const read = z.parse(answerBody, JSON.parse(JSON.stringify(body)));
        assert.deepEqual(read, body);
      }),
    );
  });

  it('drops what it does not know', () => {
    const read = z.parse(answerBody, {
      ...signIn,
      values: { identifier: 'a', password: 'b', admin: true },
      turn: 1,
      role: 'admin',
    });
    assert.deepEqual(read, { ...signIn, values: { identifier: 'a', password: 'b' }, turn: 1 });
  });

  it('takes no prototype from the fields of a form [SEC-20]', () => {
    const body = JSON.parse(
      '{"step":"form","action":"submit","values":{"fields":{"__proto__":"x","a":"b"}},"turn":1}',
    ) as unknown;
    const read = z.parse(answerBody, body) as { values: { fields: object } };
    assert.deepEqual(Object.keys(read.values.fields), ['a']);
    assert.equal(Object.getPrototypeOf(read.values.fields), Object.prototype);
  });
});

describe('openings', () => {
  it('needs no answer', () => {
    assert.deepEqual(z.parse(openingBody, { journey: 'second-factor' }), {
      journey: 'second-factor',
    });
  });

  it('may say why an identity is to be checked', () => {
    const opening = { journey: 'identity-check', reason: 'second-factor' };
    assert.deepEqual(z.parse(openingBody, opening), opening);
    assert.ok(!accepts(openingBody, { ...opening, reason: 'bored' }));
  });

  it('is refused for a journey that does not exist', () => {
    assert.ok(!accepts(openingBody, { journey: 'constructor' }));
  });
});

describe('steps', () => {
  for (const [kind, step] of Object.entries(stepExamples)) {
    it(`reads ${kind} as it was sent`, () => {
      assert.deepEqual(z.parse(steps[kind as keyof typeof steps], step), step);
      assert.deepEqual(z.parse(anyStep, step), step);
    });
  }

  for (const [why, step] of Object.entries({
    'a time before now': { ...stepExamples.code, resendIn: -1 },
    'a time beyond ten years': { ...stepExamples.code, expiresIn: 315_360_001 },
    'a time that is a date': { ...stepExamples.locked, retryIn: '2031-01-01T00:00:00Z' },
    'more than a hundred factors': {
      ...stepExamples['choose-factor'],
      factors: Array.from({ length: 101 }, (_, id) => ({ id: `${id}`, method: 'sms' })),
    },
    'a text of 2001 characters': { ...stepExamples.push, device: 'd'.repeat(2001) },
    'a field named like nothing that HTML should see': {
      ...stepExamples.form,
      fields: [{ name: '__proto__', type: 'text', label: 'x' }],
    },
    'a file of less than a byte': { ...stepExamples['identity-documents'], maxBytes: 0 },
    'a piece whose id could lead out of its path': {
      ...stepExamples['identity-documents'],
      pieces: [{ id: '../front', kind: 'front' }],
    },
    'a media type that is any': { ...stepExamples['identity-documents'], accept: ['*/*'] },
    'a case without a number': { ...stepExamples['case-status'], number: undefined },
    'a country in words': { ...stepExamples.phone, country: 'Switzerland' },
    'no actions': { kind: 'code', method: 'totp', alphabet: 'digits' },
  })) {
    it(`is refused with ${why}`, () => {
      const { kind } = step as { kind: keyof typeof steps };
      assert.ok(!accepts(steps[kind], step));
    });
  }
});

describe('tickets', () => {
  for (const good of ['ticket-1', 'A_b-9'.repeat(40)]) {
    it(`may be ${good.length} characters of base64url`, () => {
      assert.ok(accepts(ticket, good));
    });
  }

  for (const bad of ['', 'short', '../../../etc', 'ticket 001', 'x'.repeat(201), 'ticket-1\n', 7]) {
    it(`cannot be ${JSON.stringify(bad).slice(0, 20)}`, () => {
      assert.ok(!accepts(ticket, bad));
    });
  }
});

describe('outcomes and problems', () => {
  it('has no place for a token [SEC-17]', () => {
    const sent = {
      kind: 'signed-in',
      returnTo: '/inbox',
      token: 't',
      session: 's',
      user: { id: 1 },
    };
    assert.deepEqual(z.parse(outcome, sent), { kind: 'signed-in', returnTo: '/inbox' });
  });

  it('has no place for a sentence [SEC-9]', () => {
    assert.deepEqual(z.parse(problem, { code: 'denied', message: '<b>no</b>', reference: 'r-1' }), {
      code: 'denied',
      reference: 'r-1',
    });
  });

  it('has a code for each expected refusal, and no other', () => {
    for (const code of problemCodes) assert.ok(accepts(problem, { code }), code);
    for (const code of ['wrong-password', 'toString', '', 401]) {
      assert.ok(!accepts(problem, { code }), `${code}`);
    }
  });

  it('has a reason for each fault of a field, and no other', () => {
    const fault = (reason: unknown) => ({ field: 'phone', reason });
    for (const reason of [...fieldReasons, ...recoveryReasons]) {
      assert.ok(accepts(fieldProblem, fault(reason)), reason);
      assert.ok(accepts(problem, { code: 'fields-rejected', fields: [fault(reason)] }), reason);
    }
    assert.ok(!accepts(problem, { code: 'fields-rejected', fields: [fault('in-the-future')] }));
  });

  it('knows seven ends', () => {
    for (const kind of [
      'signed-in',
      'second-factor-passed',
      'password-changed',
      'identifier-delivered',
      'case-open',
      'left',
      'expired',
    ]) {
      assert.deepEqual(z.parse(outcome, { kind, token: 't' }), { kind });
    }
    assert.ok(!accepts(outcome, { kind: 'promoted' }));
  });

  it('takes one of three shapes for a reply', () => {
    const asking = { ticket: 'ticket-1', turn: 1, step: stepExamples.captcha };
    assert.ok(accepts(reply, asking));
    assert.ok(accepts(reply, { outcome: { kind: 'left' } }));
    assert.ok(accepts(reply, { problem: { code: 'journey-expired' } }));
    assert.ok(!accepts(reply, { ...asking, turn: 0 }));
    assert.ok(!accepts(reply, {}));
  });
});
