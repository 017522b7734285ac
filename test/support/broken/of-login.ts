import type { Reply } from '@latchkey/contract';
import { mockBackend } from '../mock-backend.ts';
import {
  breaking,
  credentialsIn,
  hasProblem,
  isAsking,
  replying,
  sendingPassword,
  signedIn,
  type Broken,
} from './breaking.ts';

const identifiers = [
  ...['anna', 'bruno', 'chloe', 'dario', 'kenji'].map((name) => `${name}@example.org`),
  'elif@lost-mail.example',
];

const withStep = (reply: Reply, step: object): unknown =>
  isAsking(reply) ? { ...reply, step: { ...reply.step, ...step } } : reply;

const swapCase = (text: string) =>
  text.replace(/[a-z]/giu, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );

const password = 'Correct-horse-9';

/** Adapters that get the login wrong. */
export const ofLogin: Readonly<Record<string, Broken>> = {
  'begins with a puzzle': {
    make: replying(
      () =>
        (reply, { opening }) =>
          opening ? withStep(reply, { kind: 'captcha', actions: ['solve'], provider: 'x' }) : reply,
    ),
    red: /^login › begins/u,
  },
  'loses the answer that comes with the opening': {
    make: breaking((adapter) => ({
      open: ({ answer: _, ...opening }, call) => adapter.open(opening, call),
    })),
    red: /^login › takes the first answer/u,
  },
  'hands out a token': {
    make: replying(
      () => (reply) =>
        'outcome' in reply
          ? { outcome: { ...reply.outcome, token: 'eyJhbGciOiJIUzI1NiJ9.e30.x' } }
          : reply,
    ),
    red: /^login › signs in with the right password/u,
  },
  'hands out a session beside the outcome': {
    make: replying(() => (reply) => ('outcome' in reply ? { ...reply, session: 's' } : reply)),
    red: /^login › signs in with the right password/u,
  },
  'lets anybody in': {
    make: replying(
      () =>
        (reply, { answer }) =>
          credentialsIn(answer) ? signedIn : reply,
    ),
    red: /^(login › (refuses|lets nobody)|secrecy › knows|second factor .* › asks for no code)/u,
  },
  'takes an empty password for a right one': {
    make: sendingPassword((typed) => typed || password),
    red: /^login › lets nobody in/u,
  },
  'trims the password': {
    make: sendingPassword((typed) => typed.trim()),
    red: /^login › .* (with a blank (before|after)|with a line break)/u,
  },
  'folds the password': {
    make: sendingPassword((typed) => (typed === swapCase(password) ? password : typed)),
    red: /^login › .* in lower and upper case/u,
  },
  'compares the beginning of the password': {
    make: sendingPassword((typed) => (typed.startsWith('Correct-horse-') ? password : typed)),
    red: /^login › .* (without its last|with one more)/u,
  },
  'loses the step with a refusal': {
    make: replying(
      () => (reply) =>
        hasProblem(reply, 'credentials-rejected')
          ? { problem: { code: 'credentials-rejected' } }
          : reply,
    ),
    red: /^login › refuses a wrong password/u,
  },
  'throws at a refusal': {
    make: replying(() => (reply) => {
      if (hasProblem(reply, 'credentials-rejected')) throw new Error('401');
      return reply;
    }),
    red: /^login › refuses/u,
  },
  'opens one journey for all': {
    make: replying(() => {
      let first: Reply | undefined;
      return (reply, { opening }) => (opening ? (first ??= reply) : reply);
    }),
    red: /^login › keeps two journeys apart/u,
  },
  'greets again whoever wants to be somebody else': {
    make: replying(() => {
      let greeting: object = {};
      return (reply, { answer }) => {
        if (isAsking(reply) && reply.step.kind === 'already-signed-in') greeting = reply.step;
        return answer?.action === 'use-another' ? withStep(reply, greeting) : reply;
      };
    }),
    red: /^login › greets/u,
  },
  'tells an account by another problem': {
    make: replying(() => (reply, { answer }) => {
      const known = identifiers.includes(credentialsIn(answer)?.identifier ?? '');
      const refused = known && hasProblem(reply, 'credentials-rejected');
      return refused ? { ...reply, problem: { code: 'fields-rejected' } } : reply;
    }),
    red: /^secrecy › says the same/u,
  },
  'tells an account by its masked name': {
    make: replying(() => (reply, { answer }) => {
      const known = identifiers.includes(credentialsIn(answer)?.identifier ?? '');
      return known ? withStep(reply, { account: 'a•••@example.org' }) : reply;
    }),
    red: /^secrecy › says the same/u,
  },
  'tells an account by its passkeys': {
    make: replying(() => (reply, { answer }) => {
      const known = identifiers.includes(credentialsIn(answer)?.identifier ?? '');
      const allowCredentials = [{ type: 'public-key', id: 'x' }];
      return known ? withStep(reply, { passkey: { challenge: 'x', allowCredentials } }) : reply;
    }),
    red: /^secrecy › says the same/u,
  },
  'tells a lock to anybody': {
    make: () => ({ ...mockBackend({ tellsLocks: true }), tellsLocks: false }),
    red: /^secrecy › says the same .* (locked|blocked)/u,
  },
  'tells an account by the length of its reply': {
    make: () => heavier('bytes'),
    red: /^secrecy › weighs/u,
  },
  'tells an account by a header': {
    make: () => heavier('headers'),
    red: /^secrecy › weighs/u,
  },
  'tells an account by its work': {
    make: () => heavier('work'),
    red: /^secrecy › weighs/u,
  },
  'looks accounts up among the names that every object has': {
    make: breaking((adapter) => ({
      answer: (ticket, answer, call) =>
        (credentialsIn(answer)?.identifier ?? '') in {}
          ? Promise.resolve(signedIn)
          : adapter.answer(ticket, answer, call),
    })),
    red: /^secrecy › knows no account/u,
  },
};

/** A backend whose traces are others for a known account. */
const heavier = (part: 'bytes' | 'headers' | 'work') => {
  const backend = mockBackend();
  const { adapter, measure } = backend;
  let known = false;
  return {
    ...backend,
    adapter: {
      ...adapter,
      answer: (...given: Parameters<typeof adapter.answer>) => {
        known = identifiers.includes(credentialsIn(given[1])?.identifier ?? '');
        return adapter.answer(...given);
      },
    },
    measure: async () => {
      const trace = (await measure?.()) ?? {};
      const others = {
        bytes: (trace.bytes ?? 0) + 1,
        headers: { ...trace.headers, vary: 'cookie' },
        work: { ...trace.work, passwordChecks: 2 },
      };
      return known ? { ...trace, [part]: others[part] } : trace;
    },
  };
};
