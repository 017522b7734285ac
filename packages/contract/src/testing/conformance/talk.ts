// The ways through a conversation that the rules share.
import type { ProblemCode } from '../../problems.ts';
import type { Answer, Asking, FactorMethod, Opening, Outcome, Reply, StepOf } from '../../types.ts';
import type { Backend, TestAccount } from '../backend.ts';
import { claim, NotProvided } from './rule.ts';
import type { Manner, Stage } from './stage.ts';

const inWords = (reply: Reply): string => {
  if ('outcome' in reply) return `the outcome ${reply.outcome.kind}`;
  const problem = reply.problem ? ` with the problem ${reply.problem.code}` : '';
  return 'step' in reply ? `the step ${reply.step.kind}${problem}` : `no step${problem}`;
};

/** The reply as one that asks. Fails when it does not. */
export const asks = (reply: Reply): Asking => {
  claim('step' in reply, `a step was expected, and there is ${inWords(reply)}`);
  return reply;
};

/** Fails unless the reply has this problem. */
export const refused = (reply: Reply, ...codes: readonly ProblemCode[]): void => {
  const code = 'problem' in reply ? reply.problem?.code : undefined;
  const expected = codes.join(' or ');
  claim(code && codes.includes(code), `${expected} was expected, and there is ${inWords(reply)}`);
};

/** The outcome of a reply that ends the journey. Fails when it does not end like this. */
export const ends = (reply: Reply, kind: Outcome['kind']): Outcome => {
  const over = 'outcome' in reply && reply.outcome.kind === kind;
  claim(over, `the outcome ${kind} was expected, and there is ${inWords(reply)}`);
  return reply.outcome;
};

/** The answer that gives identifier and password, or what the step wants of them. */
export const signIn = (asked: Asking, { identifier, password }: TestAccount): Answer => {
  const { kind } = asked.step;
  claim(kind === 'credentials' || kind === 'password', `a password is not asked for at ${kind}`);
  return kind === 'credentials'
    ? { step: kind, action: 'sign-in', values: { identifier, password } }
    : { step: kind, action: 'sign-in', values: { password } };
};

/** Opens a login and goes to where the password is asked for; past a greeting, too. */
export const toPassword = async (
  stage: Stage,
  identifier: string,
  opening: Partial<Opening> = {},
): Promise<Asking> => {
  let asked = asks(await stage.open({ journey: 'login', ...opening }));
  if (asked.step.kind === 'already-signed-in') asked = asks(await stage.answer(asked, useAnother));
  if (asked.step.kind !== 'identifier') return asked;
  const answer: Answer = { step: 'identifier', action: 'continue', values: { identifier } };
  return asks(await stage.answer(asked, answer));
};

const useAnother: Answer = { step: 'already-signed-in', action: 'use-another', values: {} };

/** Opens a login and gives identifier and password: the reply to that. */
export const givePassword = async (
  stage: Stage,
  account: TestAccount,
  opening: Partial<Opening> = {},
  manner: Manner = {},
): Promise<Reply> => {
  const asked = await toPassword(stage, account.identifier, opening);
  return stage.answer(asked, signIn(asked, account), manner);
};

/** A return target that the service allows. */
export const wantedReturn = ({ returnTo = '/welcome?from=login#top' }: Backend): string => returnTo;

/** The same account with a password that is none. */
export const withWrongPassword = ({ identifier }: { identifier: string }): TestAccount => ({
  identifier,
  password: 'Not the password, but as long as one',
});

/** A request for a code. */
export type CodeAsking = Asking & { readonly step: StepOf<'code'> };

/** Goes from wherever a second factor is asked for to the code of one of these methods. */
export const toCode = async (
  stage: Stage,
  reply: Reply,
  methods: readonly FactorMethod[],
): Promise<CodeAsking> => {
  const asked = asks(reply);
  const { step } = asked;
  if (step.kind === 'code' && methods.includes(step.method)) return { ...asked, step };
  if (step.kind === 'choose-factor') {
    const factor = step.factors.find(({ method }) => methods.includes(method));
    claim(factor, `no second factor by ${methods.join(' or ')} is offered`);
    const choice: Answer = { step: step.kind, action: 'choose', values: { factor: factor.id } };
    const chosen = asks(await stage.answer(asked, choice));
    claim(chosen.step.kind === 'code', `a code was expected, and there is ${inWords(chosen)}`);
    return { ...chosen, step: chosen.step };
  }
  return toCode(stage, await stage.answer(asked, other(asked)), methods);
};

/** The answer that asks for another second factor. */
export const other = ({ step }: Asking): Answer => {
  const able = step.kind === 'code' || step.kind === 'push' || step.kind === 'passkey';
  claim(able, `a second factor was expected, and there is the step ${step.kind}`);
  const actions: readonly string[] = step.actions;
  if (!actions.includes('other'))
    throw new NotProvided(`no other method is offered at ${step.kind}`);
  return { step: step.kind, action: 'other', values: {} };
};

/** The answer that gives a code. */
export const verify = (code: string): Answer => ({
  step: 'code',
  action: 'verify',
  values: { code },
});

/** A code that is not this one, of the same form. */
export const wrongCode = (right: string): string =>
  right.replace(/[0-9a-z]/iu, (character) => (character === '7' ? '8' : '7'));
