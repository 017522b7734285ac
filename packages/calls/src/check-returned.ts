import { callTable } from './call-table.ts';
import type { CallName, Wanted } from './journey.ts';
import { problemFrom } from './refusal.ts';
import type { Problem, ProblemCode } from '@latchkey/contract';

/** What a call has returned, read. */
export type Returned =
  | { readonly is: 'done' | 'signed-in' }
  | { readonly is: 'asking'; readonly wanted: Wanted; readonly problem: Problem | undefined }
  | { readonly is: 'refusing'; readonly problem: Problem; readonly keep?: unknown }
  | { readonly is: 'mistake'; readonly message: string };

// Names and types alone: values may be what a person typed.
const inWords = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (value === null || typeof value !== 'object') return value === null ? 'null' : typeof value;
  if (value instanceof Error) return 'an error: throw it';
  const kept = Object.keys(value).map((name) => (/^\w{1,30}$/u.test(name) ? name : '…'));
  return `{ ${kept.slice(0, 8).join(', ')} }`;
};

const wordIn = (word: unknown, known: readonly string[]): word is string =>
  typeof word === 'string' && known.includes(word);

const endings: readonly string[] = ['done', 'signed-in'];

const stepsOf = (call: CallName) =>
  callTable[call].returns.filter((word) => !endings.includes(word));

const mistake = (call: CallName, what: string): Returned => {
  const words = callTable[call].returns.filter((word) => endings.includes(word));
  const steps = stepsOf(call);
  const ways = [
    ...words.map((word) => `'${word}'`),
    `{ step: ${steps.map((step) => `'${step}'`).join(' | ')}, … }`,
    "{ problem: 'credentials-rejected', … }",
  ];
  return {
    is: 'mistake',
    message: `Latchkey: ${call}() returned ${what}. Return one of: ${ways.join(', ')}.`,
  };
};

const isProblem = (value: unknown): value is ProblemCode | Problem =>
  typeof value === 'string' ||
  (typeof value === 'object' && typeof (value as Problem | null)?.code === 'string');

/** Reads what a call returned; a mistake says what to return instead. */
export const readReturned = (call: CallName, returned: unknown): Returned => {
  const { returns } = callTable[call];
  if (returned === 'done' || returned === 'signed-in') {
    return returns.includes(returned) ? { is: returned } : mistake(call, `'${returned}'`);
  }
  if (typeof returned !== 'object' || returned === null) return mistake(call, inWords(returned));
  const { step, problem, ...rest } = returned as {
    readonly step?: unknown;
    readonly problem?: unknown;
    readonly keep?: unknown;
  };
  if (problem !== undefined && !isProblem(problem)) {
    return mistake(call, `a problem that is ${inWords(problem)}`);
  }
  const why = problem === undefined ? undefined : problemFrom(problem);
  if (wordIn(step, stepsOf(call))) return { is: 'asking', wanted: { ...rest, step }, problem: why };
  if (step !== undefined) return mistake(call, 'a step that it cannot ask for');
  return why ? { is: 'refusing', problem: why, keep: rest.keep } : mistake(call, inWords(returned));
};
