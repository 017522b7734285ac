// One table of everything that can be shown. It feeds the gallery, the accessibility sweep, the fit of translations, the docs.
// Longer than other files: one table of everything that can be shown, to be read from top to bottom.
import type { FieldReason } from '@latchkey/contract/schemas';
import type { Problem, ProblemCode, Step, StepKind, StepOf, UnknownStep } from '@latchkey/contract';

import { identityExamples } from './identity.examples.ts';
import { problems } from './problem-examples.ts';
import { recoveryExamples } from './recovery.examples.ts';

/** Something that a person may see: a step, perhaps with a problem. */
export interface Example {
  readonly step: Step;
  readonly problem?: Problem;
}

/** Variants of each kind of step. */
export type ExamplesOf<K extends StepKind | 'unknown'> = {
  readonly [Kind in K]: Readonly<
    Record<string, { step: Kind extends StepKind ? StepOf<Kind> : UnknownStep; problem?: Problem }>
  >;
};

const challenge = 'dGhlIHNlcnZpY2UncyBjaGFsbGVuZ2U';
const transport: ProblemCode[] = [
  'offline',
  'network',
  'timeout',
  'unavailable',
  'intercepted',
  'malformed',
  'misconfigured',
  'aborted',
];

const credentials: StepOf<'credentials'> = { kind: 'credentials', actions: ['sign-in'] };
const identifier: StepOf<'identifier'> = { kind: 'identifier', actions: ['continue'] };
const password: StepOf<'password'> = {
  kind: 'password',
  actions: ['sign-in', 'change-identifier'],
  identifier: 'anna@example.org',
};
const sms: StepOf<'code'> = {
  kind: 'code',
  actions: ['verify', 'resend', 'other'],
  method: 'sms',
  target: '•• ••• •• 42',
  length: 6,
  alphabet: 'digits',
  expiresIn: 600,
  resendIn: 30,
};
const totp: StepOf<'code'> = {
  kind: 'code',
  actions: ['verify', 'other'],
  method: 'totp',
  length: 6,
  alphabet: 'digits',
};
const backup: StepOf<'code'> = {
  kind: 'code',
  actions: ['verify', 'other'],
  method: 'backup',
  length: 8,
  alphabet: 'alphanumeric',
  codesLeft: 5,
};
const push: StepOf<'push'> = {
  kind: 'push',
  actions: ['resend', 'other'],
  device: 'Chloe’s phone',
  place: 'Lausanne, Switzerland',
  askedAgo: 4,
  number: '42',
  expiresIn: 120,
  resendIn: 30,
};
const passkey: StepOf<'passkey'> = {
  kind: 'passkey',
  actions: ['verify', 'other'],
  request: { challenge, rpId: 'localhost' },
};
const factors: StepOf<'choose-factor'> = {
  kind: 'choose-factor',
  actions: ['choose'],
  factors: [
    { id: 'push-1', method: 'push', device: 'Chloe’s phone' },
    { id: 'totp-1', method: 'totp' },
    { id: 'passkey-1', method: 'passkey', device: 'Blue key' },
    { id: 'sms-1', method: 'sms', target: '•• ••• •• 42' },
    { id: 'email-1', method: 'email', target: 'c•••@example.net' },
    { id: 'backup-1', method: 'backup' },
  ],
};
const terms: StepOf<'form'> = {
  kind: 'form',
  actions: ['submit'],
  heading: 'Before you go on',
  lead: 'Our terms have changed.',
  fields: [
    { name: 'nickname', type: 'text', label: 'What shall we call you?', hint: 'As you like.' },
    { name: 'birthday', type: 'date', label: 'Date of birth', required: true },
    {
      name: 'country',
      type: 'choice',
      label: 'Country',
      required: true,
      options: [
        { value: 'CH', label: 'Switzerland' },
        { value: 'FR', label: 'France' },
      ],
    },
    { name: 'terms', type: 'checkbox', label: 'I accept the terms of use', required: true },
  ],
};

const recovery: StepOf<'choose-recovery'> = {
  kind: 'choose-recovery',
  actions: ['choose', 'no-access'],
  options: [
    { id: 'link-1', method: 'email-link', target: 'c•••@example.net' },
    { id: 'email-1', method: 'email', target: 'c•••@example.net' },
    { id: 'sms-1', method: 'sms', target: '•• ••• •• 42' },
    { id: 'push-1', method: 'push', device: 'Chloe’s phone' },
    { id: 'backup-1', method: 'backup' },
  ],
};
const target: StepOf<'confirm-target'> = {
  kind: 'confirm-target',
  actions: ['confirm', 'other'],
  method: 'sms',
  target: '+41 79 ••• •• 42',
};
const link: StepOf<'link-sent'> = {
  kind: 'link-sent',
  actions: ['resend', 'other'],
  target: 'c•••@example.net',
  expiresIn: 3600,
  resendIn: 30,
  lookIn: 3600,
};
const opened: StepOf<'open-link'> = {
  kind: 'open-link',
  actions: ['open'],
  account: 'c•••@example.org',
};
const fresh: StepOf<'new-password'> = {
  kind: 'new-password',
  actions: ['set'],
  identifier: 'chloe@example.org',
  rules: [{ rule: 'min-length', count: 10 }, { rule: 'digit' }, { rule: 'not-identifier' }],
};
const refusedPassword = (reason: FieldReason) => ({
  step: { ...fresh, signOutOthers: true },
  problem: { code: 'fields-rejected' as const, fields: [{ field: 'new-password', reason }] },
});

/** Every kind of step with its variants and the problems that can stand on it. */
export const examples: ExamplesOf<StepKind | 'unknown'> = {
  credentials: {
    plain: { step: credentials },
    organization: { step: { ...credentials, organization: { name: 'Example Academy' } } },
    passkey: {
      step: { ...credentials, actions: ['sign-in', 'passkey'], passkey: { challenge } },
    },
    ...problems(credentials, [
      'credentials-rejected',
      'passkey-rejected',
      'passkey-dismissed',
      'passkey-unsupported',
      'rate-limited',
      { code: 'rate-limited', retryIn: 120 },
      { code: 'unavailable', retryIn: 30 },
      'denied',
      'not-offered',
      'stale',
      'journey-expired',
      { code: 'unknown', received: 'E-4711', reference: 'f3a9-77' },
      ...transport,
    ]),
  },
  identifier: {
    plain: { step: identifier },
    ...problems({ ...identifier, identifier: 'chloe@example.org' }, [
      'rate-limited',
      'network',
      'link-used',
      'link-expired',
      'link-superseded',
      'link-broken',
    ]),
  },
  password: {
    plain: { step: password },
    ...problems(password, ['credentials-rejected', 'stale']),
  },
  code: {
    sms: { step: sms },
    'sms-ready': { step: { ...sms, resendIn: 0 } },
    email: { step: { ...sms, method: 'email', target: 'c•••@example.net' } },
    totp: { step: totp },
    'totp-device': { step: { ...totp, device: 'Example Authenticator' } },
    trust: { step: { ...totp, trust: { days: 30 } } },
    backup: { step: backup },
    'backup-few': { step: { ...backup, codesLeft: 1 } },
    'no-other': { step: { ...totp, actions: ['verify'] } },
    correct: { step: { ...sms, actions: ['verify', 'resend', 'correct'] } },
    ...problems(sms, [
      'code-rejected',
      'code-expired',
      'code-superseded',
      'code-exhausted',
      { code: 'resend-too-soon', retryIn: 24 },
      'rate-limited',
      'network',
    ]),
    'code-rejected-left': { step: sms, problem: { code: 'code-rejected', attemptsLeft: 2 } },
    'code-used': { step: totp, problem: { code: 'code-used' } },
    'backup-codes-spent': {
      step: { ...backup, codesLeft: 0 },
      problem: { code: 'backup-codes-spent' },
    },
  },
  push: {
    waiting: { step: { ...push, lookIn: 3600 } },
    plain: { step: { kind: 'push', actions: ['resend'], device: 'Chloe’s phone' } },
    ...problems(push, ['push-refused', 'push-expired', 'push-answered-elsewhere', 'offline']),
  },
  passkey: {
    plain: { step: passkey },
    ...problems(passkey, ['passkey-rejected', 'passkey-dismissed', 'passkey-unsupported']),
  },
  'choose-factor': {
    plain: { step: factors },
    assist: { step: { ...factors, actions: ['choose', 'assist'] } },
    ...problems(factors, ['not-offered', 'backup-codes-spent']),
  },
  locked: {
    time: { step: { kind: 'locked', actions: [], retryIn: 900 } },
    owner: { step: { kind: 'locked', actions: ['assist'] } },
    open: { step: { kind: 'locked', actions: [], retryIn: 0 } },
  },
  blocked: {
    plain: { step: { kind: 'blocked', actions: [] } },
    organization: {
      step: {
        kind: 'blocked',
        actions: ['assist'],
        organization: { name: 'Example Academy' },
        contact: 'it@academy.example',
      },
    },
  },
  'already-signed-in': {
    plain: {
      step: {
        kind: 'already-signed-in',
        actions: ['continue', 'use-another'],
        account: 'a•••@example.org',
      },
    },
  },
  captcha: {
    plain: { step: { kind: 'captcha', actions: ['solve'], provider: 'example' } },
    ...problems({ kind: 'captcha', actions: ['solve'], provider: 'example' }, ['captcha-rejected']),
  },
  form: {
    plain: { step: terms },
    'fields-rejected': {
      step: terms,
      problem: {
        code: 'fields-rejected',
        fields: [
          { field: 'nickname', reason: 'too-long' },
          { field: 'birthday', reason: 'format' },
          { field: 'country', reason: 'rejected' },
          { field: 'terms', reason: 'required' },
        ],
      },
    },
  },
  redirect: {
    plain: {
      step: { kind: 'redirect', actions: [], url: 'https://id.example/check', to: 'Example ID' },
    },
    unsafe: { step: { kind: 'redirect', actions: [], url: 'javascript:void 0' } },
  },
  'choose-recovery': {
    plain: { step: recovery },
    one: { step: { ...recovery, options: recovery.options.slice(0, 1) } },
    none: { step: { ...recovery, options: [] } },
    managed: {
      step: { ...recovery, actions: [], options: [], managed: { contact: 'it@academy.example' } },
    },
    'managed-plain': { step: { ...recovery, actions: [], options: [], managed: {} } },
    ...problems(recovery, ['not-offered', 'backup-codes-spent', 'rate-limited', 'network']),
  },
  'confirm-target': {
    sms: { step: target },
    email: { step: { ...target, method: 'email-link', target: 'c•••@example.net' } },
    ...problems(target, ['target-rejected', { code: 'rate-limited', retryIn: 600 }]),
  },
  'link-sent': {
    plain: { step: link },
    ready: { step: { ...link, resendIn: 0 } },
    'no-target': {
      step: { kind: 'link-sent', actions: ['resend', 'other'], expiresIn: 3600, resendIn: 30 },
    },
    bare: { step: { kind: 'link-sent', actions: [] } },
    ...problems(link, [{ code: 'resend-too-soon', retryIn: 24 }, 'rate-limited', 'offline']),
  },
  'open-link': {
    plain: { step: opened },
    unnamed: { step: { kind: 'open-link', actions: ['open'] } },
    'signed-in': { step: { ...opened, signedInAs: 'a•••@example.org' } },
    'signed-in-unnamed': {
      step: { kind: 'open-link', actions: ['open'], signedInAs: 'a•••@example.org' },
    },
    ...problems(opened, ['network']),
  },
  'new-password': {
    plain: { step: fresh },
    free: { step: { ...fresh, rules: [] } },
    repeat: { step: { ...fresh, repeat: true, signOutOthers: true } },
    'every-rule': {
      step: {
        ...fresh,
        rules: [
          { rule: 'min-length', count: 8 },
          { rule: 'max-length', count: 64 },
          { rule: 'lower-case' },
          { rule: 'upper-case' },
          { rule: 'digit' },
          { rule: 'symbol' },
          { rule: 'not-identifier' },
        ],
      },
    },
    breached: refusedPassword('breached'),
    reused: refusedPassword('reused'),
    'too-short': refusedPassword('too-short'),
    'too-long': refusedPassword('too-long'),
    format: refusedPassword('format'),
    rejected: refusedPassword('rejected'),
    required: refusedPassword('required'),
    mismatch: {
      step: { ...fresh, repeat: true },
      problem: {
        code: 'fields-rejected',
        fields: [{ field: 'repeat-password', reason: 'mismatch' }],
      },
    },
    ...problems(fresh, ['stale', 'network']),
  },
  ...recoveryExamples,
  ...identityExamples,
  unknown: {
    plain: { step: { kind: 'unknown', name: 'hologram', actions: [], fields: {} } },
  },
};

/** The table as a list, each with its name: `code/sms`, `credentials/offline`. */
export const exampleList: readonly (Example & { readonly name: string })[] = Object.entries(
  examples,
).flatMap(([kind, variants]) =>
  Object.entries(variants as Record<string, Example>).map(([variant, example]) => ({
    name: `${kind}/${variant}`,
    ...example,
  })),
);

/** The example on which each problem can be seen; a problem without one does not compile. */
export const problemExamples: Readonly<Record<ProblemCode, string>> = {
  'credentials-rejected': 'credentials/credentials-rejected',
  'code-rejected': 'code/code-rejected',
  'code-expired': 'code/code-expired',
  'code-used': 'code/code-used',
  'code-superseded': 'code/code-superseded',
  'code-exhausted': 'code/code-exhausted',
  'backup-codes-spent': 'code/backup-codes-spent',
  'push-refused': 'push/push-refused',
  'push-expired': 'push/push-expired',
  'push-answered-elsewhere': 'push/push-answered-elsewhere',
  'passkey-rejected': 'passkey/passkey-rejected',
  'passkey-dismissed': 'passkey/passkey-dismissed',
  'passkey-unsupported': 'passkey/passkey-unsupported',
  'captcha-rejected': 'captcha/captcha-rejected',
  'fields-rejected': 'form/fields-rejected',
  'link-used': 'identifier/link-used',
  'link-expired': 'identifier/link-expired',
  'link-superseded': 'identifier/link-superseded',
  'link-broken': 'identifier/link-broken',
  'target-rejected': 'confirm-target/target-rejected',
  'file-too-large': 'identity-documents/file-too-large',
  'file-type': 'identity-documents/file-type',
  'file-unreadable': 'identity-documents/file-unreadable',
  'file-too-small': 'identity-documents/file-too-small',
  'companion-refused': 'companion-app/companion-refused',
  'companion-expired': 'companion-app/companion-expired',
  'companion-location': 'companion-app/companion-location',
  'resend-too-soon': 'code/resend-too-soon-in',
  'rate-limited': 'credentials/rate-limited',
  'not-offered': 'choose-factor/not-offered',
  denied: 'credentials/denied',
  stale: 'credentials/stale',
  offline: 'credentials/offline',
  network: 'credentials/network',
  timeout: 'credentials/timeout',
  aborted: 'credentials/aborted',
  unavailable: 'credentials/unavailable',
  intercepted: 'credentials/intercepted',
  malformed: 'credentials/malformed',
  misconfigured: 'credentials/misconfigured',
  unknown: 'credentials/unknown',
  'journey-expired': 'credentials/journey-expired',
};
