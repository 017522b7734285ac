import { refuse } from '../check-password.ts';
import { admit } from '../old-pair.ts';
import { stay } from '../visit.ts';
import type { StepHandler } from './handler.ts';

/** The token that the simulated captcha gives to a person who has solved it. */
export const captchaToken = 'simulated-captcha-solved';

/** Asks for a captcha, and then tells what the password was worth. */
export const captcha: StepHandler<'captcha'> = {
  show: () => ({
    kind: 'captcha',
    actions: ['solve'],
    provider: 'simulated',
    siteKey: 'simulated',
  }),
  on: {
    solve: (visit, values, place) => {
      if (values.token !== captchaToken) return stay(visit, { code: 'captcha-rejected' });
      const account = visit.core.store.accounts.get(place.heldBack ?? undefined);
      return account ? admit(visit, account) : refuse(visit, place.from);
    },
  },
};
