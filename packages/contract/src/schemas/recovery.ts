// The steps by which a person gets back in. A page loads them with the first such step.
import * as z from 'zod/mini';
import { count, list, masked, seconds, text, token } from './parts.ts';
import { stepOf } from './steps.ts';

/** What a person can do at each kind of step of a recovery. The values that go with each are in answers.ts. */
export const recoveryActions = {
  'choose-recovery': ['choose', 'no-access'],
  'confirm-target': ['confirm', 'other'],
  'link-sent': ['resend', 'other'],
  'open-link': ['open'],
  'new-password': ['set'],
} as const;

/** Ways to prove that an account is one's own without its password. */
export const recoveryMethods = ['email-link', 'email', 'sms', 'push', 'backup'] as const;

/** A way that may be chosen. */
export const recoveryOption = z.object({
  id: token,
  method: z.enum(recoveryMethods),
  /** Where a link or code would go, masked. */
  target: z.optional(masked),
  /** The person's own name for the device. */
  device: z.optional(text),
});

/**
 * What a new password must be. A page checks these while the person types; the service has the last word. Lengths count
 * code points (NIST SP 800-63B-4 §3.1.1.2). `not-identifier`: it holds neither the identifier nor what stands before its
 * @, in whatever case, where that has more than two characters.
 */
export const passwordRules = [
  'min-length',
  'max-length',
  'lower-case',
  'upper-case',
  'digit',
  'symbol',
  'not-identifier',
] as const;

/** One rule; `count` goes with the lengths. */
export const passwordRule = z.object({ rule: z.enum(passwordRules), count: z.optional(count) });

const step = <K extends keyof typeof recoveryActions, S extends z.core.$ZodLooseShape>(
  kind: K,
  shape: S,
) => stepOf<K, (typeof recoveryActions)[K], S>(kind, recoveryActions[kind], shape);

/** Every kind of step of a recovery, with what it carries. All times are seconds from now. */
export const recoverySteps = {
  'choose-recovery': step('choose-recovery', {
    options: list(recoveryOption),
    /** The organization keeps the password: whom to ask instead. */
    managed: z.optional(z.object({ contact: z.optional(text) })),
  }),
  'confirm-target': step('confirm-target', {
    method: z.enum(recoveryMethods),
    target: masked,
  }),
  'link-sent': step('link-sent', {
    /** Absent where the service tells nobody whether there is an account. */
    target: z.optional(masked),
    expiresIn: z.optional(seconds),
    resendIn: z.optional(seconds),
  }),
  'open-link': step('open-link', {
    /** Whose session this browser has, where it is somebody else's. */
    signedInAs: z.optional(masked),
  }),
  'new-password': step('new-password', {
    /** What the person signs in with: password managers keep it with the new password. */
    identifier: text,
    rules: list(passwordRule),
    /** Whether it is to be typed twice. */
    repeat: z.optional(z.boolean()),
    /** Whether other devices can be signed out with it. */
    signOutOthers: z.optional(z.boolean()),
  }),
} as const;
