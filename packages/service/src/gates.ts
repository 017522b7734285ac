// What stands between a proven account and the end of a journey. The first gate that is shut decides what is asked next.
import type { Opening, Outcome, Problem } from '@latchkey/contract';
import { isBlocked, isLocked, type Account } from './accounts.ts';
import type { Move, Place } from './journey.ts';
import { accountOf, type Visit } from './visit.ts';

/** What the person must do before going on; undefined when nothing. */
export type Gate = (visit: Visit, account: Account) => Move | undefined;

/** Where a journey begins: at a place, at a place with what was wrong with a link, at its gates, or not at all. */
export type Beginning =
  | Place
  | { readonly to: Place; readonly problem: Problem }
  | 'gates'
  | { readonly refused: Problem };

/** One journey: how it begins, what it passes, how it ends. */
export interface JourneyRules {
  begin(visit: Visit, opening: Opening): Beginning;
  /** What follows an identifier that was given alone. Absent where nobody is asked for one. */
  identified?(visit: Visit): Move;
  /** What a login begins with in this journey. Default: the policy’s. */
  readonly entry?: 'credentials';
  /** Whether a passkey stands for identifier and proof at once. */
  readonly takesPasskeys?: boolean;
  readonly gates: readonly Gate[];
  end(visit: Visit): Outcome;
}

/** Shut while the organization blocks the account, or it is closed. */
export const blockedGate: Gate = (visit, account) =>
  isBlocked(account, visit.core.time)
    ? { to: { kind: 'blocked', account: account.id } }
    : undefined;

/** Shut while the account is locked. */
export const lockedGate: Gate = (visit, account) =>
  isLocked(account, visit.core.time) ? { to: { kind: 'locked', account: account.id } } : undefined;

/** Goes on with a proven account: to the first gate that is shut, or to the end. */
export const proceed = (visit: Visit): Move => {
  const account = accountOf(visit);
  for (const gate of visit.rules.gates) {
    const move = gate(visit, account);
    if (move) return move;
  }
  return ending(visit, visit.rules.end(visit));
};

/** The journey's end, with the return target where the person goes on from it. */
export const ending = ({ journey }: Visit, outcome: Outcome): Move => {
  const { returnTo } = journey;
  const returns =
    outcome.kind !== 'left' && outcome.kind !== 'expired' && outcome.kind !== 'case-open';
  return { outcome: returns && returnTo !== undefined ? { ...outcome, returnTo } : outcome };
};
