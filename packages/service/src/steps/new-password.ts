import { checkNewPassword, setPassword } from '../new-password.ts';
import { proceed } from '../gates.ts';
import { accountOf, stay } from '../visit.ts';
import type { StepHandler } from './handler.ts';

/** Asks for a new password by the service's rules. Problem: `fields-rejected`. */
export const newPassword: StepHandler<'new-password'> = {
  show: (visit) => {
    const { offersSignOut, passwordRules, repeatsPassword } = visit.core.policy;
    return {
      kind: 'new-password',
      actions: ['set'],
      identifier: accountOf(visit).identifier,
      rules: [...passwordRules],
      ...(repeatsPassword && { repeat: true }),
      ...(offersSignOut && { signOutOthers: true }),
    };
  },
  on: {
    set: async (visit, { password, signOutOthers }) => {
      const account = accountOf(visit);
      const problem = await checkNewPassword(visit, account, password);
      if (problem) return stay(visit, problem);
      const signsOut = visit.core.policy.offersSignOut && signOutOthers === true;
      await setPassword(visit, account, password, signsOut);
      return proceed(visit);
    },
  },
};
