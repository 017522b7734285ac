// Links that confirm a new login address: sent to it, and used up by a click, in whichever browser.
import type { Problem } from '@latchkey/contract';
import { acceptAddress } from './accept-address.ts';
import { type Account } from './accounts.ts';
import type { Move } from './journey.ts';
import { countLink, mailLink, type Link } from './links.ts';
import type { NewDetails } from './new-details.ts';
import type { Visit } from './visit.ts';

/** Sends a link to the new address; the ones before it are superseded. Problems: `resend-too-soon`, `rate-limited`. */
export const sendAddressLink = (
  visit: Visit,
  account: Account,
  given: NewDetails,
): Problem | undefined => {
  const problem = countLink(visit, `new-address:${account.id}`);
  if (problem) return problem;
  const { page } = visit.core.policy.newDetails;
  const { identifier: target } = given;
  mailLink(visit, account, { target, page, words: 'addressLink', details: given });
  return undefined;
};

/**
 * Gives the account the address to which the link was sent. Nobody is signed in by that: whoever has opened it may be
 * anybody who reads that mailbox, so a login follows. Problem: `link-superseded`, where something has come in between.
 */
export const confirmByLink = (visit: Visit, link: Link, given: NewDetails): Move => {
  const { core, journey, locale } = visit;
  const account = core.store.accounts.get(link.account);
  if (!account || acceptAddress(core, account, given, locale))
    return { to: { kind: 'credentials' }, problem: { code: 'link-superseded' } };
  journey.typed = given.identifier;
  return { to: { kind: 'credentials', identifier: given.identifier } };
};
