import { hasOther } from '../ask-factor.ts';
import { passkeyRequest, verifyPasskey } from '../passkeys.ts';
import { trustOffer } from '../sessions.ts';
import { accountOf, stay } from '../visit.ts';
import { factorPassed } from './code.ts';
import type { StepHandler } from './handler.ts';

/** Asks for a passkey or security key as second factor. Problem: `passkey-rejected`. */
export const passkey: StepHandler<'passkey'> = {
  show: (visit) => ({
    kind: 'passkey',
    actions: ['verify', ...(hasOther(visit) ? (['other'] as const) : [])],
    request: passkeyRequest(visit, accountOf(visit).passkeys, 'preferred'),
    ...trustOffer(visit),
  }),
  on: {
    verify: async (visit, values) => {
      const account = await verifyPasskey(visit, [accountOf(visit)], values.credential, false);
      return account
        ? factorPassed(visit, account, values.trust)
        : stay(visit, { code: 'passkey-rejected' });
    },
    other: () => ({ to: { kind: 'choose-factor' } }),
  },
};
