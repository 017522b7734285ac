import { answerExamples } from '../../src/testing/answer.examples.ts';
import { stepExamples } from '../../src/testing/step.examples.ts';
import type { Outcome, Problem, Reply } from '../../src/types.ts';

interface Example {
  readonly summary?: string;
  readonly value: unknown;
}
type Examples = Readonly<Record<string, Example>>;

const ticket = 'Zm9yLWRvY3VtZW50YXRpb24';

const steps: Examples = Object.fromEntries(
  Object.entries(stepExamples).map(([kind, step]): [string, Example] => {
    const reply: Reply = { ticket, turn: 1, step };
    return [`Step.${kind}`, { value: reply }];
  }),
);

const outcomes: readonly Outcome[] = [
  { kind: 'signed-in', returnTo: '/inbox' },
  { kind: 'second-factor-passed', returnTo: '/settings/security' },
  { kind: 'password-changed' },
  { kind: 'identifier-delivered' },
  { kind: 'case-open', number: '2026-0042' },
];

const refusals: readonly (readonly [summary: string, problem: Problem, step?: Reply & object])[] = [
  [
    'Wrong password or unknown identifier: the same, byte for byte',
    { code: 'credentials-rejected' },
    { ticket, turn: 2, step: { kind: 'credentials', actions: ['sign-in'] } },
  ],
  [
    'Wrong code',
    { code: 'code-rejected', attemptsLeft: 4 },
    { ticket, turn: 3, step: { ...stepExamples.code, expiresIn: 240 } },
  ],
  ['Too many attempts', { code: 'rate-limited', retryIn: 30 }],
  ['The ticket is dead', { code: 'journey-expired' }],
];

/** Replies with success, and replies with a problem. */
export const replyExamples: Examples = {
  ...steps,
  ...Object.fromEntries(
    outcomes.map((outcome) => [`Outcome.${outcome.kind}`, { value: { outcome } satisfies Reply }]),
  ),
};

/** Replies with a problem. */
export const problemExamples: Examples = Object.fromEntries(
  refusals.map(([summary, problem, asking]) => [
    `Problem.${problem.code}`,
    { summary, value: { ...asking, problem } },
  ]),
);

const signIn = {
  step: 'credentials',
  action: 'sign-in',
  values: answerExamples.credentials['sign-in'],
};

/** Bodies of `POST /journeys`. */
export const openingExamples: Examples = {
  'Opening.login': {
    summary: 'The first request carries the first answer',
    value: { journey: 'login', returnTo: '/inbox', answer: signIn },
  },
  'Opening.second-factor': {
    summary: 'The service asks first',
    value: { journey: 'second-factor', returnTo: '/settings/security' },
  },
  'Opening.password-reset': {
    summary: 'A link from a message was opened',
    value: { journey: 'password-reset', link: 'c2VudC1ieS1lLW1haWw' },
  },
  'Opening.identity-check': {
    summary: 'Straight to an identity check',
    value: { journey: 'identity-check', reason: 'identifier' },
  },
};

/** Bodies of `POST /journeys/{ticket}/answers`: one for each action. */
export const answerBodyExamples: Examples = Object.fromEntries(
  Object.entries(answerExamples).flatMap(([step, table]) =>
    Object.entries(table).map(([action, values]): [string, Example] => [
      `Answer.${step}.${action}`,
      { value: { step, action, values: values as unknown, turn: 1 } },
    ]),
  ),
);
