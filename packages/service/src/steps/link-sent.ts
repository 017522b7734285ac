import { ending } from '../gates.ts';
import { linkResendIn, sendLink } from '../links.ts';
import { claimedOf, listedWays, optionOf } from '../recovery-ways.ts';
import { secondsUntil } from '../time.ts';
import { stay, type Visit } from '../visit.ts';
import { addressLink } from './address-link.ts';
import type { StepHandler } from './handler.ts';

const tells = ({ core }: Visit) => core.policy.recovery.lists === 'options';

/**
 * Says that a link was sent. What for, the journey knows: to confirm a new address where one was given, and otherwise to
 * set a new password.
 */
export const linkSent: StepHandler<'link-sent'> = {
  show: (visit, place) => errandOf(visit).show(visit, place),
  on: {
    resend: (visit, ...given) => errandOf(visit).on.resend(visit, ...given),
    other: (visit, ...given) => errandOf(visit).on.other(visit, ...given),
  },
  look: (visit, place) => errandOf(visit).look?.(visit, place),
};

const errandOf = ({ journey }: Visit) => (journey.newAddress ? addressLink : resetLink);

/**
 * Ends when the link has led to a new password, wherever it was opened. Where the service tells nobody whether there is an
 * account, it says neither where the link went nor what became of it.
 */
const resetLink: StepHandler<'link-sent'> = {
  show: (visit) => {
    const way = listedWays(visit).find(({ method }) => method === 'email-link');
    const target = way && optionOf(way).target;
    return {
      kind: 'link-sent',
      actions: ['resend', 'other'],
      ...(target !== undefined && { target }),
      expiresIn: secondsUntil(visit.core.time, visit.journey.sentLink?.ends ?? 0),
      resendIn: linkResendIn(visit),
      ...(tells(visit) && { lookIn: 3 }),
    };
  },
  on: {
    resend: (visit, _values, place) => {
      const problem = sendLink(visit, claimedOf(visit));
      return problem ? stay(visit, problem) : { to: place };
    },
    other: () => ({ to: { kind: 'choose-recovery' } }),
  },
  look: (visit) => {
    const { core, journey } = visit;
    const links = core.store.links.where('journey', journey.ticket);
    const isFulfilled = links.some(({ fulfilled }) => fulfilled);
    return tells(visit) && isFulfilled ? ending(visit, { kind: 'password-changed' }) : undefined;
  },
};
