// How one comes to each step: requests to the simulated service, played when the site is built and again in the page.
import { seedPassword, type AccountService, type ScenarioName } from '@latchkey/mock';

type Values = Readonly<Record<string, unknown>>;

/** What a person does at a step. */
interface Deed {
  readonly step: string;
  readonly action: string;
  readonly values: Values;
}

/** What opens a journey. */
interface Start {
  readonly journey: string;
  readonly reason?: string;
  readonly link?: string;
  readonly answer?: Deed;
}

/** What was asked last, as far as walks need it. */
interface Asked {
  readonly step?: {
    readonly options?: readonly Choice[];
    readonly factors?: readonly Choice[];
  };
}

interface Choice {
  readonly id: string;
  readonly method: string;
}

/** A body, or what makes one of what the service has sent and asked by then. */
type Of<T> = T | ((service: AccountService, asked: Asked) => T);

/** A journey to a step: how it is opened, and each answer after that. */
export interface Walk {
  readonly scenario?: ScenarioName;
  /** Begins with this one, where somebody has done something before. */
  readonly before?: Walk;
  readonly open: Of<Start>;
  readonly answers?: readonly Of<Deed>[];
}

const deed = (step: string, action: string, values: Values = {}): Deed => ({
  step,
  action,
  values,
});

const signIn = (identifier: string, password = seedPassword): Start => ({
  journey: 'login',
  answer: deed('credentials', 'sign-in', { identifier, password }),
});

const start = (journey: string, identifier: string): Start => ({
  journey,
  answer: deed('identifier', 'continue', { identifier }),
});

const newest = (service: AccountService) =>
  service.outbox.findLast(({ code }) => code !== undefined)?.code ?? '';

const idOf = (choices: readonly Choice[] | undefined, method: string) =>
  choices?.find((choice) => choice.method === method)?.id ?? '';

const factor =
  (method: string) =>
  (_service: AccountService, { step }: Asked): Deed =>
    deed('choose-factor', 'choose', { factor: idOf(step?.factors, method) });

const option =
  (method: string) =>
  (_service: AccountService, { step }: Asked): Deed =>
    deed('choose-recovery', 'choose', { option: idOf(step?.options, method) });

const phone = deed('phone', 'continue', { phone: '+41795550123' });
const sentCode = (service: AccountService) => deed('code', 'verify', { code: newest(service) });

/** By kind of step. */
export const walks: Readonly<Record<string, Walk>> = {
  credentials: { open: signIn('anna@example.org', 'not-her-password') },
  identifier: { open: { journey: 'password-reset' } },
  password: { scenario: 'identifier-first', open: start('login', 'anna@example.org') },
  'choose-factor': { open: signIn('chloe@example.org'), answers: [deed('push', 'other')] },
  code: { open: signIn('bruno@example.org') },
  push: { open: signIn('chloe@example.org') },
  passkey: {
    open: signIn('chloe@example.org'),
    answers: [deed('push', 'other'), factor('passkey')],
  },
  locked: { open: signIn('dario@example.org') },
  blocked: { open: signIn('kenji@example.org') },
  'already-signed-in': {
    before: { open: signIn('anna@example.org') },
    open: { journey: 'login' },
  },
  captcha: {
    scenario: 'captcha',
    open: signIn('anna@example.org', 'not-her-password'),
    answers: ['nor-this', 'nor-this-one'].map((password) =>
      deed('credentials', 'sign-in', { identifier: 'anna@example.org', password }),
    ),
  },
  form: { scenario: 'terms', open: signIn('anna@example.org') },
  redirect: { scenario: 'redirect', open: signIn('anna@example.org') },
  'choose-recovery': { open: start('password-reset', 'chloe@example.org') },
  'confirm-target': {
    scenario: 'reset-confirm-target',
    open: start('password-reset', 'anna@example.org'),
    answers: [option('sms')],
  },
  'link-sent': {
    open: start('password-reset', 'anna@example.org'),
    answers: [option('email-link')],
  },
  phone: { open: { journey: 'identifier-recovery' } },
  'choose-delivery': {
    open: { journey: 'identifier-recovery', answer: phone },
  },
  delivered: {
    open: { journey: 'identifier-recovery', answer: phone },
    answers: [deed('choose-delivery', 'choose', { option: 'phone' })],
  },
  'new-password': {
    open: start('password-reset', 'anna@example.org'),
    answers: [option('sms'), sentCode],
  },
  'identifier-revoked': { open: signIn('elif@lost-mail.example') },
  'new-details': {
    before: { open: signIn('elif@lost-mail.example') },
    open: {
      journey: 'reidentification',
      answer: deed('credentials', 'sign-in', { identifier: 'EL482913', password: seedPassword }),
    },
  },
  'identity-intro': { open: start('identity-check', 'ines@example.org') },
  'identity-means': {
    open: start('identity-check', 'ines@example.org'),
    answers: [deed('identity-intro', 'start')],
  },
  'identity-details': {
    open: start('identity-check', 'ines@example.org'),
    answers: [
      deed('identity-intro', 'start'),
      deed('identity-means', 'choose', { means: 'manual' }),
    ],
  },
};
