// Whatever follows the first screen: one chunk, for no step waits for a request of its own.
import { alreadySignedInView } from './already-signed-in.view.ts';
import { blockedView } from './blocked.view.ts';
import { captchaView } from './captcha.view.ts';
import { chooseFactorView } from './choose-factor.view.ts';
import { codeView } from './code.view.ts';
import { formView } from './form.view.ts';
import type { LaterViews } from './index.ts';
import { lockedView } from './locked.view.ts';
import { passkeyView } from './passkey.view.ts';
import { passwordView } from './password.view.ts';
import { pushView } from './push.view.ts';
import { redirectView } from './redirect.view.ts';
import { unknownView } from './unknown.view.ts';

export { moreStyles as styles } from '../style/more.styles.ts';
export { lostView, outcomeView } from './over.view.ts';

/** The views of this chunk. */
export const views: LaterViews = {
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
