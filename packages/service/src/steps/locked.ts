import { isLocked } from '../accounts.ts';
import { proceed } from '../gates.ts';
import { askForIdentity } from '../identity-check.ts';
import { entryOf } from '../login.ts';
import { secondsUntil } from '../time.ts';
import { identityAction } from './assist.ts';
import type { StepHandler } from './handler.ts';

/** Says that the account is locked, and goes on by itself when the lock has opened. */
export const locked: StepHandler<'locked'> = {
  show: (visit, place) => {
    const { store, time } = visit.core;
    const lock = store.accounts.get(place.account)?.lock;
    const retryIn = typeof lock === 'number' ? secondsUntil(time, lock) : undefined;
    return {
      kind: 'locked',
      actions: identityAction(visit),
      ...(retryIn !== undefined && { retryIn, lookIn: retryIn }),
    };
  },
  on: { assist: (visit) => askForIdentity(visit, 'locked') },
  look: (visit, place) => {
    const { store, time } = visit.core;
    const account = store.accounts.get(place.account);
    if (!account || isLocked(account, time)) return undefined;
    return visit.journey.account === account.id ? proceed(visit) : { to: entryOf(visit) };
  },
};
