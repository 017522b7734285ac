// Journeys that wait for a proof by an address or number that counts no more.
import { findById, type Account } from './accounts.ts';
import type { Core } from './core.ts';
import { isDeadMailbox } from './dead-mailboxes.ts';
import type { Place } from './journey.ts';

/** Ends the journeys that stand at such a place of an account, proven or claimed: the person begins again. */
const endJourneys = (core: Core, isStranded: (place: Place, owner: Account) => boolean): void => {
  const { accounts, journeys } = core.state;
  for (const { account, claimed, outcome, place, ticket } of Object.values(journeys)) {
    const owner = findById(accounts, account ?? claimed);
    if (owner && !outcome && isStranded(place, owner)) delete journeys[ticket];
  }
};

/** Ends the journeys that wait for what was sent, or would be, to a mailbox that is gone. */
export const endAtDeadMailboxes = (core: Core): void => {
  const isDead = (address: string | undefined) =>
    address !== undefined && isDeadMailbox(core.state.accounts, address);
  endJourneys(core, (place, { factors, recoveryEmail }) => {
    if (place.kind === 'confirm-target' && place.way === 'recovery-email')
      return isDead(recoveryEmail);
    if (place.kind !== 'code') return false;
    const factor = factors.find(({ id }) => id === place.factor);
    return factor?.method === 'email' && isDead(factor.target);
  });
};

/** Ends the journeys that would recover the account by a code to the number that it had before. */
export const endAtOldPhone = (core: Core, account: Account): void => {
  endJourneys(
    core,
    (place, owner) =>
      owner === account && place.kind === 'code' && place.factor === 'recovery-phone',
  );
};
