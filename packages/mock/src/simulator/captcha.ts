import type { Captcha } from '@latchkey/service';

/** The token that the simulated captcha gives to a person who has solved it. */
export const captchaToken = 'simulated-captcha-solved';

/** A captcha that everybody solves who knows its token. */
export const captcha: Captcha = {
  provider: 'simulated',
  siteKey: 'simulated',
  solved: (token) => Promise.resolve(token === captchaToken),
};
