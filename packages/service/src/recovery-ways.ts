// The ways by which an account can be recovered without its password, and who is told of them.
import type { RecoveryOption } from '@latchkey/contract';
import {
  identifierKey,
  type Account,
  type Accounts,
  type AccountFactor,
  type FactorOf,
} from './accounts.ts';
import { codesLeft } from './backup-codes.ts';
import type { Core } from './core.ts';
import { isDeadMailbox } from './dead-mailboxes.ts';
import { maskEmail, maskIdentifier } from './masking.ts';
import { nobodysId } from './nobody.ts';
import { offerOf } from './offer.ts';
import { fromBase64url } from './random.ts';
import { seal } from './seal.ts';
import type { Visit } from './visit.ts';

/** A link to the recovery address. */
interface LinkWay {
  readonly id: 'recovery-email';
  readonly method: 'email-link';
  readonly target: string;
}

/** A way to recover an account. */
export type RecoveryWay = LinkWay | FactorOf<'sms' | 'push' | 'backup'>;

/** The account that has the identifier as it was given. Not proven: nothing of it is told but what is masked. */
export const claimedOf = ({ core, journey }: Visit): Account | undefined =>
  core.store.accounts.get(journey.claimed);

/** What is looked at of an account that was claimed. */
export type Claimed = Pick<
  Account,
  'id' | 'identifier' | 'factors' | 'phone' | 'recoveryEmail' | 'managedPassword'
> & { readonly nobody?: true };

// An address that no account has.
const nobodys = 'nobody@nobody.invalid';

/** Whoever would have the account of this identifier, if there were one: all is done for them as for somebody. */
export const nobodyNamed = (typed: string): Claimed => ({
  id: nobodysId(typed),
  identifier: typed,
  factors: [],
  recoveryEmail: nobodys,
  nobody: true,
});

/** Notes that the claimed account is the person's own, and by what. */
export const recovered = (
  { journey }: Visit,
  account: Account,
  by: RecoveryWay | AccountFactor,
): void => {
  journey.account = account.id;
  journey.recoveredBy = wayKey(by);
};

/** What makes two ways the same: where they lead, or the device or paper that they need. */
export const wayKey = (way: RecoveryWay | AccountFactor): string =>
  'target' in way ? way.target : way.id;

/** Every way that follows from the account's facts. */
export const waysOf = ({ factors, phone, recoveryEmail }: Claimed): readonly RecoveryWay[] => [
  ...(recoveryEmail === undefined
    ? []
    : [{ id: 'recovery-email', method: 'email-link', target: recoveryEmail } as const]),
  ...(phone === undefined ? [] : [{ id: 'recovery-phone', method: 'sms', target: phone } as const]),
  ...factors.filter((factor) => factor.method === 'push' || factor.method === 'backup'),
];

/** The ways that lead to a new password now. */
const usableWays = ({ store }: Core, account: Claimed): readonly RecoveryWay[] =>
  account.managedPassword
    ? []
    : waysOf(account).filter((way) => isUsable(store.accounts, account, way));

/** The recovery address, where a link that goes there leads to a new password. The same is looked up for everybody. */
export const linkWayOf = (core: Core, account: Claimed): LinkWay | undefined => {
  isDeadMailbox(core.store.accounts, account.recoveryEmail ?? nobodys);
  return usableWays(core, account).find((way) => way.method === 'email-link');
};

const isUsable = (accounts: Accounts, account: Claimed, way: RecoveryWay): boolean => {
  const { identifier } = account;
  const factors = reachableFactors(accounts, account);
  if (way.method === 'backup' && codesLeft(way) === 0) return false;
  // A mailbox that opens with the forgotten password.
  if (way.method === 'email-link' && identifierKey(way.target) === identifierKey(identifier))
    return false;
  if (way.method === 'email-link' && isDeadMailbox(accounts, way.target)) return false;
  // The second factor must be another than this (I6).
  return account.factors.length === 0 || factors.some((factor) => wayKey(factor) !== wayKey(way));
};

/** The second factors without those that a mailbox would be needed for which is gone. */
export const reachableFactors = (
  accounts: Accounts,
  account: Pick<Account, 'factors'>,
): readonly AccountFactor[] =>
  account.factors.filter(
    (factor) => factor.method !== 'email' || !isDeadMailbox(accounts, factor.target),
  );

/** The ways that are listed for the identifier as it was given. */
export const listedWays = (visit: Visit): readonly RecoveryWay[] => {
  const { core } = visit;
  const { confirmsTarget, lists } = core.policy.recovery;
  if (lists === 'nothing') return [];
  const account = claimedOf(visit);
  if (!confirmsTarget) return account ? usableWays(core, account) : [];
  // Approvals and paper have nothing to confirm: to list them would tell that there is an account.
  return account
    ? usableWays(core, account).filter((way) => 'target' in way)
    : madeUpWays(core, visit.journey.typed ?? '');
};

/** The way as a list shows it: addresses, numbers and names of devices are masked. */
export const optionOf = (way: RecoveryWay): RecoveryOption => {
  if (way.method === 'email-link') return { ...way, target: maskEmail(way.target) };
  const { device, target } = offerOf(way);
  return {
    id: way.id,
    method: way.method,
    ...(target !== undefined && { target }),
    ...(device !== undefined && { device: maskIdentifier(device) }),
  };
};

// What an unknown identifier lists: always the same for the same one, and nobody can compute which.
const madeUpWays = (core: Core, typed: string): readonly RecoveryWay[] => {
  const [letter = 0, digits = 0, both = 0] = fromBase64url(
    seal(core, 'options', identifierKey(typed)),
  );
  const initial = 'abcdefghijklmnopqrstuvwxyz'.charAt(letter % 26);
  const ways: readonly RecoveryWay[] = [
    { id: 'recovery-email', method: 'email-link', target: `${initial}@example.net` },
    {
      id: 'recovery-phone',
      method: 'sms',
      target: `+417955501${String(digits % 100).padStart(2, '0')}`,
    },
  ];
  // Both, one, or none, as accounts have them.
  return ways.filter((_way, at) => (both >>> at) % 2 === 0);
};
