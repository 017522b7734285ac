// Everything that page and service say to each other, as zod/mini schemas. The types in types.ts are inferred from here.
import * as z from 'zod/mini';
import { problems, type ProblemCode } from './problems.ts';

const keysOf = <T extends object>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];

// Limits keep a hostile reply small; they are far above what a service needs.
const text = z.string().check(z.maxLength(2000));
const seconds = z.number().check(z.gte(0), z.lte(315_360_000));
const count = z.int().check(z.gte(0), z.lte(1_000_000));
const token = z.string().check(z.minLength(1), z.maxLength(16_384));
const list = <T extends z.core.SomeType>(item: T) => z.array(item).check(z.maxLength(100));

/** A masked address, number or name, ready to show: `•• 42`, `a•••@example.net`. */
const masked = text;

/** W3C WebAuthn Level 3 §5.1.9, PublicKeyCredentialRequestOptionsJSON. */
const passkeyRequest = z.object({
  challenge: token,
  timeout: z.optional(z.number()),
  rpId: z.optional(text),
  allowCredentials: z.optional(
    list(z.object({ type: z.literal('public-key'), id: token, transports: z.optional(list(text)) })),
  ),
  userVerification: z.optional(z.enum(['required', 'preferred', 'discouraged'])),
});

/** W3C WebAuthn Level 3 §5.1.8, AuthenticationResponseJSON: what the browser's credential says of itself. */
const passkeyResponse = z.object({
  id: token,
  rawId: token,
  type: z.literal('public-key'),
  authenticatorAttachment: z.optional(z.nullable(text)),
  clientExtensionResults: z.optional(z.record(z.string(), z.unknown())),
  response: z.object({
    clientDataJSON: token,
    authenticatorData: token,
    signature: token,
    userHandle: z.optional(z.nullable(token)),
  }),
});

const nothing = z.object({});
const passkeyAnswer = z.object({ credential: passkeyResponse, trust: z.optional(z.boolean()) });
const identifier = z.string().check(z.minLength(1), z.maxLength(320));
const password = z.string().check(z.minLength(1), z.maxLength(4096));

/** What a person may do at each kind of step, and the values that go with it. */
export const answers = {
  identifier: { continue: z.object({ identifier }), passkey: passkeyAnswer },
  credentials: { 'sign-in': z.object({ identifier, password }), passkey: passkeyAnswer },
  password: { 'sign-in': z.object({ password }), 'change-identifier': nothing, passkey: passkeyAnswer },
  passkey: { verify: passkeyAnswer, other: nothing },
  'choose-factor': { choose: z.object({ factor: token }), assist: nothing },
  code: {
    verify: z.object({ code: z.string().check(z.minLength(1), z.maxLength(64)), trust: z.optional(z.boolean()) }),
    resend: nothing,
    other: nothing,
  },
  push: { resend: nothing, other: nothing },
  locked: { assist: nothing },
  blocked: { assist: nothing },
  'already-signed-in': { continue: nothing, 'use-another': nothing },
  captcha: { solve: z.object({ token }) },
  form: { submit: z.object({ fields: z.record(z.string(), z.union([z.string(), z.boolean()])) }) },
  redirect: { return: nothing },
} as const;

/** Second factors by kind. Which of them an account has is never told before its password was right. */
export const factorMethods = ['totp', 'push', 'passkey', 'sms', 'email', 'backup'] as const;

const factor = z.object({
  id: token,
  method: z.enum(factorMethods),
  /** Where a code would go, masked. */
  target: z.optional(masked),
  /** The person's own name for the device. */
  device: z.optional(text),
});

/** "Trust this device" is offered; for so many days where the service says it. */
const trust = z.object({ days: z.optional(count) });

const field = z.object({
  name: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,62}$/u)),
  type: z.enum(['text', 'email', 'tel', 'date', 'checkbox', 'choice']),
  /** In the language of the call; shown as text. */
  label: text,
  hint: z.optional(text),
  required: z.optional(z.boolean()),
  autocomplete: z.optional(z.string().check(z.regex(/^[a-z0-9 -]{1,60}$/u))),
  value: z.optional(text),
  options: z.optional(list(z.object({ value: text, label: text }))),
});

// What any step may carry.
const common = {
  /** Whom the conversation is about, masked (or as the person typed it, before anything was proven). */
  account: z.optional(masked),
  /** The organization whose account it is; changes words, never behavior. */
  organization: z.optional(z.object({ name: text, logo: z.optional(text) })),
  /** Seconds after which to look again: something may happen without the person's answer. */
  lookIn: z.optional(seconds),
};

const step = <K extends keyof typeof answers, S extends z.core.$ZodLooseShape>(kind: K, shape: S) =>
  z.object({
    kind: z.literal(kind),
    actions: list(z.enum(keysOf(answers[kind]))),
    ...common,
    ...shape,
  });

/** Every kind of step with what it carries. All times are seconds from now. */
export const steps = {
  identifier: step('identifier', { identifier: z.optional(text), passkey: z.optional(passkeyRequest) }),
  credentials: step('credentials', { identifier: z.optional(text), passkey: z.optional(passkeyRequest) }),
  password: step('password', { identifier: text, passkey: z.optional(passkeyRequest) }),
  passkey: step('passkey', { request: passkeyRequest, trust: z.optional(trust) }),
  'choose-factor': step('choose-factor', { factors: list(factor) }),
  code: step('code', {
    method: z.enum(['totp', 'sms', 'email', 'backup']),
    target: z.optional(masked),
    /** Name of the authenticator app or device, where the service knows one. */
    device: z.optional(text),
    length: z.optional(z.int().check(z.gte(1), z.lte(64))),
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
    number: z.optional(z.string().check(z.maxLength(8))),
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

/** A step of a kind that this version does not know: shown as a polite dead end, or by a view that the host registered. */
export const unknownStep = z.object({
  kind: z.literal('unknown'),
  name: text,
  actions: z.array(z.never()),
  ...common,
  fields: z.record(z.string(), z.unknown()),
});

const fieldProblem = z.object({
  field: text,
  reason: z.enum(['required', 'format', 'too-short', 'too-long', 'rejected']),
});

/** An expected refusal: a code with parameters, never a sentence. */
export const problem = z.object({
  code: z.enum(keysOf(problems) as [ProblemCode, ...ProblemCode[]]),
  /** Seconds to wait before the same may be tried again. */
  retryIn: z.optional(seconds),
  attemptsLeft: z.optional(count),
  fields: z.optional(list(fieldProblem)),
  /** Something that the service's log knows this by; shown small, to copy. */
  reference: z.optional(z.string().check(z.maxLength(80))),
  /** The service's own code, where it is none of ours. For logs. */
  received: z.optional(z.string().check(z.maxLength(80))),
});

const returnTo = z.optional(text);

/** How a journey ends. Never carries a token: sessions are the service's and its cookies' business. */
export const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('signed-in'), returnTo }),
  z.object({ kind: z.literal('second-factor-passed'), returnTo }),
  z.object({ kind: z.literal('left') }),
  z.object({ kind: z.literal('expired') }),
]);

const anyStep = z.discriminatedUnion('kind', [
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
  unknownStep,
]);

/** A journey's opaque handle. Not a secret: the service binds it to the browser that opened the journey. */
export const ticket = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,200}$/u));

/** The three shapes of a reply. */
export const replies = {
  /** The service asks: the step, its turn, and what was wrong with the last answer. */
  asking: z.object({ ticket, turn: z.int().check(z.gte(1)), step: anyStep, problem: z.optional(problem) }),
  /** The journey has ended. */
  over: z.object({ outcome }),
  /** A problem that left no step to show. */
  refused: z.object({ problem }),
} as const;

/** What every call is answered with. */
export const reply = z.union([replies.asking, replies.over, replies.refused]);

// One branch for each kind and action; the types of an answer are made from the table itself (types.ts).
const anyAnswer = (extra: z.core.$ZodLooseShape) => {
  const branches = keysOf(answers).flatMap((kind) =>
    Object.entries(answers[kind]).map(([action, values]: [string, z.ZodMiniType]) =>
      z.object({ step: z.literal(kind), action: z.literal(action), values, ...extra }),
    ),
  );
  return z.union(branches as [(typeof branches)[0], ...typeof branches]);
};

/** Body of `POST /journeys`. */
export const openingBody = z.object({
  journey: z.enum(['login', 'second-factor']),
  returnTo,
  answer: z.optional(anyAnswer({})),
});

/** Body of `POST /journeys/{ticket}/answers`: the answer and the turn it answers. */
export const answerBody = anyAnswer({ turn: z.int().check(z.gte(0)) });
