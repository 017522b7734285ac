// The old pair: an identifier that is in use no more, and the right password. Whoever has it learns why it is refused.
import { isIdentifier, type Account } from './accounts.ts';
import { blockedGate, lockedGate } from './gates.ts';
import type { Move, PlaceOf } from './journey.ts';
import { entryOf, forgivePasswords, welcome } from './login.ts';
import { askForUsername, usernameChannels } from './temporary-username.ts';
import type { Visit } from './visit.ts';

/**
 * Goes on with an account whose password was right. The old pair signs nobody in: its reason is told, and the owner is
 * sent the temporary username, unless that was just done. Problem: `rate-limited`.
 */
export const admit = (visit: Visit, account: Account): Move => {
  const { core, journey } = visit;
  if (!account.revoked || !isIdentifier(account, journey.typed ?? ''))
    return welcome(visit, account);
  forgivePasswords(visit, account);
  const shut = blockedGate(visit, account) ?? lockedGate(visit, account);
  if (shut) return shut;
  const isReachable = usernameChannels(core.store.accounts, account).length > 0;
  const problem = isReachable ? askForUsername(visit, account) : undefined;
  return {
    to: { kind: 'identifier-revoked', account: account.id },
    ...(problem && problem.code !== 'resend-too-soon' && { problem }),
  };
};

/** The account of the old pair; undefined when it is in use again, or has a new identifier. */
export const revokedAt = (
  { core }: Visit,
  place: PlaceOf<'identifier-revoked'>,
): Account | undefined => {
  const account = core.store.accounts.get(place.account);
  return account?.revoked && account;
};

/** Back to the login: with the identifier where it is in use again, without it where another is needed. */
export const backToLogin = (visit: Visit, place: PlaceOf<'identifier-revoked'>): Move => {
  const { core, journey } = visit;
  const account = core.store.accounts.get(place.account);
  const isGood = account && !account.revoked && isIdentifier(account, journey.typed ?? '');
  if (!isGood) delete journey.typed;
  return { to: entryOf(visit) };
};
