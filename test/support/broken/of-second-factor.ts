import type { Answer, StepOf } from '@latchkey/contract';
import { worldOf } from '@latchkey/mock';
import { mockBackend } from '../mock-backend.ts';
import {
  breaking,
  credentialsIn,
  hasProblem,
  isAsking,
  replying,
  signedIn,
  type Broken,
} from './breaking.ts';

const code: StepOf<'code'> = {
  kind: 'code',
  actions: ['verify'],
  method: 'totp',
  alphabet: 'digits',
};

const forgiving = (problem: 'code-rejected' | 'code-used' | 'code-expired' | 'code-superseded') =>
  replying(() => (reply) => (hasProblem(reply, problem) ? signedIn : reply));

/** Changes the data of code steps. */
const recoding = (change: (step: StepOf<'code'>) => object) =>
  replying(
    () => (reply) =>
      isAsking(reply) && reply.step.kind === 'code'
        ? { ...reply, step: { ...reply.step, ...change(reply.step) } }
        : reply,
  );

const verifies = (answer: Answer | undefined) => answer?.action === 'verify';

/** Adapters that get codes or locks wrong. */
export const ofSecondFactor: Readonly<Record<string, Broken>> = {
  'asks for no second factor': {
    make: replying(() => (reply) => {
      const asks = isAsking(reply) && ['code', 'push'].includes(reply.step.kind);
      return asks ? signedIn : reply;
    }),
    red: /^second factor (by .* › asks for a code|on its own › steps a)/u,
  },
  'takes any code': {
    make: replying(
      () =>
        (reply, { answer }) =>
          verifies(answer) ? signedIn : reply,
    ),
    red: /^second factor .* › (refuses a wrong|counts|gives|takes a code only)|^sent codes › takes no/u,
  },
  'takes no code': {
    make: replying(
      () =>
        (reply, { answer }) =>
          verifies(answer) ? { problem: { code: 'code-rejected' } } : reply,
    ),
    red: /^second factor (by .* › asks for a code|on its own › steps a)/u,
  },
  'takes a code again': { make: forgiving('code-used'), red: /app › takes a code only once/u },
  'takes a code of an earlier message': {
    make: replying(
      () => (reply) =>
        hasProblem(reply, 'code-superseded') || hasProblem(reply, 'code-rejected')
          ? signedIn
          : reply,
    ),
    red: /^(second factor by a code that is sent › takes a code only once|sent codes › sends another)/u,
  },
  'takes a code that has expired': {
    make: forgiving('code-expired'),
    red: /^sent codes › takes no code/u,
  },
  'lets anybody try codes without end': {
    make: () =>
      mockBackend({
        limits: {
          ...worldOf('default').limits,
          codes: { attempts: 1000, within: 900_000, pause: 60_000 },
        },
        codes: { alphabet: 'digits', length: 6, life: 600_000, attempts: 1000, resend: 30_000 },
      }),
    red: /lets nobody try codes/u,
  },
  'asks for a code before the password was right': {
    make: replying(
      () =>
        (reply, { answer }) =>
          /^(bruno|chloe)/u.test(credentialsIn(answer)?.identifier ?? '') && isAsking(reply)
            ? { ticket: reply.ticket, turn: reply.turn, step: code }
            : reply,
    ),
    red: /^(second factor .* › asks for no code|secrecy › .* withTotp with)/u,
  },
  'forgets what is offered beside': {
    make: replying(
      () => (reply) =>
        isAsking(reply) && reply.step.kind === 'choose-factor'
          ? { ...reply, step: { ...reply.step, factors: [] } }
          : reply,
    ),
    red: /offers other methods/u,
  },
  'offers everything under one name': {
    make: replying(() => (reply) => {
      if (!isAsking(reply) || reply.step.kind !== 'choose-factor') return reply;
      const factors = reply.step.factors.map((factor) => ({ ...factor, id: 'one' }));
      return { ...reply, step: { ...reply.step, factors } };
    }),
    red: /offers other methods/u,
  },
  'passes whoever asks to be stepped up': {
    make: breaking((adapter) => ({
      open: (opening, call) =>
        opening.journey === 'second-factor'
          ? Promise.resolve({ outcome: { kind: 'second-factor-passed' } })
          : adapter.open(opening, call),
    })),
    red: /^second factor on its own/u,
  },
  'steps up whoever is not there': {
    make: replying(
      () =>
        (reply, { opening }) =>
          opening?.journey === 'second-factor'
            ? { ticket: 'ticket-0001', turn: 1, step: code }
            : reply,
    ),
    red: /^second factor on its own › steps nobody/u,
  },
  'announces another length': {
    make: recoding(() => ({ length: 8 })),
    red: /^sent codes › tells how/u,
  },
  'hides where a code went': {
    make: recoding(() => ({ target: undefined })),
    red: /^sent codes › tells how/u,
  },
  'sends codes as often as it is asked': {
    make: replying(() => (reply) => {
      if (!hasProblem(reply, 'resend-too-soon') || !isAsking(reply)) return reply;
      const { problem: _, ...asked } = reply;
      return asked;
    }),
    red: /^sent codes › sends no second/u,
  },
  'does not say when a code can be sent': {
    make: replying(
      () => (reply) =>
        hasProblem(reply, 'resend-too-soon')
          ? { ...reply, problem: { code: 'resend-too-soon' } }
          : reply,
    ),
    red: /^sent codes › sends no second/u,
  },
  'never sends again': {
    make: breaking((adapter) => ({
      answer: (ticket, answer, call) =>
        answer.action === 'resend'
          ? adapter.look(ticket, call)
          : adapter.answer(ticket, answer, call),
    })),
    red: /^sent codes › sends (no second|another)/u,
  },
  'tells times in milliseconds': {
    make: recoding(({ resendIn = 0 }) => ({ resendIn: resendIn * 1000 })),
    red: /^sent codes › tells times/u,
  },
  'tells times by the calendar': {
    make: recoding(() => ({ resendIn: Date.parse('2030-01-01') })),
    red: /^sent codes › tells/u,
  },
  'ignores locks and blocks': {
    make: replying(
      () => (reply) =>
        isAsking(reply) && ['locked', 'blocked'].includes(reply.step.kind) ? signedIn : reply,
    ),
    red: /^locks › tells/u,
  },
  'opens a lock later than it says': {
    make: replying(
      () => (reply) =>
        isAsking(reply) && reply.step.kind === 'locked'
          ? { ...reply, step: { ...reply.step, retryIn: 10 } }
          : reply,
    ),
    red: /^locks › opens/u,
  },
};
