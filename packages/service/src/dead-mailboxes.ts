// Mailboxes that are gone: nothing is sent there, and no way is offered that leads there.
import { identifierKey, isIdentifier, type Account } from './accounts.ts';

/** Whether the address is of this domain. */
export const isAt = (address: string, domain: string | undefined): boolean =>
  domain !== undefined && address.toLowerCase().endsWith(`@${domain.toLowerCase()}`);

/** Whether no address of this one's domain receives mail any more. */
export const isAtRevokedDomain = (accounts: readonly Account[], address: string): boolean =>
  accounts.some(
    ({ revoked, former = [] }) =>
      isAt(address, revoked?.domain) || former.some(({ domain }) => isAt(address, domain)),
  );

/** Whether the mailbox of this address is gone. Whose it was is all the same. */
export const isDeadMailbox = (accounts: readonly Account[], address: string): boolean => {
  const isThis = (other: string) => identifierKey(other) === identifierKey(address);
  return (
    isAtRevokedDomain(accounts, address) ||
    accounts.some(
      (account) =>
        (account.revoked && isIdentifier(account, address)) ||
        account.former?.some(({ identifier }) => isThis(identifier)) ||
        account.deadMailboxes?.some(isThis),
    )
  );
};

/** Where the account's owner reads mail: the identifier, or else the recovery address; undefined where neither is left. */
export const mailboxOf = (accounts: readonly Account[], account: Account): string | undefined =>
  [account.identifier, account.recoveryEmail].find(
    (address) => address !== undefined && !isDeadMailbox(accounts, address),
  );
