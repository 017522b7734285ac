import * as z from 'zod/mini';
import { problems, type ProblemCode } from '../problems.ts';
import { ticketPattern } from '../wire.ts';
import { constant, count, list, seconds, text, whole } from './parts.ts';

/** What can be wrong with a field. */
export const fieldReasons = [
  'required',
  'format',
  'too-short',
  'too-long',
  'rejected',
  // Of a new password.
  'breached',
  'reused',
  'mismatch',
] as const;

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

/** How a journey ends, by kind. Never carries a token: sessions are the service's and its cookies' business. */
export const outcomes = {
  'signed-in': z.object({ kind: constant('signed-in'), returnTo }),
  'second-factor-passed': z.object({ kind: constant('second-factor-passed'), returnTo }),
  'password-changed': z.object({ kind: constant('password-changed'), returnTo }),
  left: z.object({ kind: constant('left') }),
  expired: z.object({ kind: constant('expired') }),
} as const;

/** A journey's opaque handle. Not a secret: the service binds it to the browser that opened the journey. */
export const ticket = z.string().check(z.regex(ticketPattern));

/** The number of a reply in its journey, from 1. */
export const turn = whole(1);

/** A reply that left no step to show. */
export const refused = z.object({ problem });
