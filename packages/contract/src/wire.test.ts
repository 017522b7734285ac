import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { problems, type ProblemCode } from './problems.ts';
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

  it('is 200 for an outcome', () => {
    assert.equal(statusOf({ outcome: { kind: 'signed-in' } }), 200);
  });

  for (const [code, row] of Object.entries(problems)) {
    const status = 'status' in row ? row.status : 500;
    it(`is ${status} for ${code}, with a step or without`, () => {
      assert.equal(statusOf(asking(stepExamples.credentials, code as ProblemCode)), status);
      assert.equal(statusOf({ problem: { code: code as ProblemCode } }), status);
    });
  }

  it('goes by the problem before the step', () => {
    assert.equal(statusOf(asking(stepExamples.locked, 'stale')), 409);
  });
});
