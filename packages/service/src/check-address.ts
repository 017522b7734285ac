import type { Problem } from '@latchkey/contract';
import { identifierKey, isIdentifier, type Account, type Accounts } from './accounts.ts';
import type { Core } from './core.ts';
import { isAtRevokedDomain, isDeadMailbox } from './dead-mailboxes.ts';
import { fieldProblems, type FieldProblems, type NewDetails } from './new-details.ts';
import { rateLimit } from './rate-limit.ts';
import type { Visit } from './visit.ts';

type Reason = FieldProblems[number]['reason'];

// Something before and after one @, and a domain that has a dot in it. What else an address may be, its mailbox tells.
const looksLikeAddress = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u;

// RFC 5321 §4.5.3.1.3: a path has at most 256 octets, of which two are its angle brackets.
const longest = 254;

const formOf = (address: string): Reason | undefined => {
  if (address === '') return 'required';
  if (address.length > longest) return 'too-long';
  return looksLikeAddress.test(address) ? undefined : 'format';
};

// A temporary username is nobody's address.
const isTaken = (accounts: Accounts, account: Account, address: string): boolean =>
  accounts
    .where('name', identifierKey(address))
    .some((other) => other.id !== account.id && isIdentifier(other, address));

/**
 * Why the address cannot be the account's new one; undefined when it can. An address that is revoked elsewhere is that
 * account's until it has another: its mailbox may come back.
 */
export const addressReason = (
  { store: { accounts } }: Core,
  account: Account,
  address: string,
): Reason | undefined => {
  if (isAtRevokedDomain(accounts, address)) return 'revoked-domain';
  if (isTaken(accounts, account, address)) return 'address-in-use';
  const { recoveryEmail = '' } = account;
  if (isIdentifier({ identifier: recoveryEmail }, address)) return 'same-as-recovery';
  // RFC 6761 §6.4: no name under this one is ever there.
  const isNowhere = /\.invalid$/iu.test(address);
  return isNowhere || isDeadMailbox(accounts, address) ? 'not-deliverable' : undefined;
};

/** The problem of an address, as a form is told it. */
export const addressProblem = (reason: Reason): Problem => ({
  code: 'fields-rejected',
  fields: [{ field: 'identifier', reason }],
});

/**
 * What is wrong with what was given; undefined when nothing is. Whether an address is somebody's is told to the owner of
 * an account only, and a few times only. Problems: `fields-rejected`, `rate-limited`.
 */
export const checkDetails = (
  visit: Visit,
  account: Account,
  given: NewDetails,
): Problem | undefined => {
  const { core } = visit;
  const form = formOf(given.identifier);
  const fields = [
    ...(form ? [{ field: 'identifier', reason: form }] : []),
    ...fieldProblems(visit, given),
  ];
  if (fields.length > 0) return { code: 'fields-rejected', fields };
  const problem = rateLimit(visit, `address:${account.id}`, core.policy.limits.addresses);
  if (problem) return problem;
  const reason = addressReason(core, account, given.identifier);
  return reason && addressProblem(reason);
};
