// The proof that a phone number is the person's own, before anything is told of the accounts that have it.
import type { FactorOf } from './accounts.ts';
import { accountsWithNumber, goOnWithNumber } from './identification.ts';
import { askForIdentity } from './identity-check.ts';
import type { Move } from './journey.ts';
import type { Proof } from './proof.ts';
import { sendCode, type Recipient } from './sent-codes.ts';
import { stay, type Visit } from './visit.ts';

// By the number: a code that was sent to another one is no proof of this.
const factorOf = (phone: string): FactorOf<'sms'> => ({ id: phone, method: 'sms', target: phone });

// Where several accounts have the number, the first one stands for whoever reads what is sent there.
const recipientOf = (visit: Visit): Recipient => {
  const [account] = accountsWithNumber(visit);
  return account
    ? { id: 'phone', identifier: account.identifier }
    : { id: 'phone', identifier: '', nobody: true };
};

/** What is to be proven while a phone number was given and nobody has confirmed it; undefined when none was. */
export const phoneProof = (visit: Visit): Proof | undefined => {
  const { account, phone, provenPhone } = visit.journey;
  if (account !== undefined || phone === undefined || phone === provenPhone) return undefined;
  return {
    account: recipientOf(visit),
    factors: [factorOf(phone)],
    proven: false,
    choice: { kind: 'phone' },
    hasOther: true,
    // Not received, or the number is the person's own no more.
    other: () => askForIdentity(visit, 'identifier'),
    correct: { kind: 'phone' },
    passed: () => {
      visit.journey.provenPhone = phone;
      return goOnWithNumber(visit);
    },
  };
};

/**
 * Sends a code to the number as it was given, to nobody where no account has it, and goes to its step. Coming back to a
 * code that was just sent is no problem: it is still good. Problem: `rate-limited`.
 */
export const askForPhoneProof = (visit: Visit, phone: string): Move => {
  const problem = sendCode(visit, recipientOf(visit), factorOf(phone));
  return problem && problem.code !== 'resend-too-soon'
    ? stay(visit, problem)
    : { to: { kind: 'code', factor: phone } };
};
