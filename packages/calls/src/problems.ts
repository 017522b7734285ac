// What a call throws, made a problem by one table.
import type { Problem, ProblemCode } from '@latchkey/contract';
import type { CallName } from './journey.ts';
import { problemFrom, Refusal } from './refusal.ts';

/**
 * The backend's own word for a refusal → ours. The word is the `code` of what a call throws, or its `name`; before it
 * may stand the call, where the same word means another thing: `'verifyCode.NotAuthorizedException': 'journey-expired'`.
 */
export type ProblemTable = Readonly<Record<string, ProblemCode | Problem>>;

// What fetch() and the clients that are built on it throw, and what JSON.parse() does.
const usual: ProblemTable = {
  SyntaxError: 'malformed',
  TimeoutError: 'timeout',
  ERR_NETWORK: 'network',
  ECONNABORTED: 'timeout',
};

// fetch() says that nothing came back by a TypeError, as a bug does; only the words differ: of Chromium, Firefox, WebKit
// and Node.
const unreached =
  /^(?:Failed to fetch|NetworkError when attempting to fetch|Load failed|fetch failed)/u;

const isOffline = () =>
  (globalThis as { readonly navigator?: { readonly onLine?: boolean } }).navigator?.onLine ===
  false;

/** The problem of a service that was not reached. */
export const network = (): Problem => ({ code: isOffline() ? 'offline' : 'network' });

/** What was thrown, as a word that may be looked up and shown to a developer. Nothing where it could be anything. */
export const wordOf = (thrown: unknown): string | undefined => {
  const { code, name } = (thrown ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  const word = typeof code === 'string' ? code : name;
  return typeof word === 'string' && /^[\w./#:-]{1,80}$/u.test(word) ? word : undefined;
};

/** The problem that was thrown. Nothing where no table knows it. */
export const problemOf = (
  thrown: unknown,
  call: CallName,
  table: ProblemTable,
): Problem | undefined => {
  if (thrown instanceof Refusal) return thrown.problem;
  if (thrown instanceof TypeError && unreached.test(thrown.message)) return network();
  const word = wordOf(thrown) ?? '';
  const given = [`${call}.${word}`, word].find((name) => Object.hasOwn(table, name));
  if (given !== undefined) return problemFrom(table[given] as ProblemCode | Problem);
  return Object.hasOwn(usual, word) ? problemFrom(usual[word] as ProblemCode) : undefined;
};
