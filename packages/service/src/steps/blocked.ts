import { isBlocked } from '../accounts.ts';
import { proceed } from '../gates.ts';
import { entryOf } from '../login.ts';
import { assist, assistAction } from './assist.ts';
import type { StepHandler } from './handler.ts';
import { organizationOf } from './organization.ts';

/** Says that the organization has blocked the account, and whom to ask. */
export const blocked: StepHandler<'blocked'> = {
  show: (visit, place) => ({
    kind: 'blocked',
    actions: assistAction(visit),
    ...organizationOf(visit.core.store.accounts.get(place.account)),
  }),
  on: { assist },
  look: (visit, place) => {
    const account = visit.core.store.accounts.get(place.account);
    if (!account || isBlocked(account, visit.core.time)) return undefined;
    return visit.journey.account === account.id ? proceed(visit) : { to: entryOf(visit) };
  },
};
