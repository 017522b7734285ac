// Journeys that wait for a proof by an address or number that counts no more.
import { identifierKey, type Account } from './accounts.ts';
import type { Core } from './core.ts';
import { isDeadMailbox } from './dead-mailboxes.ts';
import type { Place } from './journey.ts';

/** Ends the journeys of an account, proven or claimed, that stand at such a place: the person begins again. */
const endJourneys = (
  { store: { journeys } }: Core,
  owner: Account,
  isStranded: (place: Place) => boolean,
): void => {
  const all = [...journeys.where('account', owner.id), ...journeys.where('claimed', owner.id)];
  for (const { account, claimed, outcome, place, ticket } of all) {
    const isTheirs = (account ?? claimed) === owner.id;
    if (isTheirs && !outcome && isStranded(place)) journeys.delete(ticket);
  }
};

/** Ends the journeys that wait for what was sent, or would be, to a mailbox that is gone with this account's. */
export const endAtDeadMailboxes = (core: Core, { identifier, revoked }: Account): void => {
  const { accounts } = core.store;
  const domain = revoked?.domain;
  const gone = [
    identifierKey(identifier),
    ...(domain === undefined ? [] : [`@${domain.toLowerCase()}`]),
  ];
  const owners = gone.flatMap((key) => accounts.where('mailbox', key));
  for (const owner of new Set(owners)) {
    const { factors, recoveryEmail } = owner;
    const isDead = (address: string | undefined) =>
      address !== undefined && isDeadMailbox(accounts, address);
    endJourneys(core, owner, (place) => {
      if (place.kind === 'confirm-target' && place.way === 'recovery-email')
        return isDead(recoveryEmail);
      if (place.kind !== 'code') return false;
      const factor = factors.find(({ id }) => id === place.factor);
      return factor?.method === 'email' && isDead(factor.target);
    });
  }
};

/** Ends the journeys that would recover the account by a code to the number that it had before. */
export const endAtOldPhone = (core: Core, account: Account): void => {
  endJourneys(core, account, (place) => place.kind === 'code' && place.factor === 'recovery-phone');
};
