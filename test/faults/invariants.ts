// What must hold after every cell, one function each. Each gives what is wrong, or nothing.
import { natureOf, type ProblemCode } from '@latchkey/contract';
import type { Cell } from './cells.ts';
import type { Expected } from './expected.ts';
import { expected } from './expected.ts';
import { failures, timings } from './axes.ts';
import { endpointOf } from './endpoints.ts';
import type { Played, Seen } from './play.ts';

type Wrong = string | undefined | false;

/** What is seen is what the table says. */
const expectation = ({ cell, after, slow }: Played): Wrong => {
  const wanted = expected(cell);
  const said = `${after.place}${after.problem ? ` !${after.problem}` : ''}`;
  // An upload shows how far it is instead; and nobody waits for a look.
  const told = slow !== '' || ['upload', 'polling', 'resuming'].includes(cell.endpoint);
  if (!told && !timings[cell.timing]?.throttled) return 'nobody is told that it takes long';
  return matches(cell, wanted, after)
    ? false
    : `${wordsOf(wanted)} expected, seen: ${said}${after.retryIn === undefined ? '' : ` in ${after.retryIn}`}`;
};

// Words that say when. All others are silent about it.
const timed = ['rate-limited', 'unavailable', 'resend-too-soon'];

const matches = (
  cell: Cell,
  wanted: Expected,
  { place, problem, retryIn, page }: Seen,
): boolean => {
  if (wanted.kind === 'next' || wanted.kind === 'unknown') return place === wanted.kind;
  // A piece is left with its form: nobody is told of it then.
  if (page && cell.endpoint === 'upload' && isLate(cell.failure)) return place === 'step';
  if (wanted.kind === 'stays')
    return (place === 'step' || place === 'beginning') && problem === undefined;
  if (wanted.kind === 'begins')
    return (place === 'step' || place === 'beginning') && problem === undefined;
  const codes: readonly string[] =
    page && cell.endpoint === 'upload' ? wanted.codes.map(ofPiece) : wanted.codes;
  return (
    (place === 'step' || place === 'lost') &&
    codes.includes(problem ?? '') &&
    (retryIn === wanted.retryIn ||
      (wanted.retryIn === 90 && retryIn !== undefined && Math.abs(retryIn - 90) < 3) ||
      // No time is no words.
      (page !== undefined && !retryIn && (!wanted.retryIn || !timed.includes(problem ?? ''))))
  );
};

// A piece that did not arrive says no more than that.
const ofPiece = (code: ProblemCode): string =>
  natureOf(code) === 'transport' && code !== 'offline' ? 'network' : code;

const wordsOf = (wanted: Expected) =>
  wanted.kind === 'problem'
    ? `!${wanted.codes.join(' or !')}${wanted.retryIn === undefined ? '' : ` in ${wanted.retryIn}`}`
    : wanted.kind;

const effects = ['open', 'answer', 'upload'];

/** Every invariant by its name. */
export const invariants: Readonly<Record<string, (played: Played) => Wrong>> = {
  seen: expectation,

  /** No failure that nobody caught. */
  I1: ({ recovered }) => recovered.errors.length > 0 && recovered.errors.join('; '),

  /** One answer of a person, one request at most; and if sent again, with its key. */
  I2({ cell, after }) {
    const { method } = endpointOf(cell.endpoint);
    const made = after.sent.filter((one) => effects.includes(one.method));
    // Who goes back opens the journey anew.
    const most = (method === 'look' ? 0 : 1) + (cell.failure === 'D5' ? 1 : 0);
    const keys = new Set(made.map(({ key }) => key));
    // Chromium itself sends a request again after 408 on a connection that was used before (RFC 9110 §15.5.9): as it was.
    const all = cell.status === 'A408' && after.page ? keys.size : made.length;
    return all > most && `${all} requests: ${made.map((one) => one.method).join(' ')}`;
  },

  /** Nothing leads on but a reply that says so. */
  I3({ cell, after }) {
    const wanted = expected(cell).kind;
    const on = after.place === 'next' || after.place === 'elsewhere' || after.place === 'unknown';
    if (Object.hasOwn(Object.prototype, 'polluted')) return 'Object.prototype has changed';
    return on && wanted !== after.place && `it led on, to ${after.place}`;
  },

  /** A person is somewhere, with a way on or back, and waits for nothing. */
  I4: ({ cell, after, recovered }) =>
    // What is out of the page may wait for coming back.
    (after.busy && !(isLate(cell.failure) && after.place === 'beginning') && 'it still waits') ||
    (after.place === 'elsewhere' && 'nobody knows where this is') ||
    (after.ways === 0 &&
      after.place !== 'next' &&
      after.place !== 'beginning' &&
      'there is no way on') ||
    (recovered.busy && 'it still waits in the end'),

  /** Nothing that was typed can be read by anybody else. */
  I5: ({ secrets, recovered }) =>
    secrets.find((secret) => recovered.readable.includes(secret)) && 'a secret can be read',

  /** What went wrong is said once, and the focus is where the person goes on. */
  I6({ cell, after: { page, problem, place } }) {
    if (!page) return false;
    const news = problem !== undefined && place === 'step' ? 1 : undefined;
    // Who moves an element in the page has the focus to move too: browsers drop it.
    if (page.focus === 'lost' && cell.failure !== 'D7') return 'the focus is lost';
    if (cell.endpoint === 'upload') return false;
    return news !== undefined && page.announced !== news && `said ${page.announced} times`;
  },

  /** What was typed is kept; a secret goes when it was refused, or left behind. */
  I7({ cell, after: { page, problem, place } }) {
    if (!page || place !== 'step') return false;
    const forgotten =
      ['D5', 'D6', 'D9', 'D13'].includes(cell.failure) || Boolean(timings[cell.timing]?.typing);
    const refused =
      problem === 'credentials-rejected'
        ? 'password'
        : problem?.startsWith('code-')
          ? 'code'
          : undefined;
    for (const [name, kept] of Object.entries(page.kept)) {
      const secret = /password|code/u.test(name);
      if (secret && name === refused && kept) return `${name} is still there`;
      if (secret && (forgotten || name === refused)) continue;
      if (cell.failure === 'D5') continue;
      if (!kept) return `${name} is gone`;
    }
    return false;
  },

  /** The page's policy is not violated, but where that is the fault. */
  I8: ({ cell, recovered: { page } }) =>
    page && page.violations.length > (cell.failure === 'D4' ? 1 : 0) && page.violations.join('; '),

  /** No barrier for anybody. */
  I9: ({ after: { page } }) => page && page.barriers.length > 0 && page.barriers.join('; '),

  /** Once the service is well, trying again works. */
  I10: ({ recovered }) =>
    recovered.place !== 'next' &&
    `it ended at ${recovered.place}${recovered.problem ? ` !${recovered.problem}` : ''}`,
};

/** All that is wrong with what was seen: nothing, if all is well. */
export const judge = (played: Played): string[] =>
  Object.entries(invariants).flatMap(([name, holds]) => {
    const wrong = holds(played);
    return wrong ? [`${name}: ${wrong}`] : [];
  });

/** Whether nobody was there for the answer. */
export const isLate = (failure: string): boolean => failures[failure]?.answer === 'late';
