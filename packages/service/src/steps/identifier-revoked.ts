import { optionOf } from '../delivery.ts';
import { askForIdentity } from '../identity-check.ts';
import { backToLogin, revokedAt } from '../old-pair.ts';
import { askForUsername, usernameChannels, usernameResendIn } from '../temporary-username.ts';
import { stay } from '../visit.ts';
import type { StepHandler } from './handler.ts';
import { organizationOf } from './organization.ts';

/**
 * Says that the address is in use no more, and where the temporary username was sent (S38, S39). Where it could be sent
 * nowhere, only an identity check is left, or whom the organization names. Problems: `resend-too-soon`, `rate-limited`.
 */
export const identifierRevoked: StepHandler<'identifier-revoked'> = {
  show: ({ core }, place) => {
    const { accounts } = core.store;
    const account = accounts.get(place.account);
    const sent = account ? usernameChannels(accounts, account).map(optionOf) : [];
    const isSent = account !== undefined && sent.length > 0;
    return {
      kind: 'identifier-revoked',
      actions: [...(isSent ? (['continue', 'resend'] as const) : []), 'no-access'],
      ...organizationOf(account),
      sent,
      ...(isSent && { resendIn: usernameResendIn(core, account) }),
    };
  },
  on: {
    continue: (visit, _values, place) => backToLogin(visit, place),
    resend: (visit, _values, place) => {
      const account = revokedAt(visit, place);
      if (!account) return backToLogin(visit, place);
      const problem = askForUsername(visit, account);
      return problem ? stay(visit, problem) : { to: place };
    },
    'no-access': (visit, _values, place) => {
      const account = revokedAt(visit, place);
      if (!account) return backToLogin(visit, place);
      visit.journey.claimed = account.id;
      return askForIdentity(visit, 'identifier');
    },
  },
  look: (visit, place) => (revokedAt(visit, place) ? undefined : backToLogin(visit, place)),
};
