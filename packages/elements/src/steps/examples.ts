// One table of everything that can be shown. It feeds the gallery, the accessibility sweep, the fit of translations, the docs.
// Longer than other files: one table of everything that can be shown, to be read from top to bottom.
import type { Problem, ProblemCode, Step, StepKind, StepOf, UnknownStep } from '@latchkey/contract';

/** Something that a person may see: a step, perhaps with a problem. */
export interface Example {
  readonly step: Step;
  readonly problem?: Problem;
}

type Examples = {
  readonly [K in StepKind | 'unknown']: Readonly<
    Record<string, { step: K extends StepKind ? StepOf<K> : UnknownStep; problem?: Problem }>
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

const problems = <S extends Step>(step: S, codes: readonly (ProblemCode | Problem)[]) =>
  Object.fromEntries(
    codes.map((one) => {
      const problem: Problem = typeof one === 'string' ? { code: one } : one;
      return [problem.code + (problem.retryIn ? '-in' : ''), { step, problem }];
    }),
  );

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

/** Every kind of step with its variants and the problems that can stand on it. */
export const examples: Examples = {
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
    ...problems(identifier, ['rate-limited', 'network']),
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
