import { whileExpected } from '../steps/expected-username.ts';
import { reidentificationEntryView } from '../steps/reidentification-entry.view.ts';
import { usernameView } from '../steps/username.view.ts';
import type { AnyView } from '../steps/view.ts';
import { RecoveryElement } from './recovery-element.ts';

/**
 * Lets a person whose e-mail address no longer exists sign in with the username that was sent instead, and choose a new
 * address. Nobody gets past that with the old one.
 *
 * @summary The way in for a person whose address is no longer in use.
 * @tag latchkey-reidentification
 */
export class LatchkeyReidentification extends RecoveryElement {
  static override readonly journey = 'reidentification';
  static override readonly here = 'address-gone';
  static override readonly ownViews = {
    credentials: whileExpected(usernameView, reidentificationEntryView) as AnyView,
  };
}
