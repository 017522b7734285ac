import type { ActionOf, AnswerOf, StepKind, ValuesOf } from '../types.ts';

const passkey: ValuesOf<'passkey', 'verify'> = {
  credential: {
    id: 'ZGVtby1rZXk',
    rawId: 'ZGVtby1rZXk',
    type: 'public-key',
    authenticatorAttachment: 'cross-platform',
    clientExtensionResults: {},
    response: {
      clientDataJSON: 'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0',
      authenticatorData: 'ZGVtby1hdXRoZW50aWNhdG9y',
      signature: 'ZGVtby1zaWduYXR1cmU',
      userHandle: null,
    },
  },
  trust: true,
};

type Examples = {
  readonly [K in StepKind]: {
    readonly [A in ActionOf<K>]: Extract<AnswerOf<K>, { action: A }>['values'];
  };
};

/** The values of one answer for each action of each kind of step: for documentation and for tests. */
export const answerExamples: Examples = {
  identifier: { continue: { identifier: 'ada@example.org' }, passkey },
  credentials: {
    'sign-in': { identifier: 'ada@example.org', password: 'correct horse battery staple' },
    passkey,
  },
  password: {
    'sign-in': { password: 'correct horse battery staple' },
    'change-identifier': {},
    passkey,
  },
  passkey: { verify: passkey, other: {} },
  'choose-factor': { choose: { factor: 'f4' }, assist: {} },
  code: { verify: { code: '271828', trust: true }, resend: {}, other: {}, correct: {} },
  push: { resend: {}, other: {} },
  locked: { assist: {} },
  blocked: { assist: {} },
  'already-signed-in': { continue: {}, 'use-another': {} },
  captcha: { solve: { token: 'demo-captcha-token' } },
  form: { submit: { fields: { birthday: '1815-12-10', language: 'de', terms: true } } },
  redirect: { return: {} },
  'choose-recovery': { choose: { option: 'mail' }, 'no-access': {} },
  'confirm-target': { confirm: { target: '+41 79 123 45 42' }, other: {} },
  'link-sent': { resend: {}, other: {} },
  'open-link': { open: {} },
  'new-password': { set: { password: 'correct horse battery staple', signOutOthers: true } },
  phone: { continue: { phone: '+41795550123' } },
  'recovery-email': { continue: { email: 'ada@example.net' }, back: {} },
  'choose-delivery': { choose: { option: 'phone' }, 'no-access': {} },
  delivered: { done: {}, resend: {}, other: {}, 'no-access': {} },
  'choose-account': { choose: { account: 'a1' }, none: {} },
  'identifier-revoked': { continue: {}, resend: {}, 'no-access': {} },
  'new-details': {
    submit: { identifier: 'ada@example.com', fields: { phone: '+41 79 555 01 42' } },
  },
  'identity-intro': { start: {}, back: {} },
  'identity-means': { choose: { means: 'manual' }, back: {} },
  'identity-details': {
    submit: { fields: { name: 'Ada Berg', contact: 'ada@example.net' } },
    other: {},
    back: {},
  },
  'identity-documents': {
    'choose-type': { type: 'identity-card' },
    submit: {},
    other: {},
    back: {},
  },
  'companion-app': { renew: {}, other: {}, back: {} },
  'case-status': { continue: {}, restart: {}, cancel: {}, done: {} },
};
