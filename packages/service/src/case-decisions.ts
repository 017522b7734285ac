// What the service's own people see of identity cases, and what they decide.
import type { IdentityReason, Piece } from '@latchkey/contract';
import { findAccount, type Account } from './accounts.ts';
import { contactOf, findCase, isUndecided, moveCase, type CaseState } from './cases.ts';
import type { IdentityCase } from './cases.ts';
import type { Core } from './core.ts';
import type { Fields, IdentityMeans } from './identity-rules.ts';

/** Why a piece is needed again. */
export type PieceFault = NonNullable<Piece['fault']>;

/**
 * A decision. Where the person could not say which account is theirs (reason `identifier`), acceptance names it by its
 * identifier.
 */
export type CaseDecision =
  | { readonly accept: true | string }
  | { readonly refuse: true }
  | { readonly more: Readonly<Record<string, PieceFault>> };

/** What an administrator sees of a case: of files only how many bytes are kept, 0 once they are erased. */
export interface CaseView {
  readonly number: string;
  readonly reason: IdentityReason;
  readonly means: IdentityMeans;
  readonly state: CaseState;
  /** Identifier of the account; undefined where there is none, or none is known. */
  readonly account: string | undefined;
  readonly name: string | undefined;
  readonly contact: string | undefined;
  readonly fields: Fields;
  readonly pieces: readonly (Pick<Piece, 'id' | 'kind' | 'fault'> & { readonly bytes: number })[];
}

/** What an administrator sees of a case; `sizeOf` tells how many bytes are kept of a piece. */
export const caseViewOf = (
  core: Core,
  found: IdentityCase,
  sizeOf: (piece: string) => number,
): CaseView => {
  const { number, reason, means, state, account, fields, pieces } = found;
  const { name } = fields;
  return {
    number,
    reason,
    means,
    state,
    account: core.store.accounts.get(account)?.identifier,
    name: typeof name === 'string' ? name : undefined,
    contact: contactOf(found),
    fields: { ...fields },
    pieces: pieces.map((piece) => ({
      ...piece,
      bytes: sizeOf(piece.id),
    })),
  };
};

const caseOf = (core: Core, number: string): IdentityCase => {
  const found = findCase(core, number);
  if (!found) throw new Error('There is no such case.');
  return found;
};

/** Somebody has begun to look at the case. Throws where it does not wait for that. */
export const startReview = (core: Core, number: string): void => {
  const found = caseOf(core, number);
  if (found.state !== 'submitted') throw new Error('The case waits for no review.');
  moveCase(core, found, 'in-review');
};

const acceptable = (core: Core, found: IdentityCase, accept: true | string): Account => {
  const { accounts } = core.store;
  const named =
    typeof accept === 'string' && found.reason === 'identifier'
      ? findAccount(accounts, accept)
      : undefined;
  const account = accounts.get(found.account) ?? named;
  if (!account) throw new Error('A case without an account can only be refused.');
  if (found.reason === 'password' && account.managedPassword)
    throw new Error('The organization keeps the password of this account.');
  return account;
};

/** Decides a case, and tells the applicant. Throws where the case waits for no decision, or not for this one. */
export const decide = (core: Core, number: string, decision: CaseDecision): void => {
  const found = caseOf(core, number);
  if (!isUndecided(found) || found.state === 'more-needed')
    throw new Error('The case waits for no decision.');
  if ('accept' in decision) {
    found.account = acceptable(core, found, decision.accept).id;
    moveCase(core, found, 'accepted');
  } else if ('refuse' in decision) {
    moveCase(core, found, 'refused');
  } else {
    askAgain(core, found, decision.more);
  }
};

const askAgain = (core: Core, found: IdentityCase, more: Readonly<Record<string, PieceFault>>) => {
  const ids = Object.keys(more);
  if (ids.length === 0 || ids.some((id) => !found.pieces.some((piece) => piece.id === id)))
    throw new Error('The case has no such piece.');
  for (const piece of found.pieces) {
    const fault = more[piece.id];
    if (fault) piece.fault = fault;
    else delete piece.fault;
  }
  moveCase(core, found, 'more-needed');
};

/** Decides a case as soon as it is made, where the policy does, and where it can be decided so. */
export const decideAtOnce = (core: Core, found: IdentityCase): void => {
  const decides = core.policy.identity?.decides;
  const [piece] = found.pieces;
  if (decides === 'accepted' && found.account !== undefined)
    decide(core, found.number, { accept: true });
  if (decides === 'refused') decide(core, found.number, { refuse: true });
  if (decides === 'more-needed' && piece)
    decide(core, found.number, { more: { [piece.id]: 'glare' } });
};
