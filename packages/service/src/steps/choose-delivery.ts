import { channelsOf, deliver, optionOf } from '../delivery.ts';
import { askForIdentity } from '../identity-check.ts';
import { claimedOf } from '../recovery-ways.ts';
import { stay, type Visit } from '../visit.ts';
import type { StepHandler } from './handler.ts';

const channels = (visit: Visit) => {
  const account = claimedOf(visit);
  return account ? channelsOf(visit.core, account) : [];
};

/** Lists how the identifier can be sent, masked, and sends it. Problem: `rate-limited`. */
export const chooseDelivery: StepHandler<'choose-delivery'> = {
  show: (visit) => ({
    kind: 'choose-delivery',
    actions: ['choose', 'no-access'],
    options: channels(visit).map(optionOf),
  }),
  on: {
    choose: (visit, values) => {
      const account = claimedOf(visit);
      const channel = channels(visit).find(({ id }) => id === values.option);
      if (!account || !channel) return stay(visit, { code: 'not-offered' });
      const problem = deliver(visit, account, channel);
      // Coming back to what was just sent is no problem: it is on its way.
      return problem && problem.code !== 'resend-too-soon'
        ? stay(visit, problem)
        : { to: { kind: 'delivered', channel } };
    },
    'no-access': (visit) => askForIdentity(visit, 'identifier'),
  },
};
