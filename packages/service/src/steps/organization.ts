import type { StepOf } from '@latchkey/contract';
import type { Account } from '../accounts.ts';

/** The organization that looks after the account, and whom to ask there: for a step that says so before a session. */
export const organizationOf = (
  account: Account | undefined,
): Pick<StepOf<'blocked'>, 'organization' | 'contact'> => {
  const organization = account?.organization;
  if (!organization) return {};
  const { name, logo, contact } = organization;
  return {
    organization: { name, ...(logo !== undefined && { logo }) },
    ...(contact !== undefined && { contact }),
  };
};
