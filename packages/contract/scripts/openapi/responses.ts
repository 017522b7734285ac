import { problemCodes as codes, statusOfProblem } from '../../src/problem-status.ts';
import { stepExamples } from '../../src/testing/step.examples.ts';
import { statusOf } from '../../src/wire.ts';
import { problemExamples, replyExamples } from './examples.ts';
import { ref } from './schemas.ts';

/** Status → what it means to whoever reads no body: proxies, logs, browsers. */
const meanings: Readonly<Record<number, string>> = {
  200: 'The next step, or the outcome',
  401: 'Refused: what was given does not prove who it is',
  403: 'Not allowed',
  409: 'The answer was to an earlier turn; the reply has the current step',
  410: 'The journey is over or was never there',
  413: 'The file is too large',
  415: 'The file is of another type',
  422: 'Refused',
  423: 'The account is locked',
  429: 'Too often',
  503: 'The service is not available; the same request may be sent again',
};

const statuses = Object.keys(meanings).map(Number);
const withRetryAfter = [423, 429, 503];

const codesOf = (status: number) => codes.filter((code) => statusOfProblem(code) === status);

const kindsOf = (status: number) =>
  Object.entries(stepExamples)
    .filter(([, step]) => statusOf({ ticket: '', turn: 1, step }) === status)
    .map(([kind]) => kind);

const quoted = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');

const describe = (status: number): string => {
  const refusals = codesOf(status);
  const kinds = status === 200 ? [] : kindsOf(status);
  return [
    `${meanings[status]}.`,
    ...(refusals.length > 0 ? [`Problem: ${quoted(refusals)}.`] : []),
    ...(kinds.length > 0 ? [`Step: ${quoted(kinds)}.`] : []),
  ].join(' ');
};

/** The statuses that the contract gives to replies. Throws when one of them has no meaning here. */
const known = (): readonly number[] => {
  const used = [
    ...codes.flatMap((code) => statusOfProblem(code) ?? []),
    ...Object.values(stepExamples).map((step) => statusOf({ ticket: '', turn: 1, step })),
  ];
  const meaningless = used.find((status) => !statuses.includes(status));
  if (meaningless !== undefined) throw new Error(`What does ${meaningless} mean?`);
  return statuses;
};

const exampleRefs = (examples: Readonly<Record<string, { value: unknown }>>, status: number) =>
  Object.fromEntries(
    Object.entries(examples)
      .filter(([, { value }]) => statusOf(value as Parameters<typeof statusOf>[0]) === status)
      .map(([name]) => [name, { $ref: `#/components/examples/${name}` }]),
  );

const response = (status: number) => {
  const examples = exampleRefs({ ...replyExamples, ...problemExamples }, status);
  return {
    description: describe(status),
    ...(withRetryAfter.includes(status) && {
      headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } },
    }),
    content: { 'application/json': { schema: ref('Reply'), examples } },
  };
};

/** The document's named responses, one for each status. */
export const responsesByName = () => ({
  ...Object.fromEntries(known().map((status) => [`Status${status}`, response(status)])),
  Other: {
    description:
      'Anything else. A body that is no reply is not shown to anybody: a client goes by the status alone.',
    content: { 'application/json': { schema: ref('Reply') } },
  },
});

/** Every response of an operation that is answered with a reply. */
export const replied = () => ({
  ...Object.fromEntries(
    statuses.map((status) => [`${status}`, { $ref: `#/components/responses/Status${status}` }]),
  ),
  default: { $ref: '#/components/responses/Other' },
});
