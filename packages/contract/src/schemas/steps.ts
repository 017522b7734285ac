import * as z from './z.ts';
import { signInActions } from './actions.ts';
import {
  atMost,
  constant,
  count,
  list,
  masked,
  pattern,
  seconds,
  text,
  token,
  whole,
} from './parts.ts';
import { passkeyRequest } from './passkey.ts';

/** Second factors by kind. Which of them an account has is never told before its password was right. */
export const factorMethods = ['totp', 'push', 'passkey', 'sms', 'email', 'backup'] as const;

/** A second factor that may be chosen. */
export const factor = z.object({
  id: token,
  method: z.enum(factorMethods),
  /** Where a code would go, masked. */
  target: z.optional(masked),
  /** The person's own name for the device. */
  device: z.optional(text),
});

/** "Trust this device" is offered; for so many days where the service says it. */
export const trust = z.object({ days: z.optional(count) });

/** What a field of a `form` step can be. */
export const fieldTypes = ['text', 'email', 'tel', 'date', 'checkbox', 'choice'] as const;

/** A field that the service declares in a `form` step. */
export const field = z.object({
  name: pattern(/^[a-z][a-z0-9-]{0,62}$/u),
  type: z.enum(fieldTypes),
  /** In the language of the call; shown as text. */
  label: text,
  hint: z.optional(text),
  required: z.optional(z.boolean()),
  autocomplete: z.optional(pattern(/^[a-z0-9 -]{1,60}$/u)),
  value: z.optional(text),
  options: z.optional(list(z.object({ value: text, label: text }))),
});

/** The organization whose account it is; changes words, never behavior. */
export const organization = z.object({ name: text, logo: z.optional(text) });

/** What any step may carry. */
export const common = {
  /** Whom the conversation is about, masked (or as the person typed it, before anything was proven). */
  account: z.optional(masked),
  organization: z.optional(organization),
  /** Seconds after which to look again: something may happen without the person's answer. */
  lookIn: z.optional(seconds),
};

/** A kind of step: its actions, what any step may carry, and what only this one does. */
export const stepOf = <
  K extends string,
  A extends readonly string[],
  S extends z.core.$ZodLooseShape,
>(
  kind: K,
  actions: A,
  shape: S,
) =>
  z.object({
    kind: constant(kind),
    actions: list(z.enum(actions)),
    // The cast lets a kind's own field stand for the common one in the types too, as the spread does.
    ...(common as Omit<typeof common, keyof S>),
    ...shape,
  });

const step = <K extends keyof typeof signInActions, S extends z.core.$ZodLooseShape>(
  kind: K,
  shape: S,
) => stepOf<K, (typeof signInActions)[K], S>(kind, signInActions[kind], shape);

/** Every kind of step of a sign-in, with what it carries. All times are seconds from now. */
export const signInSteps = {
  identifier: step('identifier', {
    identifier: z.optional(text),
    passkey: z.optional(passkeyRequest),
  }),
  credentials: step('credentials', {
    identifier: z.optional(text),
    passkey: z.optional(passkeyRequest),
  }),
  password: step('password', { identifier: text, passkey: z.optional(passkeyRequest) }),
  passkey: step('passkey', { request: passkeyRequest, trust: z.optional(trust) }),
  'choose-factor': step('choose-factor', { factors: list(factor) }),
  code: step('code', {
    method: z.enum(['totp', 'sms', 'email', 'backup']),
    target: z.optional(masked),
    /** Name of the authenticator app or device, where the service knows one. */
    device: z.optional(text),
    length: z.optional(whole(1, 64)),
    alphabet: z.enum(['digits', 'alphanumeric']),
    expiresIn: z.optional(seconds),
    resendIn: z.optional(seconds),
    /** Backup codes not used yet. */
    codesLeft: z.optional(count),
    trust: z.optional(trust),
  }),
  push: step('push', {
    device: text,
    /** Where the request seems to come from, as the device shows it. */
    place: z.optional(text),
    /** Seconds since the device was asked. */
    askedAgo: z.optional(seconds),
    /** The number to choose or compare on the device. */
    number: z.optional(atMost(8)),
    expiresIn: z.optional(seconds),
    resendIn: z.optional(seconds),
  }),
  locked: step('locked', {
    /** Seconds until it opens by itself; absent when the owner must act. */
    retryIn: z.optional(seconds),
  }),
  blocked: step('blocked', { contact: z.optional(text) }),
  'already-signed-in': step('already-signed-in', { account: masked }),
  captcha: step('captcha', { provider: text, siteKey: z.optional(text) }),
  form: step('form', { heading: z.optional(text), lead: z.optional(text), fields: list(field) }),
  redirect: step('redirect', { url: text, to: z.optional(text) }),
} as const;

/** What is read of a step of a kind that this version does not know. The rest is kept as it came. */
export const unknownStep = z.object({ kind: constant('unknown'), name: text, ...common });
