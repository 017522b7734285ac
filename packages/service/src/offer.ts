import type { Factor } from '@latchkey/contract';
import type { AccountFactor } from './accounts.ts';
import { maskEmail, maskPhone } from './masking.ts';

/** The factor as a list of methods shows it. */
export const offerOf = (factor: AccountFactor): Factor => ({
  id: factor.id,
  method: factor.method,
  ...(factor.method === 'sms' && { target: maskPhone(factor.target) }),
  ...(factor.method === 'email' && { target: maskEmail(factor.target) }),
  ...('device' in factor && { device: factor.device }),
});
