import { passkeyRequest, verifyPasskey } from '../passkeys.ts';
import { factorOf, proofOf } from '../proof.ts';
import { trustOffer } from '../sessions.ts';
import { accountOf, stay } from '../visit.ts';
import type { StepHandler } from './handler.ts';

/** Asks for a passkey or security key as second factor. Problem: `passkey-rejected`. */
export const passkey: StepHandler<'passkey'> = {
  show: (visit) => ({
    kind: 'passkey',
    actions: ['verify', ...(proofOf(visit).hasOther ? (['other'] as const) : [])],
    request: passkeyRequest(visit, accountOf(visit).passkeys, 'preferred'),
    ...trustOffer(visit),
  }),
  on: {
    verify: async (visit, values, place) => {
      const account = await verifyPasskey(visit, [accountOf(visit)], values.credential, false);
      if (!account) return stay(visit, { code: 'passkey-rejected' });
      const proof = proofOf(visit);
      return proof.passed(factorOf(proof, place.factor, ['passkey'] as const), values.trust);
    },
    other: () => ({ to: { kind: 'choose-factor' } }),
  },
};
