import { entryView } from '../steps/entry.view.ts';
import type { AnyView } from '../steps/view.ts';
import { RecoveryElement } from './recovery-element.ts';

/**
 * Lets a person who has forgotten the password prove in another way that the account is theirs, and set a new one. Give it
 * the token of a mailed link as `link`.
 *
 * @summary The way to a new password.
 * @tag latchkey-password-reset
 */
export class LatchkeyPasswordReset extends RecoveryElement {
  static override readonly journey = 'password-reset';
  static override readonly here = 'reset-password';
  static override readonly ownViews = { identifier: entryView('password-reset') as AnyView };
}
