// Mailboxes that are gone: nothing is sent there, and no way is offered that leads there.
import { domainOf, identifierKey, type Account, type Accounts } from './accounts.ts';

/** Whether no address of this one's domain receives mail any more. */
export const isAtRevokedDomain = (accounts: Accounts, address: string): boolean => {
  const domain = domainOf(address);
  return domain !== undefined && accounts.some('gone', `@${domain}`);
};

/** Whether the mailbox of this address is gone. Whose it was is all the same. */
export const isDeadMailbox = (accounts: Accounts, address: string): boolean =>
  accounts.some('gone', identifierKey(address)) || isAtRevokedDomain(accounts, address);

/** Where the account's owner reads mail: the identifier, or else the recovery address; undefined where neither is left. */
export const mailboxOf = (accounts: Accounts, account: Account): string | undefined =>
  [account.identifier, account.recoveryEmail].find(
    (address) => address !== undefined && !isDeadMailbox(accounts, address),
  );
