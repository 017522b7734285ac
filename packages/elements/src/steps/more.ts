// Everything beyond the first screen, in one chunk: a second step never waits for a second request.
import { alreadySignedInView } from './already-signed-in.view.ts';
import { blockedView } from './blocked.view.ts';
import { captchaView } from './captcha.view.ts';
import { chooseFactorView } from './choose-factor.view.ts';
import { codeView } from './code.view.ts';
import { formView } from './form.view.ts';
import type { MoreViews } from './index.ts';
import { lockedView } from './locked.view.ts';
import { passkeyView } from './passkey.view.ts';
import { passwordView } from './password.view.ts';
import { pushView } from './push.view.ts';
import { redirectView } from './redirect.view.ts';
import { unknownView } from './unknown.view.ts';

export { moreStyles } from '../style/more.styles.ts';
export { lostView, outcomeView } from './over.view.ts';

/** The views that load later. */
export const moreViews: MoreViews = {
  password: passwordView,
  passkey: passkeyView,
  'choose-factor': chooseFactorView,
  code: codeView,
  push: pushView,
  locked: lockedView,
  blocked: blockedView,
  'already-signed-in': alreadySignedInView,
  captcha: captchaView,
  form: formView,
  redirect: redirectView,
  unknown: unknownView,
};
