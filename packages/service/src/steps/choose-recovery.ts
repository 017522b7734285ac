import { askForRecovery } from '../ask-recovery.ts';
import { askForIdentity } from '../identity-check.ts';
import { claimedOf, listedWays, optionOf } from '../recovery-ways.ts';
import { stay, type Visit } from '../visit.ts';
import type { StepHandler } from './handler.ts';

/**
 * Lists the ways to recover the account, masked; one alone is still for the person to choose (S24). That none is at hand
 * can always be said (S25), and leads to an identity check. Problem: `not-offered`, where nobody is there to assist.
 */
export const chooseRecovery: StepHandler<'choose-recovery'> = {
  show: (visit) => {
    const options = listedWays(visit).map(optionOf);
    return {
      kind: 'choose-recovery',
      actions: [...(options.length > 0 ? (['choose'] as const) : []), 'no-access'],
      options,
      ...managed(visit),
    };
  },
  on: {
    choose: (visit, values) => {
      const way = listedWays(visit).find(({ id }) => id === values.option);
      if (!way) return stay(visit, { code: 'not-offered' });
      return visit.core.policy.recovery.confirmsTarget
        ? { to: { kind: 'confirm-target', way: way.id } }
        : askForRecovery(visit, way);
    },
    'no-access': (visit) => askForIdentity(visit, 'password'),
  },
};

// Whom to ask instead (S31). It tells that there is an account, so it is told only where its options would be.
const managed = (visit: Visit) => {
  const account = claimedOf(visit);
  if (!account?.managedPassword || visit.core.policy.recovery.lists === 'nothing') return {};
  const contact = account.organization?.contact;
  return { managed: { ...(contact !== undefined && { contact }) } };
};
