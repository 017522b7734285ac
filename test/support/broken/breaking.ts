// The ways to make a broken adapter out of a good one.
import type { AccountAdapter, Answer, Asking, Opening, Problem, Reply } from '@latchkey/contract';
import type { Backend } from '@latchkey/contract/testing';
import { mockBackend } from '../mock-backend.ts';

/** One way to break the contract. */
export interface Broken {
  make(): Backend;
  /** The suite's tests that must fail: all whose names match. */
  readonly red: RegExp;
}

/** What was said to the service. */
export interface Said {
  readonly opening?: Opening;
  readonly answer?: Answer | undefined;
  readonly looking?: true;
}

/** The reply that breaks the contract, in place of this one. */
export type Twist = (reply: Reply, said: Said) => unknown;

/** Changes parts of the adapter. */
export const breaking =
  (change: (adapter: AccountAdapter, backend: Backend) => Partial<AccountAdapter>) =>
  (): Backend => {
    const backend = mockBackend();
    return { ...backend, adapter: { ...backend.adapter, ...change(backend.adapter, backend) } };
  };

/** Changes replies. The twist is made anew for each backend, so it may remember. */
export const replying = (makeTwist: () => Twist) =>
  breaking((adapter) => {
    const twist = makeTwist();
    // A broken reply is any value at all.
    const twisted = async (reply: Promise<Reply>, said: Said) => twist(await reply, said) as Reply;
    return {
      open: (opening, call) =>
        twisted(adapter.open(opening, call), { opening, answer: opening.answer }),
      answer: (ticket, answer, call) => twisted(adapter.answer(ticket, answer, call), { answer }),
      look: (ticket, call) => twisted(adapter.look(ticket, call), { looking: true }),
    };
  });

/** Changes answers before they are sent. */
export const answering = (change: (answer: Answer) => Answer) =>
  breaking((adapter) => ({
    open: ({ answer, ...opening }, call) =>
      adapter.open({ ...opening, ...(answer && { answer: change(answer) }) }, call),
    answer: (ticket, { turn, ...answer }, call) =>
      adapter.answer(ticket, { ...change(answer), turn }, call),
  }));

/** Changes the password before it is sent. */
export const sendingPassword = (change: (password: string) => string) =>
  answering((answer) =>
    answer.step === 'credentials' && answer.action === 'sign-in'
      ? { ...answer, values: { ...answer.values, password: change(answer.values.password) } }
      : answer,
  );

/** The end that everybody wants. */
export const signedIn: Reply = { outcome: { kind: 'signed-in' } };

/** Identifier and password, where an answer has them. */
export const credentialsIn = (answer: Answer | undefined) =>
  answer?.step === 'credentials' && answer.action === 'sign-in' ? answer.values : undefined;

/** Whether the reply asks for something. */
export const isAsking = (reply: Reply): reply is Asking => 'step' in reply;

/** Whether the reply has this problem. */
export const hasProblem = (reply: Reply, code: Problem['code']): boolean =>
  'problem' in reply && reply.problem?.code === code;
