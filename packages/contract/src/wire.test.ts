import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { problemCodes, statusOfProblem } from './problem-status.ts';
import type { ProblemCode } from './problems.ts';
import { stepExamples } from './testing/step.examples.ts';
import type { Reply, Step } from './types.ts';
import { headers, paths, statusOf } from './wire.ts';

const asking = (step: Step, code?: ProblemCode): Reply => ({
  ticket: 'ticket-0001',
  turn: 1,
  step,
  ...(code && { problem: { code } }),
});

describe('paths', () => {
  it('names the five places', () => {
    assert.deepEqual(
      [paths.journeys, paths.journey('t'), paths.answers('t'), paths.file('t', 'front')],
      ['/journeys', '/journeys/t', '/journeys/t/answers', '/journeys/t/files/front'],
    );
  });

  it('lets no ticket and no piece lead elsewhere', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (ticket, piece) => {
        const parts = paths.file(ticket, piece).split('/');
        assert.equal(parts.length, 5);
        assert.equal(decodeURIComponent(parts[2] ?? ''), ticket);
        assert.equal(decodeURIComponent(parts[4] ?? ''), piece);
        assert.doesNotMatch(paths.answers(ticket), /[?#\\]/u);
      }),
    );
  });
});

describe('headers', () => {
  it('has a name for the client that no HTML form can send', () => {
    const safelisted = ['accept', 'accept-language', 'content-language', 'content-type', 'range'];
    for (const name of Object.values(headers)) assert.ok(!safelisted.includes(name));
  });
});

describe('statusOf', () => {
  for (const [kind, step] of Object.entries(stepExamples)) {
    const status = { locked: 423, blocked: 403 }[kind] ?? 200;
    it(`is ${status} for the step ${kind}`, () => {
      assert.equal(statusOf(asking(step)), status);
    });
  }

  for (const kind of [
    'signed-in',
    'second-factor-passed',
    'password-changed',
    'identifier-delivered',
    'case-open',
    'left',
    'expired',
  ] as const) {
    it(`is 200 for the outcome ${kind}`, () => {
      assert.equal(statusOf({ outcome: { kind } }), 200);
    });
  }

  for (const code of problemCodes) {
    const status = statusOfProblem(code) ?? 500;
    it(`is ${status} for ${code}, with a step or without`, () => {
      assert.equal(statusOf(asking(stepExamples.credentials, code)), status);
      assert.equal(statusOf({ problem: { code } }), status);
    });
  }

  it('goes by the problem before the step', () => {
    assert.equal(statusOf(asking(stepExamples.locked, 'stale')), 409);
  });
});
