import { sendAddressLink } from '../address-links.ts';
import { linkResendIn, supersedeLinks } from '../links.ts';
import { maskEmail } from '../masking.ts';
import { elsewhere } from '../new-address.ts';
import type { NewDetails } from '../new-details.ts';
import { secondsUntil } from '../time.ts';
import { accountOf, stay, type Visit } from '../visit.ts';
import type { StepHandler } from './handler.ts';

const givenOf = ({ journey }: Visit): NewDetails => {
  if (!journey.newAddress) throw new Error('The journey waits for no new address.');
  return journey.newAddress;
};

/**
 * Says that a link was sent to the new address, and goes on when it was opened, wherever. The other way on leads back to
 * the form: the link is void then, or whoever reads a mistyped address would get the account.
 */
export const addressLink: StepHandler<'link-sent'> = {
  show: (visit) => ({
    kind: 'link-sent',
    actions: ['resend', 'other'],
    target: maskEmail(givenOf(visit).identifier),
    expiresIn: secondsUntil(visit.core.time, visit.journey.sentLink?.ends ?? 0),
    resendIn: linkResendIn(visit),
    lookIn: 3,
  }),
  on: {
    resend: (visit, _values, place) => {
      const gone = elsewhere(visit);
      if (gone) return gone;
      const problem = sendAddressLink(visit, accountOf(visit), givenOf(visit));
      return problem ? stay(visit, problem) : { to: place };
    },
    other: (visit) => {
      const given = givenOf(visit);
      supersedeLinks(visit.core, accountOf(visit), true);
      delete visit.journey.newAddress;
      return { to: { kind: 'new-details', ...given } };
    },
  },
  look: elsewhere,
};
