// The order in which a person meets the steps, and what each is called.
import type { StepKind } from '@latchkey/contract';
import { exampleList } from '@latchkey/elements/examples';

type Kind = StepKind | 'unknown';

/** What each step is called here. A step without a name does not compile. */
export const stepNames: Readonly<Record<Kind, string>> = {
  credentials: 'Sign in',
  identifier: 'Who it is',
  password: 'The password',
  captcha: 'A check for robots',
  form: 'A few details',
  redirect: 'On to another page',
  'already-signed-in': 'Signed in already',
  locked: 'Locked',
  blocked: 'Blocked',
  unknown: 'A step of the future',
  code: 'A code',
  push: 'Approval on a device',
  passkey: 'A passkey',
  'choose-factor': 'Another way',
  'choose-recovery': 'Ways of recovery',
  'confirm-target': 'Where to send it',
  'link-sent': 'A link is sent',
  'open-link': 'The link is opened',
  'new-password': 'A new password',
  phone: 'The phone number',
  'recovery-email': 'The recovery address',
  'choose-delivery': 'How to get it',
  delivered: 'It is on its way',
  'choose-account': 'Which account',
  'identifier-revoked': 'No longer in use',
  'new-details': 'A new address',
  'identity-intro': 'What comes',
  'identity-means': 'By pictures or an app',
  'identity-details': 'About the person',
  'identity-documents': 'Pictures of documents',
  'companion-app': 'The identity app',
  'case-status': 'How the case stands',
};

/** A way through Latchkey. */
interface Journey {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly kinds: readonly Kind[];
}

/** All journeys, with their steps. */
export const journeys: readonly Journey[] = [
  {
    id: 'sign-in',
    name: 'Signing in',
    about:
      'Address and password, on one form or one after the other; and what may stand in the way.',
    kinds: [
      ...(['credentials', 'identifier', 'password', 'captcha', 'form', 'redirect'] as const),
      ...(['already-signed-in', 'locked', 'blocked', 'unknown'] as const),
    ],
  },
  {
    id: 'second-step',
    name: 'The second step',
    about: 'A code, an approval or a passkey, after the password.',
    kinds: ['code', 'push', 'passkey', 'choose-factor'],
  },
  {
    id: 'password-reset',
    name: 'A forgotten password',
    about: 'A proof of who it is, then a new password.',
    kinds: ['choose-recovery', 'confirm-target', 'link-sent', 'open-link', 'new-password'],
  },
  {
    id: 'identifier-recovery',
    name: 'A forgotten address',
    about: 'Found by phone number and recovery address; told by message, never on the screen.',
    kinds: ['phone', 'recovery-email', 'choose-delivery', 'delivered', 'choose-account'],
  },
  {
    id: 'reidentification',
    name: 'An address that is gone',
    about: 'The mailbox no longer exists: a username for once, and a new address.',
    kinds: ['identifier-revoked', 'new-details'],
  },
  {
    id: 'identity-check',
    name: 'An identity check',
    about: 'When nothing else is left: documents, or an identity app, and somebody who decides.',
    kinds: [
      ...(['identity-intro', 'identity-means', 'identity-details'] as const),
      ...(['identity-documents', 'companion-app', 'case-status'] as const),
    ],
  },
];

/** A state: an example, where it belongs. */
export interface State {
  /** As in the table of examples: `code/sms`. */
  readonly name: string;
  readonly title: string;
  readonly journey: string;
  readonly kind: Kind;
  /** Code of the problem that stands on it. */
  readonly problem: string | undefined;
}

// What is written otherwise than its name in the table.
const spelled: Readonly<Record<string, string>> = {
  plain: 'As it usually is',
  bare: 'With the least',
  sms: 'By SMS',
  email: 'By e-mail',
  totp: 'From an authenticator app',
  'sms-ready': 'By SMS, and a new one can be sent',
  'totp-device': 'From an app that has a name',
  trust: 'With a device to trust',
  backup: 'A backup code',
  'backup-few': 'The last backup code',
  'no-other': 'No other way',
  correct: 'The address can be corrected',
  assist: 'With a way to get help',
  ready: 'A new one can be sent',
  none: 'There is none',
  one: 'There is only one',
  'code-rejected': 'A wrong code by SMS',
  'code-rejected-left': 'A wrong code, two tries left',
  'credentials-rejected': 'Address and password do not match',
};

const titleOf = (variant: string): string => {
  const words = variant.replace(/-in$/u, ', and when again').replaceAll('-', ' ');
  return spelled[variant] ?? words.replace(/^./u, (first) => first.toUpperCase());
};

/** All states, in the order in which a person meets them. */
export const states: readonly State[] = journeys.flatMap(({ id, kinds }) =>
  kinds.flatMap((kind) =>
    exampleList
      .filter(({ name }) => name.startsWith(`${kind}/`))
      .map(({ name, problem }) => ({
        name,
        title: titleOf(name.slice(kind.length + 1)),
        journey: id,
        kind,
        problem: problem?.code,
      })),
  ),
);
