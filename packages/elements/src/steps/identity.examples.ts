// What an identity check can show; a part of the table in examples.ts.
import type { IdentityReason, Piece, StepOf } from '@latchkey/contract';
import type { ExamplesOf } from './examples.ts';
import { problems } from './problem-examples.ts';

const reason = 'password';
const day = 86_400;

const intro: StepOf<'identity-intro'> = {
  kind: 'identity-intro',
  actions: ['start', 'back'],
  reason,
  means: ['manual', 'companion'],
  reviewTime: 2 * day,
  keptFor: 30 * day,
};
const means: StepOf<'identity-means'> = {
  kind: 'identity-means',
  actions: ['choose', 'back'],
  reason,
  means: ['manual', 'companion'],
  app: 'Example Identity',
};
const details: StepOf<'identity-details'> = {
  kind: 'identity-details',
  actions: ['submit', 'other', 'back'],
  reason,
  fields: [
    { name: 'name', type: 'text', label: 'Full name', autocomplete: 'name', required: true },
    {
      name: 'contact',
      type: 'email',
      label: 'E-mail address where we can reach you',
      hint: 'Not the one that you cannot use.',
      autocomplete: 'email',
      value: 'chloe@example.net',
      required: true,
    },
    { name: 'since', type: 'text', label: 'Since when do you have the account?' },
  ],
};
const documents: StepOf<'identity-documents'> = {
  kind: 'identity-documents',
  actions: ['choose-type', 'submit', 'other', 'back'],
  reason,
  types: ['passport', 'identity-card', 'residence-permit', 'driving-license'],
  type: 'identity-card',
  pieces: [
    { id: 'front', kind: 'front' },
    { id: 'back', kind: 'back' },
    { id: 'selfie', kind: 'selfie' },
  ],
  accept: ['image/jpeg', 'image/png', 'application/pdf'],
  maxBytes: 10_000_000,
  minPixels: 600,
};
const companion: StepOf<'companion-app'> = {
  kind: 'companion-app',
  actions: ['renew', 'other', 'back'],
  reason,
  url: 'https://id.example/app?request=7f3a-19c2-b84e-55d0',
  app: 'Example Identity',
  state: 'waiting',
  expiresIn: 300,
  lookIn: 3600,
};
const request: StepOf<'case-status'> = {
  kind: 'case-status',
  actions: ['cancel', 'done'],
  reason,
  state: 'submitted',
  number: '2026-0042',
  target: 'c•••@example.net',
  decisionIn: 2 * day,
};

const reasons: readonly IdentityReason[] = ['password', 'identifier', 'second-factor', 'locked'];
const faults: readonly NonNullable<Piece['fault']>[] = [
  'unreadable',
  'cut-off',
  'glare',
  'expired',
  'wrong-document',
  'not-matching',
  'other',
];
const faulty: Piece[] = faults.map((fault) => ({ id: fault, kind: 'front', fault }));

const forEach = <K extends string, V>(keys: readonly K[], make: (key: K) => V) =>
  Object.fromEntries(keys.map((key) => [key, make(key)]));

/** Every step of an identity check with its variants. */
export const identityExamples: ExamplesOf<
  | 'identity-intro'
  | 'identity-means'
  | 'identity-details'
  | 'identity-documents'
  | 'companion-app'
  | 'case-status'
> = {
  'identity-intro': {
    ...forEach(reasons, (why) => ({ step: { ...intro, reason: why } })),
    plain: { step: { kind: 'identity-intro', actions: ['start'], reason, means: ['manual'] } },
    none: { step: { ...intro, means: [] } },
    ...problems(intro, ['rate-limited', 'network']),
  },
  'identity-means': {
    plain: { step: means },
    one: { step: { ...means, means: ['companion'], app: undefined } },
    none: { step: { ...means, means: [], contact: 'help@example.org' } },
    'none-plain': { step: { ...means, actions: [], means: [] } },
    ...problems(means, ['not-offered', 'companion-refused', 'companion-location']),
  },
  'identity-details': {
    plain: { step: details },
    'fields-rejected': {
      step: details,
      problem: {
        code: 'fields-rejected',
        fields: [{ field: 'contact', reason: 'not-deliverable' }],
      },
    },
  },
  'identity-documents': {
    type: { step: { ...documents, type: undefined, pieces: [] } },
    'type-alone': { step: { ...documents, type: undefined, types: ['passport'], pieces: [] } },
    pieces: { step: documents },
    'photo-page': {
      step: {
        ...documents,
        type: 'passport',
        pieces: [
          { id: 'page', kind: 'photo-page' },
          { id: 'selfie', kind: 'selfie' },
        ],
      },
    },
    stored: {
      step: { ...documents, pieces: documents.pieces.map((one) => ({ ...one, stored: true })) },
    },
    'more-needed': { step: { ...documents, types: [], type: undefined, pieces: faulty } },
    'fields-rejected': {
      step: documents,
      problem: { code: 'fields-rejected', fields: [{ field: 'back', reason: 'required' }] },
    },
    ...problems(documents, [
      'file-too-large',
      'file-type',
      'file-unreadable',
      'file-too-small',
      'offline',
    ]),
  },
  'companion-app': {
    waiting: { step: companion },
    opened: { step: { ...companion, state: 'opened' } },
    'in-progress': { step: { ...companion, state: 'in-progress' } },
    plain: {
      step: { ...companion, actions: [], app: undefined, expiresIn: undefined, lookIn: undefined },
    },
    unsafe: { step: { ...companion, url: 'javascript:void 0' } },
    ...problems(companion, ['companion-refused', 'companion-expired', 'companion-location']),
  },
  'case-status': {
    submitted: { step: request },
    'submitted-bare': {
      step: { kind: 'case-status', actions: [], reason, state: 'submitted', number: '2026-0042' },
    },
    'in-review': { step: { ...request, state: 'in-review', lookIn: 3600 } },
    'more-needed': {
      step: {
        ...request,
        actions: ['continue', 'cancel', 'done'],
        state: 'more-needed',
        pieces: [
          { id: 'back', kind: 'back', fault: 'glare' },
          { id: 'selfie', kind: 'selfie', fault: 'not-matching' },
        ],
      },
    },
    ...forEach(
      ['accepted-password', 'accepted-identifier', 'accepted-second-factor', 'accepted-locked'],
      (name) => ({
        step: {
          ...request,
          actions: ['continue' as const],
          reason: name.replace('accepted-', '') as IdentityReason,
          state: 'accepted' as const,
        },
      }),
    ),
    refused: { step: { ...request, actions: ['restart', 'done'], state: 'refused' } },
    expired: { step: { ...request, actions: ['restart'], state: 'expired' } },
    cancelled: { step: { ...request, actions: ['restart', 'done'], state: 'cancelled' } },
    ...problems(request, ['network']),
  },
};
