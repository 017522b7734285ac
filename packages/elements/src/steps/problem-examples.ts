import type { Problem, ProblemCode, Step } from '@latchkey/contract';

/** The step with each of these problems, by the code of the problem. */
export const problems = <S extends Step>(step: S, codes: readonly (ProblemCode | Problem)[]) =>
  Object.fromEntries(
    codes.map((one) => {
      const problem: Problem = typeof one === 'string' ? { code: one } : one;
      return [problem.code + (problem.retryIn ? '-in' : ''), { step, problem }];
    }),
  );
