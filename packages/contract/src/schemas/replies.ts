import * as z from 'zod/mini';
import { problems, type ProblemCode } from '../problems.ts';
import { ticketPattern } from '../wire.ts';
import { count, list, seconds, text } from './parts.ts';
import { anyStep } from './steps.ts';

/** What can be wrong with a field. */
export const fieldReasons = ['required', 'format', 'too-short', 'too-long', 'rejected'] as const;

/** What is wrong with one field of a form. */
export const fieldProblem = z.object({ field: text, reason: z.enum(fieldReasons) });

/** An expected refusal: a code with parameters, never a sentence. */
export const problem = z.object({
  code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
  /** Seconds to wait before the same may be tried again. */
  retryIn: z.optional(seconds),
  attemptsLeft: z.optional(count),
  fields: z.optional(list(fieldProblem)),
  /** Something that the service's log knows this by; shown small, to copy. */
  reference: z.optional(z.string().check(z.maxLength(80))),
  /** The service's own code, where it is none of ours. For logs. */
  received: z.optional(z.string().check(z.maxLength(80))),
});

/** Where the person goes afterwards: a URL or path that the service has approved. */
export const returnTo = z.optional(text);

/** How a journey ends. Never carries a token: sessions are the service's and its cookies' business. */
export const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('signed-in'), returnTo }),
  z.object({ kind: z.literal('second-factor-passed'), returnTo }),
  z.object({ kind: z.literal('left') }),
  z.object({ kind: z.literal('expired') }),
]);

/** A journey's opaque handle. Not a secret: the service binds it to the browser that opened the journey. */
export const ticket = z.string().check(z.regex(ticketPattern));

/** The three shapes of a reply. */
export const replies = {
  /** The service asks: the step, its turn, and what was wrong with the last answer. */
  asking: z.object({
    ticket,
    turn: z.int().check(z.gte(1)),
    step: anyStep,
    problem: z.optional(problem),
  }),
  /** The journey has ended. */
  over: z.object({ outcome }),
  /** A problem that left no step to show. */
  refused: z.object({ problem }),
} as const;

/** What every call is answered with. */
export const reply = z.union([replies.asking, replies.over, replies.refused]);
