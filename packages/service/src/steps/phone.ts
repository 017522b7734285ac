import type { Problem } from '@latchkey/contract';
import { goOnWithNumber } from '../identification.ts';
import { canBeMobile } from '../phone-numbers.ts';
import { askForPhoneProof } from '../phone-proof.ts';
import { rateLimit } from '../rate-limit.ts';
import { stay, type Visit } from '../visit.ts';
import type { StepHandler } from './handler.ts';

/**
 * Asks for the mobile number that was given at sign-up. Problems: `fields-rejected` (`not-mobile`), by the number alone;
 * `rate-limited`.
 */
export const phone: StepHandler<'phone'> = {
  show: ({ core, journey }) => {
    const { country } = core.policy.identifierRecovery;
    return {
      kind: 'phone',
      actions: ['continue'],
      ...(journey.phone !== undefined && { phone: journey.phone }),
      ...(country !== undefined && { country }),
    };
  },
  on: {
    continue: (visit, values) => {
      const { core, journey } = visit;
      journey.phone = values.phone;
      const problem = whyNot(visit, values.phone);
      if (problem) return stay(visit, problem);
      const isProofAsked =
        core.policy.identifierRecovery.possessionFirst && journey.provenPhone !== values.phone;
      return isProofAsked ? askForPhoneProof(visit, values.phone) : goOnWithNumber(visit);
    },
  },
};

const whyNot = (visit: Visit, number: string): Problem | undefined => {
  if (!canBeMobile(number))
    return { code: 'fields-rejected', fields: [{ field: 'phone', reason: 'not-mobile' }] };
  const { phones } = visit.core.policy.limits;
  return (
    rateLimit(visit, `phone:${number}`, phones) ??
    rateLimit(visit, `phones:${visit.journey.ticket}`, phones)
  );
};
