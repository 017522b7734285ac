// What a code or an approval proves: a second factor of an account that is proven, or that a claimed account is one's own.
import type { FactorMethod } from '@latchkey/contract';
import type { Account, AccountFactor, FactorOf } from './accounts.ts';
import { proceed } from './gates.ts';
import type { Move, Place } from './journey.ts';
import { newAddressProof } from './new-address.ts';
import { phoneProof } from './phone-proof.ts';
import { claimedOf, reachableFactors, recovered, wayKey, waysOf } from './recovery-ways.ts';
import type { Recipient } from './sent-codes.ts';
import { trustDevice } from './sessions.ts';
import { identityAction } from './steps/assist.ts';
import { accountOf, type Visit } from './visit.ts';

/** What is to be proven at a step that asks for a factor. */
export interface Proof {
  /** Whose codes are asked for. */
  readonly account: Recipient;
  /** What may be asked for. */
  readonly factors: readonly AccountFactor[];
  /** Whether the account is proven. Before that, nothing of it is shown unmasked, and no device of it can be trusted. */
  readonly proven: boolean;
  /** Where something else is chosen. */
  readonly choice: Place;
  readonly hasOther: boolean;
  /** Leads to something else, where that is more than a place. */
  readonly other?: () => Move;
  /** Where the address or number to which the code goes can be corrected; absent where it cannot. */
  readonly correct?: Place;
  /** Goes on: the factor was right. */
  passed(factor: AccountFactor, trust?: boolean): Move;
}

/** What the journey has to prove now. Throws where it knows no account: a handler that asks too early is a bug. */
export const proofOf = (visit: Visit): Proof => {
  const other = newAddressProof(visit) ?? phoneProof(visit);
  if (other) return other;
  const claimed = visit.journey.account === undefined ? claimedOf(visit) : undefined;
  return claimed ? recovery(visit, claimed) : secondFactor(visit, accountOf(visit));
};

/**
 * The second factors that count in this journey: not what has already stood for the password (I6), nor what goes to the
 * same address or number, nor what needs a mailbox that is gone.
 */
export const factorsOf = ({ core, journey }: Visit, account: Account): readonly AccountFactor[] =>
  reachableFactors(core.store.accounts, account).filter(
    (factor) => wayKey(factor) !== journey.recoveredBy,
  );

/** The factor of this id and one of these methods. Throws when there is none: the place is wrong. */
export const factorOf = <M extends FactorMethod>(
  { factors }: Proof,
  id: string,
  methods: readonly M[],
): FactorOf<M> => {
  const fits = (each: AccountFactor): each is FactorOf<M> & AccountFactor =>
    each.id === id && (methods as readonly FactorMethod[]).includes(each.method);
  const factor = factors.find(fits);
  if (!factor) throw new Error('The journey stands at a factor that the account does not have.');
  return factor;
};

const secondFactor = (visit: Visit, account: Account): Proof => {
  const factors = factorsOf(visit, account);
  return {
    account,
    factors,
    proven: true,
    choice: { kind: 'choose-factor' },
    hasOther: factors.length > 1 || identityAction(visit).length > 0,
    passed: (_factor, trust) => {
      visit.journey.factorProven = true;
      trustDevice(visit, account, trust);
      return proceed(visit);
    },
  };
};

const recovery = (visit: Visit, account: Account): Proof => ({
  account,
  factors: waysOf(account).filter((way) => way.method !== 'email-link'),
  proven: false,
  choice: { kind: 'choose-recovery' },
  // Who has no access to any of them can always say so (S25).
  hasOther: true,
  passed: (factor) => {
    recovered(visit, account, factor);
    return proceed(visit);
  },
});
