// What may be one of many, as one schema each: for documents, services and tests. A page reads by kind instead (read.ts),
// and never loads what unions need.
import * as z from 'zod/mini';
import { problemCodes } from '../problem-status.ts';
import { recoveryOutcomes, recoveryReasons, steps as recoverySteps } from './recovery-shapes.ts';
import {
  fieldProblem as anyField,
  fieldReasons,
  problem as anyProblem,
  signInOutcomes,
  ticket,
  turn,
} from './replies.ts';
import { list } from './parts.ts';
import { signInSteps, unknownStep as known } from './steps.ts';

/** A step of a kind that this version does not know: shown as a polite dead end, or by a view that the host registered. */
export const unknownStep = z.object({
  ...known._zod.def.shape,
  actions: z.array(z.never()),
  fields: z.looseObject({}),
});

/** Every kind of step. */
export const steps = { ...signInSteps, ...recoverySteps } as const;

/** Any step. */
export const anyStep = z.discriminatedUnion('kind', [
  steps.identifier,
  steps.credentials,
  steps.password,
  steps.passkey,
  steps['choose-factor'],
  steps.code,
  steps.push,
  steps.locked,
  steps.blocked,
  steps['already-signed-in'],
  steps.captcha,
  steps.form,
  steps.redirect,
  steps['choose-recovery'],
  steps['confirm-target'],
  steps['link-sent'],
  steps['open-link'],
  steps['new-password'],
  steps.phone,
  steps['recovery-email'],
  steps['choose-delivery'],
  steps.delivered,
  steps['choose-account'],
  steps['identifier-revoked'],
  steps['new-details'],
  steps['identity-intro'],
  steps['identity-means'],
  steps['identity-details'],
  steps['identity-documents'],
  steps['companion-app'],
  steps['case-status'],
  unknownStep,
]);

const outcomes = { ...signInOutcomes, ...recoveryOutcomes } as const;

/** How a journey ends. */
export const outcome = z.discriminatedUnion('kind', [
  outcomes['signed-in'],
  outcomes['second-factor-passed'],
  outcomes['password-changed'],
  outcomes['identifier-delivered'],
  outcomes['case-open'],
  outcomes.left,
  outcomes.expired,
]);

/** What is wrong with one field of a form. */
export const fieldProblem = z.object({
  ...anyField._zod.def.shape,
  reason: z.enum([...fieldReasons, ...recoveryReasons]),
});

/** An expected refusal: a code with parameters, never a sentence. */
export const problem = z.object({
  ...anyProblem._zod.def.shape,
  code: z.enum(problemCodes),
  fields: z.optional(list(fieldProblem)),
});

/** The three shapes of a reply. */
export const replies = {
  /** The service asks: the step, its turn, and what was wrong with the last answer. */
  asking: z.object({ ticket, turn, step: anyStep, problem: z.optional(problem) }),
  /** The journey has ended. */
  over: z.object({ outcome }),
  /** A problem that left no step to show. */
  refused: z.object({ problem }),
} as const;

/** What every call is answered with. */
export const reply = z.union([replies.asking, replies.over, replies.refused]);
