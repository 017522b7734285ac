// What a person may do at each kind of step. Only services read answers, so a page never loads this file.
import * as z from 'zod/mini';
import type { signInActions } from './actions.ts';
import { text, token } from './parts.ts';
import { documentTypes, identityMeans, type identityActions } from './identity.ts';
import type { recoveryActions } from './recovery.ts';

/** W3C WebAuthn Level 3 §5.1.8, AuthenticationResponseJSON: what the browser's credential says of itself. */
export const passkeyResponse = z.object({
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
const code = z.string().check(z.minLength(1), z.maxLength(64));

/** An international number (ITU-T E.164): a plus sign and up to 15 digits. */
const phone = z.string().check(z.regex(/^\+[1-9]\d{4,14}$/u));
const fields = z.record(z.string(), z.union([z.string(), z.boolean()]));

type Actions = typeof signInActions & typeof recoveryActions & typeof identityActions;

type Table = { [K in keyof Actions]: Record<Actions[K][number], z.ZodMiniType> };

/** What a person may do at each kind of step, and the values that go with it. */
export const answers = {
  identifier: { continue: z.object({ identifier }), passkey: passkeyAnswer },
  credentials: { 'sign-in': z.object({ identifier, password }), passkey: passkeyAnswer },
  password: {
    'sign-in': z.object({ password }),
    'change-identifier': nothing,
    passkey: passkeyAnswer,
  },
  passkey: { verify: passkeyAnswer, other: nothing },
  'choose-factor': { choose: z.object({ factor: token }), assist: nothing },
  code: {
    verify: z.object({ code, trust: z.optional(z.boolean()) }),
    resend: nothing,
    other: nothing,
    correct: nothing,
  },
  push: { resend: nothing, other: nothing },
  locked: { assist: nothing },
  blocked: { assist: nothing },
  'already-signed-in': { continue: nothing, 'use-another': nothing },
  captcha: { solve: z.object({ token }) },
  form: { submit: z.object({ fields }) },
  redirect: { return: nothing },
  'choose-recovery': { choose: z.object({ option: token }), 'no-access': nothing },
  'confirm-target': { confirm: z.object({ target: identifier }), other: nothing },
  'link-sent': { resend: nothing, other: nothing },
  'open-link': { open: nothing },
  'new-password': { set: z.object({ password, signOutOthers: z.optional(z.boolean()) }) },
  phone: { continue: z.object({ phone }) },
  'recovery-email': { continue: z.object({ email: identifier }), back: nothing },
  'choose-delivery': { choose: z.object({ option: token }), 'no-access': nothing },
  delivered: { done: nothing, resend: nothing, other: nothing, 'no-access': nothing },
  'choose-account': { choose: z.object({ account: token }), none: nothing },
  'identifier-revoked': { continue: nothing, resend: nothing, 'no-access': nothing },
  'new-details': { submit: z.object({ identifier, fields }) },
  'identity-intro': { start: nothing, back: nothing },
  'identity-means': { choose: z.object({ means: z.enum(identityMeans) }), back: nothing },
  'identity-details': { submit: z.object({ fields }), other: nothing, back: nothing },
  'identity-documents': {
    'choose-type': z.object({ type: z.enum(documentTypes) }),
    submit: nothing,
    other: nothing,
    back: nothing,
  },
  'companion-app': { renew: nothing, other: nothing, back: nothing },
  'case-status': { continue: nothing, restart: nothing, cancel: nothing, done: nothing },
} as const satisfies Table;
