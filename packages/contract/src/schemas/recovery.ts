// The steps by which a person gets back in. A page loads them with the first such step.
import * as z from './z.ts';
import { count, list, masked, pattern, seconds, text, token } from './parts.ts';
import { field, stepOf } from './steps.ts';

/** What a person can do at each kind of step of a recovery. The values that go with each are in answers.ts. */
export const recoveryActions = {
  'choose-recovery': ['choose', 'no-access'],
  'confirm-target': ['confirm', 'other'],
  'link-sent': ['resend', 'other'],
  'open-link': ['open'],
  'new-password': ['set'],
  phone: ['continue'],
  'recovery-email': ['continue', 'back'],
  'choose-delivery': ['choose', 'no-access'],
  delivered: ['done', 'resend', 'other', 'no-access'],
  'choose-account': ['choose', 'none'],
  'identifier-revoked': ['continue', 'resend', 'no-access'],
  'new-details': ['submit'],
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

/** By what a message is sent. */
export const deliveryMethods = ['sms', 'email'] as const;

/** A message that was sent, or could be, and where to. */
export const delivery = z.object({
  id: token,
  method: z.enum(deliveryMethods),
  target: masked,
});

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
  phone: step('phone', {
    /** The number as it was given before, in E.164 form. */
    phone: z.optional(text),
    /** ISO 3166-1 alpha-2 code of the country that most people of this service have their number from. */
    country: z.optional(pattern(/^[A-Z]{2}$/u)),
  }),
  /** Sent only where the service cannot tell by the number alone. */
  'recovery-email': step('recovery-email', { email: z.optional(text) }),
  'choose-delivery': step('choose-delivery', { options: list(delivery) }),
  /** The identifier is in a message; it is never shown here. */
  delivered: step('delivered', {
    method: z.enum(deliveryMethods),
    target: masked,
    resendIn: z.optional(seconds),
  }),
  'choose-account': step('choose-account', {
    accounts: list(z.object({ id: token, account: masked })),
  }),
  /**
   * The address that was signed in with, and the right password, but the address is in use no more. Sent only after the
   * right password.
   */
  'identifier-revoked': step('identifier-revoked', {
    /** The messages that bring the temporary username. */
    sent: list(delivery),
    resendIn: z.optional(seconds),
    /** Whom to ask, where an organization looks after the account. */
    contact: z.optional(text),
  }),
  /** Cannot be passed by: whoever leaves comes back to it with the next sign-in. */
  'new-details': step('new-details', {
    /** The new login address as it was given before, to be corrected. */
    identifier: z.optional(text),
    /** Whether the new login address is to be typed twice. */
    repeat: z.optional(z.boolean()),
    /** What else the service wants to know. */
    fields: list(field),
    /** Seconds until the account is closed without it. */
    expiresIn: z.optional(seconds),
  }),
} as const;
