// What the service does at each kind of step: the whole table.
import type { StepKind } from '@latchkey/contract';
import { alreadySignedIn } from './already-signed-in.ts';
import { blocked } from './blocked.ts';
import { phone } from './phone.ts';
import { recoveryEmail } from './recovery-email.ts';
import { chooseDelivery } from './choose-delivery.ts';
import { delivered } from './delivered.ts';
import { chooseAccount } from './choose-account.ts';
import { identifierRevoked } from './identifier-revoked.ts';
import { newDetails } from './new-details.ts';
import { identityIntro } from './identity-intro.ts';
import { identityMeans } from './identity-means.ts';
import { identityDetails } from './identity-details.ts';
import { identityDocuments } from './identity-documents.ts';
import { companionApp } from './companion-app.ts';
import { caseStatus } from './case-status.ts';
import { captcha } from './captcha.ts';
import { chooseFactor } from './choose-factor.ts';
import { chooseRecovery } from './choose-recovery.ts';
import { code } from './code.ts';
import { confirmTarget } from './confirm-target.ts';
import { credentials } from './credentials.ts';
import { form } from './form.ts';
import type { StepHandler } from './handler.ts';
import { identifier } from './identifier.ts';
import { linkSent } from './link-sent.ts';
import { locked } from './locked.ts';
import { newPassword } from './new-password.ts';
import { openLink } from './open-link.ts';
import { passkey } from './passkey.ts';
import { password } from './password.ts';
import { push } from './push.ts';
import { redirect } from './redirect.ts';

/** A handler for every kind of step. */
export const handlers: { readonly [K in StepKind]: StepHandler<K> } = {
  identifier,
  credentials,
  password,
  passkey,
  'choose-factor': chooseFactor,
  code,
  push,
  locked,
  blocked,
  'already-signed-in': alreadySignedIn,
  captcha,
  form,
  redirect,
  'choose-recovery': chooseRecovery,
  'confirm-target': confirmTarget,
  'link-sent': linkSent,
  'open-link': openLink,
  'new-password': newPassword,
  phone,
  'recovery-email': recoveryEmail,
  'choose-delivery': chooseDelivery,
  delivered,
  'choose-account': chooseAccount,
  'identifier-revoked': identifierRevoked,
  'new-details': newDetails,
  'identity-intro': identityIntro,
  'identity-means': identityMeans,
  'identity-details': identityDetails,
  'identity-documents': identityDocuments,
  'companion-app': companionApp,
  'case-status': caseStatus,
};
