import { normalizeIdentifier } from '@latchkey/contract';
import { goOnWithEmail } from '../identification.ts';
import { stay } from '../visit.ts';
import type { StepHandler } from './handler.ts';

/**
 * Asks for the recovery address beside the number. Each address costs a number, which is counted. Problem:
 * `fields-rejected` (`format`).
 */
export const recoveryEmail: StepHandler<'recovery-email'> = {
  show: ({ journey }) => ({
    kind: 'recovery-email',
    actions: ['continue', 'back'],
    ...(journey.recoveryEmail !== undefined && { email: journey.recoveryEmail }),
  }),
  on: {
    continue: (visit, values) => {
      const email = normalizeIdentifier(values.email);
      visit.journey.recoveryEmail = email;
      return /^[^@]+@[^@]+$/u.test(email)
        ? goOnWithEmail(visit)
        : stay(visit, { code: 'fields-rejected', fields: [{ field: 'email', reason: 'format' }] });
    },
    back: () => ({ to: { kind: 'phone' } }),
  },
};
