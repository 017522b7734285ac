// Whose number it is: what a number, and an address where one is asked for, say of the accounts.
import { identifierKey, type Account } from './accounts.ts';
import { channelsOf } from './delivery.ts';
import { askForIdentity } from './identity-check.ts';
import type { Move } from './journey.ts';
import type { Visit } from './visit.ts';

/** Every account that has the number as it was given. Not proven: nothing of them is told. */
export const accountsWithNumber = ({ core, journey }: Visit): readonly Account[] =>
  core.store.accounts.where('phone', journey.phone);

/** Goes on with the number, proven where that is asked for: to the recovery address, or to what the number says alone. */
export const goOnWithNumber = (visit: Visit): Move => {
  const accounts = accountsWithNumber(visit);
  const { asksEmail, possessionFirst } = visit.core.policy.identifierRecovery;
  const isAsked =
    asksEmail === 'always' ||
    (asksEmail === 'when-shared' && accounts.length > 1 && !possessionFirst);
  return isAsked ? { to: { kind: 'recovery-email' } } : goOnWith(visit, accounts);
};

/** Goes on with the number and the recovery address. */
export const goOnWithEmail = (visit: Visit): Move => {
  const given = identifierKey(visit.journey.recoveryEmail ?? '');
  const fitting = accountsWithNumber(visit).filter(
    ({ recoveryEmail }) => recoveryEmail !== undefined && identifierKey(recoveryEmail) === given,
  );
  return goOnWith(visit, fitting);
};

// Where the number is proven, one account alone is still for the person to choose: the number may have been another's.
const goOnWith = (visit: Visit, accounts: readonly Account[]): Move => {
  const [first] = accounts;
  if (!first) return notIdentified(visit);
  if (visit.core.policy.identifierRecovery.possessionFirst)
    return { to: { kind: 'choose-account', accounts: accounts.map(({ id }) => id) } };
  return accounts.length === 1 ? identified(visit, first.id) : notIdentified(visit);
};

/**
 * Goes on with the account that the person means: to how the identifier is to be sent, even where there is one way only,
 * so that nothing is sent that nobody asked for. Where there is none, nobody is identified.
 */
export const identified = (visit: Visit, id: string): Move => {
  const { core, journey } = visit;
  const account = core.store.accounts.get(id);
  if (!account || channelsOf(core, account).length === 0) return notIdentified(visit);
  journey.claimed = account.id;
  return { to: { kind: 'choose-delivery' } };
};

// Nothing is said of the number. Who goes back from there can give another.
const notIdentified = (visit: Visit): Move => {
  delete visit.journey.claimed;
  visit.journey.place = { kind: 'phone' };
  return askForIdentity(visit, 'identifier');
};
