import type { Account } from '../accounts.ts';
import { channelsOf, deliver, deliverAgainIn, optionOf } from '../delivery.ts';
import { ending } from '../gates.ts';
import { askForIdentity } from '../identity-check.ts';
import { claimedOf } from '../recovery-ways.ts';
import { stay, type Visit } from '../visit.ts';
import type { StepHandler } from './handler.ts';

const ownerOf = (visit: Visit): Account => {
  const account = claimedOf(visit);
  if (!account) throw new Error('The journey has sent an identifier of nobody.');
  return account;
};

/** Says where the identifier was sent, and never what it is. Problems: `resend-too-soon`, `rate-limited`. */
export const delivered: StepHandler<'delivered'> = {
  show: (visit, { channel }) => {
    const account = ownerOf(visit);
    const { method, target } = optionOf(channel);
    const hasOther = channelsOf(visit.core, account).some(({ id }) => id !== channel.id);
    return {
      kind: 'delivered',
      actions: ['done', 'resend', ...(hasOther ? (['other'] as const) : []), 'no-access'],
      method,
      target,
      resendIn: deliverAgainIn(visit, account, channel),
    };
  },
  on: {
    done: (visit) => ending(visit, { kind: 'identifier-delivered' }),
    resend: (visit, _values, place) => {
      const problem = deliver(visit, ownerOf(visit), place.channel);
      return problem ? stay(visit, problem) : { to: place };
    },
    other: () => ({ to: { kind: 'choose-delivery' } }),
    'no-access': (visit) => askForIdentity(visit, 'identifier'),
  },
};
