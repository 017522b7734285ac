import type { Setup } from '../context.ts';
import { recoverySources, viewOf } from '../steps/index.ts';
import { resetEntryView } from '../steps/reset-entry.view.ts';
import type { AnyView, Ui } from '../steps/view.ts';
import { JourneyElement } from './journey-element.ts';

/**
 * Lets a person who has forgotten the password prove in another way that the account is theirs, and set a new one. Give it
 * the token of a mailed link as `link`.
 *
 * @summary The way to a new password.
 * @tag latchkey-password-reset
 */
export class LatchkeyPasswordReset extends JourneyElement {
  static override readonly journey = 'password-reset';
  static override readonly wordSources = recoverySources;
  static override readonly viewOf: typeof viewOf = (step) => {
    // The same kind of step has another view here; its own type says that this fits it.
    const view = step.kind === 'identifier' ? (resetEntryView as AnyView) : viewOf(step);
    return view && ((shown, ui) => view(shown, inReset(ui)));
  };

  /** As of every tag, without the link that leads here. */
  override get setup(): Setup {
    const { 'reset-password': _here, ...links } = super.setup.links ?? {};
    return { ...super.setup, links };
  }
}

// Of a sign-in the beginning is the way to sign in; of a reset it is not.
const inReset = (ui: Ui): Ui => ({
  ...ui,
  t: (key, params) => ui.t(key === 'action.back' ? 'action.again' : key, params),
});
