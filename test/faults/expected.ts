// What a person must come to see in each cell: the one table from the matrix to the contract's problems.
import type { ProblemCode } from '@latchkey/contract';
import { bodies, failures, statuses, timings, type Reading } from './axes.ts';
import { hasBody, type Cell } from './cells.ts';
import { endpointOf, type Endpoint } from './endpoints.ts';

/** What is seen after the fault. */
export type Expected =
  /** The journey goes on, as if nothing had been. */
  | { readonly kind: 'next' }
  /** A step that nobody knows: a polite dead end. */
  | { readonly kind: 'unknown' }
  /** One of these problems, on the step or, where there is none, instead of one. */
  | {
      readonly kind: 'problem';
      readonly codes: readonly ProblemCode[];
      readonly retryIn?: number | undefined;
    }
  /** The step as it was: nobody waited for the answer. */
  | { readonly kind: 'stays' }
  /** The journey from its beginning. */
  | { readonly kind: 'begins' };

// What a status says without a body of the contract. The classes are those of HTTP; what stands here is more exact.
const bareStatus: Readonly<Record<number, ProblemCode>> = {
  304: 'malformed',
  401: 'denied',
  403: 'denied',
  404: 'misconfigured',
  405: 'misconfigured',
  406: 'misconfigured',
  408: 'timeout',
  409: 'stale',
  410: 'misconfigured',
  413: 'fields-rejected',
  415: 'misconfigured',
  423: 'denied',
  425: 'unavailable',
  428: 'denied',
  429: 'rate-limited',
  451: 'denied',
  511: 'intercepted',
  600: 'malformed',
};
const bareClass: Readonly<Record<number, ProblemCode>> = {
  2: 'malformed',
  3: 'intercepted',
  4: 'unknown',
  5: 'unavailable',
};
const ofFile: Readonly<Record<number, ProblemCode>> = { 413: 'file-too-large', 415: 'file-type' };

// Seconds that a `Retry-After` of the table means: none where it means nothing, a day at most.
const retryIn: Readonly<Record<string, number>> = {
  'A429-0': 0,
  'A429-30': 30,
  'A429-date': 90,
  'A429-past': 0,
  'A429-huge': 86_400,
  'A503-30': 30,
};

const problem = (...codes: ProblemCode[]): Expected => ({ kind: 'problem', codes });

const byStatus = (status: string, { method, entry, step }: Endpoint): Expected => {
  const { status: code = 0 } = statuses[status] ?? {};
  const known = !entry && (method !== 'open' || step !== undefined);
  const gone = known && (code === 404 || code === 410) ? 'journey-expired' : undefined;
  const file = method === 'upload' ? ofFile[code] : undefined;
  // To a browser an answer that never comes after 1xx is none, or one without anything in it.
  if (code < 200) return problem('network', 'malformed');
  const named =
    gone ?? file ?? bareStatus[code] ?? bareClass[Math.floor(code / 100)] ?? 'malformed';
  return { kind: 'problem', codes: [named], retryIn: retryIn[status] };
};

/** What a body means with a status that says all is well, and from an adapter that has no statuses. */
const believed: Readonly<Record<Reading, (endpoint: Endpoint, http: boolean) => Expected>> = {
  next: () => ({ kind: 'next' }),
  polite: () => ({ kind: 'unknown' }),
  refused: ({ sayings }) =>
    'problem' in sayings.refused ? problem(sayings.refused.problem?.code ?? 'unknown') : problem(),
  // With 2xx it contradicts its status.
  bare: ({ sayings }, http) =>
    http
      ? problem('malformed')
      : ({ ...problem(sayings.bare.problem.code), retryIn: 7 } as Expected),
  nonsense: () => problem('malformed'),
  foreign: () => problem('malformed'),
  page: (_, http) => problem(http ? 'intercepted' : 'malformed'),
  undecodable: () => problem('network'),
};

const byAnswer = (cell: Cell, endpoint: Endpoint): Expected => {
  const { status, body } = cell;
  const { reads = 'foreign' } = bodies[body] ?? {};
  if (status === undefined) return believed[reads](endpoint, false);
  const { status: code = 0 } = statuses[status] ?? {};
  if (!hasBody(status)) return byStatus(status, endpoint);
  if (reads === 'undecodable') return problem('network');
  if (code >= 200 && code < 300) return believed[reads](endpoint, true);
  // A refusal in the contract's words goes before its status; whatever else calls itself a reply contradicts it.
  if (reads === 'refused')
    return { ...believed.refused(endpoint, true), retryIn: retryIn[status] } as Expected;
  if (reads === 'bare')
    return { kind: 'problem', codes: [endpoint.sayings.bare.problem.code], retryIn: 7 };
  if (reads === 'next' || reads === 'polite') return problem('malformed');
  // What lacks all that makes a reply is judged by its status; the rest of the nonsense by what it says.
  if (reads === 'nonsense') return problem('malformed');
  return byStatus(status, endpoint);
};

const fails: Readonly<Record<string, Expected>> = {
  D1: problem('network'),
  D2: problem('network'),
  D3: problem('network'),
  D4: problem('network'),
  D8: problem('offline'),
  'D8-flight': problem('offline'),
  D11: problem('unknown'),
  D12: problem('unknown'),
  'D12-text': problem('unknown'),
};

const leaves: Readonly<Record<string, Expected>> = {
  D5: { kind: 'begins' },
  D6: { kind: 'stays' },
  D13: { kind: 'stays' },
  D15: { kind: 'stays' },
  'D15-half': { kind: 'stays' },
  'D15-whole': { kind: 'stays' },
};

/** What is to be seen in a cell once all has come that comes. */
export const expected = (cell: Cell): Expected => {
  const endpoint = endpointOf(cell.endpoint);
  const { answer } = failures[cell.failure] ?? {};
  if (answer === 'fails') return fails[cell.failure] ?? problem('unknown');
  // What was on its way for a piece is told where it stands.
  if (
    answer === 'late' &&
    !cell.failure.startsWith('D15') &&
    cell.failure !== 'D5' &&
    endpoint.method === 'upload'
  )
    return problem('aborted');
  if (answer === 'late') return leaves[cell.failure] ?? { kind: 'stays' };
  if ((timings[cell.timing]?.at ?? 0) > 15_000) return problem('timeout');
  return byAnswer(cell, endpoint);
};
