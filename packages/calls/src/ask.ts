// Makes a call, and a move of what it returns.
import { natureOf, type Problem } from '@latchkey/contract';
import { arrive, codeMethods } from './furnish.ts';
import type { CallName, Move } from './journey.ts';
import { runCall } from './run-call.ts';
import { ending, has, placeAt, stay, type Visit } from './visit.ts';

/** Makes a call with what is kept and these values, and goes where its answer leads. */
export const ask = async (visit: Visit, name: CallName, values: object): Promise<Move> => {
  const { memory } = visit.journey;
  const returned = await runCall(visit, name, { ...values, keep: memory.keep });
  switch (returned.is) {
    case 'done':
      return (whenDone[name] ?? ending)(visit);
    case 'signed-in':
      return ending(visit, 'signed-in');
    case 'asking': {
      const { keep = memory.keep, ...wanted } = returned.wanted;
      memory.keep = keep;
      return { to: arrive(visit, wanted, name), problem: returned.problem };
    }
    case 'refusing':
      memory.keep = returned.keep ?? memory.keep;
      return whenRefused(visit, name, returned.problem);
    case 'mistake':
      visit.setup.report(returned.message);
      return { problem: { code: 'malformed' } };
  }
};

/** Where somebody goes from a proof that is good enough: to a new password. */
export const toNewPassword = (visit: Visit): Move => ({
  to: arrive(visit, { step: 'new-password' }, 'checkReset'),
});

/** The step of the factor that was chosen, where the call leaves it to the adapter. */
export const toFactor = (visit: Visit): Move => {
  const { method = 'none' } = visit.journey.memory.factor ?? {};
  if (codeMethods.includes(method)) return { to: arrive(visit, { step: 'code' }, 'sendCode') };
  visit.setup.report(
    `Latchkey: sendCode() returned 'done' for a ${method}. Return { step: 'passkey', request: … }.`,
  );
  return { problem: { code: 'malformed' } };
};

// What is done, where the journey goes on.
const whenDone: Readonly<Partial<Record<CallName, (visit: Visit) => Move>>> = {
  sendCode: toFactor,
  requestReset: (visit) => ({ to: arrive(visit, { step: 'link-sent' }, 'requestReset') }),
  checkReset: toNewPassword,
  sendIdentifier: (visit) => {
    const { before, option } = visit.journey.memory;
    const options = (before?.wanted['options'] ?? []) as readonly { readonly id: string }[];
    const { id: _, ...way } = options.find(({ id }) => id === option) ?? { id: '' };
    return { to: arrive(visit, { step: 'delivered', ...way }, 'sendIdentifier') };
  },
};

const proving: readonly CallName[] = ['checkReset', 'resetPassword'];

// A proof that is refused is asked for again, or another link; all else is said where the person stands.
const whenRefused = (visit: Visit, name: CallName, problem: Problem): Move => {
  const nature = natureOf(problem.code);
  if (nature !== 'refusal') return { problem };
  if (!proving.includes(name)) return stay(visit, problem);
  const { memory } = visit.journey;
  const { code, link } = memory.proof;
  if (code !== undefined && problem.code.startsWith('code-') && memory.before) {
    memory.proof = {};
    return { to: memory.before, problem };
  }
  if (link !== undefined && problem.code.startsWith('link-') && has(visit, 'requestReset')) {
    memory.proof = {};
    return { to: placeAt(visit, { step: 'identifier' }), problem };
  }
  return stay(visit, problem);
};
