// What may be one of many, as one schema each: for documents, services and tests. A page reads by kind instead (read.ts),
// and never loads what unions need.
import * as z from 'zod/mini';
import { outcomes, problem, refused, ticket, turn } from './replies.ts';
import { recoverySteps } from './recovery.ts';
import { signInSteps, unknownStep as known } from './steps.ts';

/** A step of a kind that this version does not know: shown as a polite dead end, or by a view that the host registered. */
export const unknownStep = z.extend(known, {
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
  unknownStep,
]);

/** How a journey ends. */
export const outcome = z.discriminatedUnion('kind', [
  outcomes['signed-in'],
  outcomes['second-factor-passed'],
  outcomes['password-changed'],
  outcomes.left,
  outcomes.expired,
]);

/** The three shapes of a reply. */
export const replies = {
  /** The service asks: the step, its turn, and what was wrong with the last answer. */
  asking: z.object({ ticket, turn, step: anyStep, problem: z.optional(problem) }),
  /** The journey has ended. */
  over: z.object({ outcome }),
  /** A problem that left no step to show. */
  refused,
} as const;

/** What every call is answered with. */
export const reply = z.union([replies.asking, replies.over, replies.refused]);
