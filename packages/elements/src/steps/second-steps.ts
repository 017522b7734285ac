// The second step of a sign-in, and its end: one chunk, for a second step never waits for a second request.
import { chooseFactorView } from './choose-factor.view.ts';
import { codeView } from './code.view.ts';
import type { SecondViews } from './index.ts';
import { passkeyView } from './passkey.view.ts';
import { passwordView } from './password.view.ts';
import { pushView } from './push.view.ts';

export { moreStyles } from '../style/more.styles.ts';
export { lostView, outcomeView } from './over.view.ts';

/** The views of this chunk. */
export const secondViews: SecondViews = {
  password: passwordView,
  passkey: passkeyView,
  'choose-factor': chooseFactorView,
  code: codeView,
  push: pushView,
};
