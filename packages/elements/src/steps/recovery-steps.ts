// What a recovery needs besides a sign-in: one chunk, fetched by its own tag, or with the first step that is in it.
import { chooseRecoveryView } from './choose-recovery.view.ts';
import { confirmTargetView } from './confirm-target.view.ts';
import type { RecoveryViews } from './index.ts';
import { linkSentView } from './link-sent.view.ts';
import { newPasswordView } from './new-password.view.ts';
import { openLinkView } from './open-link.view.ts';

export { recoveryStyles } from '../style/recovery.styles.ts';
export { catalogue } from '../text/locales/recovery.ts';
export { outcomeView } from './password-changed.view.ts';

/** The views of this chunk. */
export const recoveryViews: RecoveryViews = {
  'choose-recovery': chooseRecoveryView,
  'confirm-target': confirmTargetView,
  'link-sent': linkSentView,
  'open-link': openLinkView,
  'new-password': newPasswordView,
};
