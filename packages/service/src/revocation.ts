// Addresses that are in use no more: a mailbox deleted, a mail service cancelled, an address released. One behavior for all.
import type { Account } from './accounts.ts';
import type { Core } from './core.ts';
import { supersedeLinks } from './links.ts';
import { newUsername, sendUsername } from './temporary-username.ts';
import { endSessions } from './sessions.ts';
import { endAtDeadMailboxes } from './stranded.ts';
import type { Policy } from './policy.ts';

/** Why an address is in use no more: its mailbox is gone, its organization has none, or an administrator gave it up. */
export type RevokedBy = 'mailbox-deleted' | 'service-cancelled' | 'released';

/** That an identifier is in use no more. Times are milliseconds since the epoch. */
export interface Revocation {
  readonly by: RevokedBy;
  /** The domain, where none of its addresses receives mail any more. */
  readonly domain?: string;
  readonly at: number;
  /** When the account is closed if it has no new address by then. */
  readonly ends?: number;
  /** When its owner was last told the temporary username. */
  sentAt?: number;
}

type Facts = Pick<Revocation, 'by' | 'domain'>;

/** What is kept of it; the policy’s time for a new address runs from `now`. Seeds tell `at` relatively. */
export const revocationOf = (
  { newDetails: { within } }: Policy,
  { by, domain, at = 0 }: Facts & { readonly at?: number },
  now: number,
): Revocation => ({
  by,
  ...(domain !== undefined && { domain }),
  at: now + at,
  ...(within !== undefined && { ends: now + within }),
});

/**
 * Takes the identifier out of use and sends its owner a temporary username, by all channels that there are. Sessions end:
 * whoever goes on gives a new address first. Without effect where that has happened already.
 */
export const revoke = (core: Core, account: Account, facts: Facts, locale: string): void => {
  if (account.revoked) {
    account.revoked = { ...account.revoked, ...facts };
    endAtDeadMailboxes(core, account);
    core.changed();
    return;
  }
  const now = core.time.now();
  account.revoked = revocationOf(core.policy, facts, now);
  account.temporaryUsername = newUsername(core, account);
  endSessions(core, account);
  endAtDeadMailboxes(core, account);
  sendUsername(core, account, locale);
  core.changed();
};

/**
 * Cancels the mail service of a domain: all its addresses are in use no more, and no new one is taken there. All of it is
 * one change; where a domain has very many accounts, {@link revoke} each by itself.
 */
export const cancelMailService = (core: Core, domain: string, locale: string): void => {
  const lost = domain.toLowerCase();
  for (const account of core.store.accounts.where('domain', lost))
    revoke(core, account, { by: 'service-cancelled', domain: lost }, locale);
};

/** The mailbox is there again: the identifier signs in as before, and the temporary username is dead. */
export const recreateMailbox = (core: Core, account: Account): void => {
  delete account.revoked;
  delete account.temporaryUsername;
  supersedeLinks(core, account, true);
  core.changed();
};
