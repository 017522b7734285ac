import type { Captcha } from '../captcha.ts';
import { refuse } from '../check-password.ts';
import { admit } from '../old-pair.ts';
import { stay, type Visit } from '../visit.ts';
import type { StepHandler } from './handler.ts';

const captchaOf = ({ core }: Visit): Captcha => {
  if (!core.captcha) throw new Error('The service has no captcha.');
  return core.captcha;
};

/** Asks for a captcha, and then tells what the password was worth. Problem: `captcha-rejected`. */
export const captcha: StepHandler<'captcha'> = {
  show: (visit) => {
    const { provider, siteKey } = captchaOf(visit);
    return { kind: 'captcha', actions: ['solve'], provider, siteKey };
  },
  on: {
    solve: async (visit, values, place) => {
      if (!(await captchaOf(visit).solved(values.token)))
        return stay(visit, { code: 'captcha-rejected' });
      const account = visit.core.store.accounts.get(place.heldBack ?? undefined);
      return account ? admit(visit, account) : refuse(visit, place.from);
    },
  },
};
