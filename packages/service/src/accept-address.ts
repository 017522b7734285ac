import { isBlocked, type Account } from './accounts.ts';
import { addressReason } from './check-address.ts';
import type { Core } from './core.ts';
import { maskEmail } from './masking.ts';
import { texts } from './messages.ts';
import { keepDetails, type NewDetails } from './new-details.ts';
import { send } from './outbox.ts';
import { endAtOldPhone } from './stranded.ts';
import { usernameChannels } from './temporary-username.ts';

/**
 * Gives the account its new identifier, and tells its owner by the channels of before: the old identifier and the
 * temporary username are nobody's from now on. Returns why not, where something has come in between.
 */
export const acceptAddress = (
  core: Core,
  account: Account,
  given: NewDetails,
  locale: string,
): ReturnType<typeof addressReason> => {
  const { store, time, policy } = core;
  if (!account.revoked || isBlocked(account, time)) return 'rejected';
  const reason = addressReason(core, account, given.identifier);
  if (reason) return reason;
  const channels = usernameChannels(store.accounts, account);
  account.former = [
    ...(account.former ?? []),
    { ...account.revoked, identifier: account.identifier },
  ];
  account.identifier = given.identifier;
  delete account.revoked;
  delete account.temporaryUsername;
  const { phone } = account;
  keepDetails(account, given);
  if (account.phone !== phone) endAtOldPhone(core, account);
  const address = maskEmail(given.identifier);
  const text = texts(locale).addressChanged({ service: policy.service, address });
  for (const { method, target } of channels)
    send(core, {
      kind: method,
      topic: 'address-changed',
      to: target,
      account: account.identifier,
      text,
    });
  core.changed();
  return undefined;
};
