// How each kind of factor is asked for: as a second one, or to recover an account.
import type { FactorMethod, Problem } from '@latchkey/contract';
import type { Account, AccountFactor, FactorOf } from './accounts.ts';
import { codesLeft } from './backup-codes.ts';
import type { Move } from './journey.ts';
import { proofOf } from './proof.ts';
import { askPhone, latestPush } from './push.ts';
import { sendCode } from './sent-codes.ts';
import type { Visit } from './visit.ts';

type Ask<M extends FactorMethod> = (visit: Visit, account: Account, factor: FactorOf<M>) => Move;

const atCode = (factor: AccountFactor): Move => ({ to: { kind: 'code', factor: factor.id } });

// Nothing may be sent now: something else must be chosen.
const elsewhere = (visit: Visit, problem: Problem): Move => ({
  to: proofOf(visit).choice,
  problem,
});

// Coming back to a code that was just sent is no problem: it is still good.
const askForSentCode: Ask<'sms' | 'email'> = (visit, account, factor) => {
  const problem = sendCode(visit, account, factor);
  return problem && problem.code !== 'resend-too-soon' ? elsewhere(visit, problem) : atCode(factor);
};

// The same for a phone that was just asked.
const askForApproval: Ask<'push'> = (visit, account, factor) => {
  const asked = askPhone(visit, account, factor);
  const push = 'id' in asked ? asked : latestPush(visit, factor.id);
  if (!push || ('code' in asked && asked.code !== 'resend-too-soon'))
    return elsewhere(visit, asked as Problem);
  return { to: { kind: 'push', push: push.id } };
};

const asks: { readonly [M in FactorMethod]: Ask<M> } = {
  totp: (_visit, _account, factor) => atCode(factor),
  sms: askForSentCode,
  email: askForSentCode,
  backup: (visit, _account, factor) =>
    codesLeft(factor) > 0 ? atCode(factor) : elsewhere(visit, { code: 'backup-codes-spent' }),
  passkey: (_visit, _account, factor) => ({ to: { kind: 'passkey', factor: factor.id } }),
  push: askForApproval,
};

/** Asks for a factor: sends what there is to send, and goes to its step. */
export const askFor = (visit: Visit, account: Account, factor: AccountFactor): Move =>
  // The table's row fits the factor, which the type of an indexed call cannot say.
  (asks[factor.method] as Ask<FactorMethod>)(visit, account, factor);
