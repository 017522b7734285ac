import { findById } from '../accounts.ts';
import { proceed } from '../gates.ts';
import { entryOf } from '../login.ts';
import { assist, assistAction } from './assist.ts';
import type { StepHandler } from './handler.ts';

/** Says that the organization has blocked the account, and whom to ask. */
export const blocked: StepHandler<'blocked'> = {
  show: (visit, place) => {
    const organization = findById(visit.core.state.accounts, place.account)?.organization;
    return {
      kind: 'blocked',
      actions: assistAction(visit),
      ...(organization && {
        organization: {
          name: organization.name,
          ...(organization.logo && { logo: organization.logo }),
        },
        ...(organization.contact && { contact: organization.contact }),
      }),
    };
  },
  on: { assist },
  look: (visit, place) => {
    const account = findById(visit.core.state.accounts, place.account);
    if (!account || account.blocked) return undefined;
    return visit.journey.account === account.id ? proceed(visit) : { to: entryOf(visit) };
  },
};
