// What can happen at the second factor.
import type { FactorMethod } from '@latchkey/contract';
import type { Seed, World } from '../simulator/world.ts';
import { defaultWorld } from './default.ts';
import { bruno, chloe, seeds } from './seeds.ts';

const { codes, limits, push } = defaultWorld;

const withAccount = (changed: Seed) =>
  seeds.map((seed) => (seed.id === changed.id ? changed : seed));

const withCodesLeft = (left: number) =>
  withAccount({
    ...bruno,
    factors: bruno.factors.map((factor) =>
      factor.method === 'backup'
        ? { ...factor, codes: factor.codes.map((code, at) => ({ ...code, used: at >= left })) }
        : factor,
    ),
  });

// Chloe with these methods only, in this order.
const withMethods = (...methods: FactorMethod[]) =>
  withAccount({
    ...chloe,
    factors: methods.flatMap((method) =>
      chloe.factors.filter((factor) => factor.method === method),
    ),
  });

/** Worlds of the second factor. */
export const secondFactorScenarios = {
  'trust-device': () => ({
    ...defaultWorld,
    about: 'A device can be trusted for 30 days.',
    trustDays: 30,
  }),
  assistance: () => ({
    ...defaultWorld,
    about: 'Who has no second factor at hand, and who is locked out, can ask for assistance.',
    identity: undefined,
    assistance: { url: '/assistance', to: 'Example Mail assistance' },
  }),
  'one-factor': () => ({
    ...defaultWorld,
    about: 'Chloe has SMS only: there is no other method.',
    accounts: withMethods('sms'),
    identity: undefined,
  }),
  'email-code': () => ({
    ...defaultWorld,
    about: 'Chloe is asked for a code that was sent by e-mail.',
    accounts: withMethods('email', 'sms'),
  }),
  'passkey-as-second-factor': () => ({
    ...defaultWorld,
    about: 'Chloe is asked for her passkey first; SMS is there for browsers that cannot.',
    accounts: withMethods('passkey', 'sms'),
  }),
  'code-expires-soon': () => ({
    ...defaultWorld,
    about: 'A code is good for 15 seconds, and another can be sent after five.',
    accounts: withMethods('sms', 'email'),
    codes: { ...codes, life: 15_000, resend: 5000 },
  }),
  'one-code-attempt': () => ({
    ...defaultWorld,
    about: 'A wrong code is dead at once.',
    accounts: withMethods('sms', 'email'),
    codes: { ...codes, attempts: 1 },
    limits: { ...limits, codes: { ...limits.codes, attempts: 1 } },
  }),
  'alphanumeric-code': () => ({
    ...defaultWorld,
    about: 'Codes have eight letters and digits.',
    accounts: withMethods('sms', 'email'),
    codes: { ...codes, alphabet: 'alphanumeric', length: 8 },
  }),
  'messages-limited': () => ({
    ...defaultWorld,
    about: 'Nothing more is sent to Chloe’s phone for now.',
    limits: { ...limits, messages: { ...limits.messages, attempts: 0 } },
  }),
  'one-backup-code-left': () => ({
    ...defaultWorld,
    about: 'Bruno has one backup code left: K7Q2-9XPA.',
    accounts: withCodesLeft(1),
  }),
  'no-backup-code-left': () => ({
    ...defaultWorld,
    about: 'Bruno has used all his backup codes.',
    accounts: withCodesLeft(0),
  }),
  'push-expires-soon': () => ({
    ...defaultWorld,
    about: 'A request on the phone is good for ten seconds.',
    push: { ...push, life: 10_000, resend: 5000 },
  }),
  'push-without-number': () => ({
    ...defaultWorld,
    about: 'The phone asks for a yes or no, without a number.',
    push: { ...push, number: false },
  }),
  'push-answered-elsewhere': () => ({
    ...defaultWorld,
    about: 'Somebody answers each request on the phone for another sign-in.',
    push: { ...push, answeredElsewhere: true },
  }),
} as const satisfies Record<string, () => World>;
