// What few people meet: accounts that cannot be used, and whatever else a service asks for.
import { alreadySignedInView } from './already-signed-in.view.ts';
import { blockedView } from './blocked.view.ts';
import { captchaView } from './captcha.view.ts';
import { formView } from './form.view.ts';
import type { RareViews } from './index.ts';
import { lockedView } from './locked.view.ts';
import { redirectView } from './redirect.view.ts';
import { unknownView } from './unknown.view.ts';

/** The views of this chunk. */
export const rareViews: RareViews = {
  locked: lockedView,
  blocked: blockedView,
  'already-signed-in': alreadySignedInView,
  captcha: captchaView,
  form: formView,
  redirect: redirectView,
  unknown: unknownView,
};
