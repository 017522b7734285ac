// What a recovery needs besides a sign-in: one chunk, fetched by its own tag, or with the first step that is in it.
import { chooseRecoveryView } from './choose-recovery.view.ts';
import { confirmTargetView } from './confirm-target.view.ts';
import type { RecoveryViews } from './index.ts';
import { phoneView } from './phone.view.ts';
import { recoveryEmailView } from './recovery-email.view.ts';
import { chooseDeliveryView } from './choose-delivery.view.ts';
import { deliveredView } from './delivered.view.ts';
import { chooseAccountView } from './choose-account.view.ts';
import { identifierRevokedView } from './identifier-revoked.view.ts';
import { newDetailsView } from './new-details.view.ts';
import { linkSentView } from './link-sent.view.ts';
import { newPasswordView } from './new-password.view.ts';
import { openLinkView } from './open-link.view.ts';
import { usernameViews } from './username.view.ts';

export { RecoveryWings as Wings } from '../form/wings.ts';
export { recoveryStyles as styles } from '../style/recovery.styles.ts';
export { catalogue } from '../text/locales/recovery.ts';
export { outcomeView } from './password-changed.view.ts';

/** The views of this chunk. */
export const views: RecoveryViews = {
  ...usernameViews,
  'choose-recovery': chooseRecoveryView,
  'confirm-target': confirmTargetView,
  'link-sent': linkSentView,
  'open-link': openLinkView,
  'new-password': newPasswordView,
  phone: phoneView,
  'recovery-email': recoveryEmailView,
  'choose-delivery': chooseDeliveryView,
  delivered: deliveredView,
  'choose-account': chooseAccountView,
  'identifier-revoked': identifierRevokedView,
  'new-details': newDetailsView,
};
