// Finding a forgotten address, and getting in with one that is in use no more.
import type { FieldReason } from '@latchkey/contract/schemas';
import type { Problem, StepOf } from '@latchkey/contract';
import type { ExamplesOf } from './examples.ts';
import { problems } from './problem-examples.ts';

const phone: StepOf<'phone'> = { kind: 'phone', actions: ['continue'], country: 'CH' };
const email: StepOf<'recovery-email'> = { kind: 'recovery-email', actions: ['continue', 'back'] };
const delivery: StepOf<'choose-delivery'> = {
  kind: 'choose-delivery',
  actions: ['choose', 'no-access'],
  options: [
    { id: 'phone', method: 'sms', target: '•• ••• •• 42' },
    { id: 'mail', method: 'email', target: 'c•••@example.net' },
  ],
};
const delivered: StepOf<'delivered'> = {
  kind: 'delivered',
  actions: ['done', 'resend', 'other', 'no-access'],
  method: 'sms',
  target: '•• ••• •• 42',
  resendIn: 30,
};
const accounts: StepOf<'choose-account'> = {
  kind: 'choose-account',
  actions: ['choose', 'none'],
  accounts: [
    { id: 'account-1', account: 'g•••@example.org' },
    { id: 'account-2', account: 'h•••@example.org' },
  ],
};
const revoked: StepOf<'identifier-revoked'> = {
  kind: 'identifier-revoked',
  actions: ['continue', 'resend', 'no-access'],
  sent: delivery.options,
  resendIn: 30,
};
const organization = { name: 'Example Academy' };
const contact = 'it@academy.example';
const details: StepOf<'new-details'> = { kind: 'new-details', actions: ['submit'], fields: [] };
const asking: StepOf<'new-details'> = {
  ...details,
  identifier: 'chloe@example.com',
  repeat: true,
  expiresIn: 2_592_000,
  fields: [
    { name: 'phone', type: 'tel', label: 'Mobile number', autocomplete: 'tel', required: true },
    {
      name: 'language',
      type: 'choice',
      label: 'Language of letters',
      hint: 'Messages come in it too.',
      options: [
        { value: 'de', label: 'German' },
        { value: 'fr', label: 'French' },
      ],
    },
    { name: 'terms', type: 'checkbox', label: 'I accept the terms of use', required: true },
  ],
};

// The step with one field refused, by the reason.
const refused = <S>(step: S, field: string, reasons: readonly FieldReason[]) =>
  Object.fromEntries(
    reasons.map((reason) => {
      const problem: Problem = { code: 'fields-rejected', fields: [{ field, reason }] };
      return [reason, { step, problem }];
    }),
  );

const tooSoon = { code: 'resend-too-soon', retryIn: 24 } as const;
const tooMany = { code: 'rate-limited', retryIn: 600 } as const;

/** The steps of a forgotten address, and of one that no longer exists. */
export const recoveryExamples: ExamplesOf<
  | 'phone'
  | 'recovery-email'
  | 'choose-delivery'
  | 'delivered'
  | 'choose-account'
  | 'identifier-revoked'
  | 'new-details'
> = {
  phone: {
    plain: { step: phone },
    bare: { step: { kind: 'phone', actions: ['continue'] } },
    given: { step: { ...phone, phone: '+41795550123' } },
    ...refused(phone, 'phone', ['not-mobile', 'format', 'rejected', 'required']),
    ...problems(phone, ['network', 'stale', tooMany]),
  },
  'recovery-email': {
    plain: { step: email },
    given: { step: { ...email, email: 'chloe@example.net' } },
    'no-back': { step: { ...email, actions: ['continue'] } },
    ...refused(email, 'email', ['format', 'not-deliverable', 'rejected']),
    ...problems(email, ['network']),
  },
  'choose-delivery': {
    plain: { step: delivery },
    one: { step: { ...delivery, options: delivery.options.slice(0, 1), actions: ['choose'] } },
    none: { step: { ...delivery, options: [] } },
    ...problems(delivery, ['not-offered', 'rate-limited']),
  },
  delivered: {
    plain: { step: delivered },
    email: { step: { ...delivered, method: 'email', target: 'c•••@example.net' } },
    ready: { step: { ...delivered, resendIn: 0 } },
    bare: { step: { ...delivered, actions: ['done'] } },
    ...problems(delivered, [tooSoon, 'rate-limited', 'offline']),
  },
  'choose-account': {
    plain: { step: accounts },
    'no-other': { step: { ...accounts, actions: ['choose'] } },
    ...problems(accounts, ['not-offered', 'network']),
  },
  'identifier-revoked': {
    plain: { step: revoked },
    ready: { step: { ...revoked, resendIn: 0 } },
    one: { step: { ...revoked, sent: revoked.sent.slice(0, 1), actions: ['continue'] } },
    none: { step: { ...revoked, sent: [], actions: ['continue', 'no-access'] } },
    organization: { step: { ...revoked, organization } },
    contact: { step: { ...revoked, organization, contact } },
    'none-organization': { step: { ...revoked, sent: [], actions: [], organization, contact } },
    ...problems(revoked, [tooSoon, 'rate-limited', 'network']),
  },
  'new-details': {
    plain: { step: details },
    repeat: { step: { ...details, repeat: true } },
    everything: { step: asking },
    deadline: { step: { ...details, expiresIn: 3600 } },
    ...refused(details, 'identifier', [
      'address-in-use',
      'same-as-recovery',
      'not-deliverable',
      'revoked-domain',
      'format',
    ]),
    'every-field': {
      step: asking,
      problem: {
        code: 'fields-rejected',
        fields: [
          { field: 'identifier', reason: 'address-in-use' },
          { field: 'phone', reason: 'not-mobile' },
          { field: 'language', reason: 'rejected' },
          { field: 'terms', reason: 'required' },
        ],
      },
    },
    ...problems(details, ['stale', 'network']),
  },
};
