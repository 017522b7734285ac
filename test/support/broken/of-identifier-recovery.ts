import type { Answer, Asking, Step, StepOf } from '@latchkey/contract';
import { mockBackend } from '../mock-backend.ts';
import { hasProblem, isAsking, replying, signedIn, type Broken, type Twist } from './breaking.ts';

const code: StepOf<'code'> = {
  kind: 'code',
  actions: ['verify', 'other'],
  method: 'sms',
  alphabet: 'digits',
};

const phoneIn = (answer: Answer | undefined) =>
  answer?.step === 'phone' ? answer.values.phone : undefined;

const { withPhone, unknownPhone } = mockBackend().accounts;

/** Changes what follows a number. */
const after = (phone: string | undefined, change: (asked: Asking) => object): Twist => {
  return (reply, { answer }) =>
    isAsking(reply) && phoneIn(answer) === phone ? { ...reply, ...change(reply) } : reply;
};

/** Changes steps of one kind. */
const showing = (kind: Step['kind'], change: object) =>
  replying(
    () => (reply) =>
      isAsking(reply) && reply.step.kind === kind
        ? { ...reply, step: { ...reply.step, ...change } }
        : reply,
  );

const saysTheIdentifier = /^identifier recovery › tells the identifier/u;
const leadsOn = /^identifier recovery › leads an unknown/u;

/** Adapters that get the recovery of an identifier wrong. */
export const ofIdentifierRecovery: Readonly<Record<string, Broken>> = {
  'asks for the password of who has forgotten the identifier': {
    make: replying(
      () =>
        (reply, { opening }) =>
          opening?.journey === 'identifier-recovery' && isAsking(reply)
            ? { ...reply, step: { kind: 'credentials', actions: ['sign-in'] } }
            : reply,
    ),
    red: /^identifier recovery › (begins|tells|keeps)/u,
  },
  'shows the identifier': {
    make: showing('delivered', { account: withPhone?.identifier }),
    red: saysTheIdentifier,
  },
  'shows the identifier in capitals': {
    make: showing('choose-delivery', { account: withPhone?.identifier.toUpperCase() }),
    red: saysTheIdentifier,
  },
  'sends a message without the identifier': {
    make: () => {
      const backend = mockBackend();
      const { accounts } = backend;
      const silent = withPhone && { ...withPhone, message: () => Promise.resolve('Hello.') };
      return { ...backend, accounts: { ...accounts, ...(silent && { withPhone: silent }) } };
    },
    red: saysTheIdentifier,
  },
  'says that a number is unknown': {
    make: replying(() => after(unknownPhone, () => ({ problem: { code: 'fields-rejected' } }))),
    red: leadsOn,
  },
  'asks for another number than the unknown one': {
    make: replying(() =>
      after(unknownPhone, () => ({ step: { kind: 'phone', actions: ['continue'] } })),
    ),
    red: leadsOn,
  },
  'leaves who has an unknown number alone': {
    make: replying(() => after(unknownPhone, () => ({ step: { kind: 'blocked', actions: [] } }))),
    red: leadsOn,
  },
  'asks for a code from known numbers only': {
    make: replying(() => after(withPhone?.phone, () => ({ step: code }))),
    red: /^identifier recovery › asks for a code/u,
  },
  'asks for a longer code from unknown numbers': {
    make: replying(() => {
      const known = after(withPhone?.phone, () => ({ step: code }));
      const unknown = after(unknownPhone, () => ({ step: { ...code, length: 8 } }));
      return (reply, said) => unknown(known(reply, said) as typeof reply, said);
    }),
    red: /^identifier recovery › asks for a code/u,
  },
  'sends an identifier to whoever asks early': {
    make: replying(() => (reply) => (hasProblem(reply, 'not-offered') ? signedIn : reply)),
    red: /^identifier recovery › sends nothing that/u,
  },
};
