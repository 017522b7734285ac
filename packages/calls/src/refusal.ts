import type { Problem, ProblemCode } from '@latchkey/contract';

/** The problem of a code, alone or with what goes with it. */
export const problemFrom = (given: ProblemCode | Problem): Problem =>
  typeof given === 'string' ? { code: given } : given;

/** A problem, thrown from within a call: `throw new Refusal('rate-limited', { retryIn: 30 })`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: Problem;

  constructor(code: ProblemCode, more: Omit<Problem, 'code'> = {}) {
    super(code);
    this.problem = { ...more, code };
  }
}
