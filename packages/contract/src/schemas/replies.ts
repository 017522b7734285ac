import * as z from './z.ts';
import type { ProblemCode } from '../problems.ts';
import { ticketPattern } from '../wire.ts';
import { atMost, constant, count, list, pattern, seconds, text, whole } from './parts.ts';
import type { recoveryReasons } from './recovery-shapes.ts';

/** What can be wrong with any field. */
export const fieldReasons = ['required', 'format', 'too-short', 'too-long', 'rejected'] as const;

/** What can be wrong with a field. */
export type FieldReason = (typeof fieldReasons | typeof recoveryReasons)[number];

// Closed lists that grow with what a page has learned (read.ts), and whole in unions.ts: here only their types.
const known = <T extends string>() => z.string() as unknown as z.core.$ZodType<T, T>;

/** What is wrong with one field of a form. */
export const fieldProblem = z.object({ field: text, reason: known<FieldReason>() });

/** An expected refusal: a code with parameters, never a sentence. */
export const problem = z.object({
  code: known<ProblemCode>(),
  /** Seconds to wait before the same may be tried again. */
  retryIn: z.optional(seconds),
  attemptsLeft: z.optional(count),
  fields: z.optional(list(fieldProblem)),
  /** Something that the service's log knows this by; shown small, to copy. */
  reference: z.optional(atMost(80)),
  /** The service's own code, where it is none of ours. For logs. */
  received: z.optional(atMost(80)),
});

/** Where the person goes afterwards: a URL or path that the service has approved. */
export const returnTo = z.optional(text);

/** How a sign-in ends, by kind. Never carries a token: sessions are the service's and its cookies' business. */
export const signInOutcomes = {
  'signed-in': z.object({ kind: constant('signed-in'), returnTo }),
  'second-factor-passed': z.object({ kind: constant('second-factor-passed'), returnTo }),
  left: z.object({ kind: constant('left') }),
  expired: z.object({ kind: constant('expired') }),
} as const;

/** A journey's opaque handle. Not a secret: the service binds it to the browser that opened the journey. */
export const ticket = pattern(ticketPattern);

/** The number of a reply in its journey, from 1. */
export const turn = whole(1);

/** A reply that left no step to show. */
export const refused = z.object({ problem });
