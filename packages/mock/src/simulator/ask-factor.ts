// How each kind of second factor is asked for.
import type { Factor, FactorMethod, Problem } from '@latchkey/contract';
import type { Account, AccountFactor, FactorOf } from './accounts.ts';
import { codesLeft } from './backup-codes.ts';
import type { Move } from './journey.ts';
import { maskEmail, maskPhone } from './masking.ts';
import { askPhone, latestPush } from './push.ts';
import { sendCode } from './sent-codes.ts';
import { accountOf, type Visit } from './visit.ts';

type Ask<M extends FactorMethod> = (visit: Visit, account: Account, factor: FactorOf<M>) => Move;

const atCode = (factor: AccountFactor): Move => ({ to: { kind: 'code', factor: factor.id } });

// Nothing may be sent now: something else must be chosen.
const elsewhere = (problem: Problem): Move => ({ to: { kind: 'choose-factor' }, problem });

// Coming back to a code that was just sent is no problem: it is still good.
const askForSentCode: Ask<'sms' | 'email'> = (visit, account, factor) => {
  const problem = sendCode(visit, account, factor);
  return problem && problem.code !== 'resend-too-soon' ? elsewhere(problem) : atCode(factor);
};

// The same for a phone that was just asked.
const askForApproval: Ask<'push'> = (visit, account, factor) => {
  const asked = askPhone(visit, account, factor);
  const push = 'id' in asked ? asked : latestPush(visit, factor.id);
  if (!push || ('code' in asked && asked.code !== 'resend-too-soon'))
    return elsewhere(asked as Problem);
  return { to: { kind: 'push', push: push.id } };
};

const asks: { readonly [M in FactorMethod]: Ask<M> } = {
  totp: (_visit, _account, factor) => atCode(factor),
  sms: askForSentCode,
  email: askForSentCode,
  backup: (_visit, _account, factor) =>
    codesLeft(factor) > 0 ? atCode(factor) : elsewhere({ code: 'backup-codes-spent' }),
  passkey: (_visit, _account, factor) => ({ to: { kind: 'passkey', factor: factor.id } }),
  push: askForApproval,
};

/** Asks for a factor: sends what there is to send, and goes to its step. */
export const askFor = (visit: Visit, account: Account, factor: AccountFactor): Move =>
  // The table's row fits the factor, which the type of an indexed call cannot say.
  (asks[factor.method] as Ask<FactorMethod>)(visit, account, factor);

/** The factor as a list of methods shows it. */
export const offerOf = (factor: AccountFactor): Factor => ({
  id: factor.id,
  method: factor.method,
  ...(factor.method === 'sms' && { target: maskPhone(factor.target) }),
  ...(factor.method === 'email' && { target: maskEmail(factor.target) }),
  ...('device' in factor && { device: factor.device }),
});

/** Whether there is anything else to choose than the factor that is asked for. */
export const hasOther = (visit: Visit): boolean =>
  accountOf(visit).factors.length > 1 || visit.core.world.assistance !== undefined;

/** The proven account's factor of this id and one of these methods. Throws when there is none: the place is wrong. */
export const factorOf = <M extends FactorMethod>(
  visit: Visit,
  id: string,
  methods: readonly M[],
): FactorOf<M> => {
  const fits = (each: AccountFactor): each is FactorOf<M> & AccountFactor =>
    each.id === id && (methods as readonly FactorMethod[]).includes(each.method);
  const factor = accountOf(visit).factors.find(fits);
  if (!factor) throw new Error('The journey stands at a factor that the account does not have.');
  return factor;
};
