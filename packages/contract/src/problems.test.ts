import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemCodes, statusOfProblem } from './problem-status.ts';
import { natureOf, signInProblems } from './problems.ts';
import { recoveryProblems } from './recovery-problems.ts';

const statuses = problemCodes.map((code) => [code, statusOfProblem(code)] as const);

describe('problems', () => {
  it('has codes in kebab case', () => {
    for (const code of problemCodes) assert.match(code, /^[a-z]+(-[a-z]+)*$/u);
  });

  it('has each code once, of a sign-in or of a recovery', () => {
    assert.deepEqual([...new Set(problemCodes)], problemCodes);
    assert.deepEqual(problemCodes, [...signInProblems, ...recoveryProblems]);
  });

  it('refuses with every problem of a recovery', () => {
    for (const code of recoveryProblems) assert.equal(natureOf(code), 'refusal', code);
  });

  it('carries a refusal by a client error, never by a success', () => {
    for (const [code, status] of statuses) {
      if (natureOf(code) === 'refusal' && status !== undefined) {
        assert.ok(status >= 400 && status < 500, `${code}: ${status}`);
      }
    }
  });

  it('lets a service say of all transport problems only that it is unavailable', () => {
    const said = statuses.filter(([code, status]) => natureOf(code) === 'transport' && status);
    assert.deepEqual(said, [['unavailable', 503]]);
  });

  it('has no status for what only a browser can find', () => {
    const unsaid = statuses.filter(([code, status]) => natureOf(code) !== 'transport' && !status);
    assert.deepEqual(
      unsaid.map(([code]) => code),
      ['passkey-dismissed', 'passkey-unsupported'],
    );
  });

  for (const [code, nature, status] of [
    ['credentials-rejected', 'refusal', 401],
    ['code-rejected', 'refusal', 401],
    ['denied', 'refusal', 403],
    ['stale', 'refusal', 409],
    ['rate-limited', 'refusal', 429],
    ['resend-too-soon', 'refusal', 429],
    ['unknown', 'refusal', 422],
    ['link-expired', 'refusal', 422],
    ['file-too-large', 'refusal', 413],
    ['file-type', 'refusal', 415],
    ['companion-expired', 'refusal', 422],
    ['timeout', 'transport', undefined],
    ['journey-expired', 'end', 410],
  ] as const) {
    it(`tells that ${code} is of the nature ${nature}, with ${status ?? 'no'} status`, () => {
      assert.equal(natureOf(code), nature);
      assert.equal(statusOfProblem(code), status);
    });
  }
});
