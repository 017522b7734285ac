import { html } from 'lit';
import { stepForm } from '../form/step-form.ts';
import { LatchkeyLeaveEvent } from '../events.ts';
import { safeUrl } from '../safe-url.ts';
import { caseOpenView } from './case-open.view.ts';
import { outcomeView as otherView } from './over.view.ts';
import type { OutcomeView, Shown, Ui } from './view.ts';

/** How a journey ended; a sign-in does not know the ends of a recovery. */
export const outcomeView: OutcomeView = (outcome, ui, going) =>
  outcome.kind === 'password-changed'
    ? passwordChanged(safeUrl(outcome.returnTo, { anyOrigin: true }), ui)
    : outcome.kind === 'case-open'
      ? caseOpenView(outcome.number, ui)
      : outcome.kind === 'identifier-delivered' && !going
        ? identifierDelivered(ui)
        : otherView(outcome, ui, going);

// What a new password entails, and the way to use it. Nobody is taken on before that has been read.
const passwordChanged = (target: string | undefined, ui: Ui): Shown => ({
  heading: ui.t('over.password-changed'),
  lead: ui.t('over.password-changed.lead'),
  form: stepForm(ui, () => undefined, signIn(target, ui)),
});

// The address is in a message by now.
const identifierDelivered = (ui: Ui): Shown => ({
  heading: ui.t('over.identifier-delivered'),
  lead: ui.t('over.identifier-delivered.lead'),
  form: stepForm(ui, () => undefined, signIn(undefined, ui)),
});

// The host hears of the way to its login and may go it itself; who has none begins again.
const signIn = (target: string | undefined, ui: Ui) => {
  const label = html`<span>${ui.t('action.sign-in')}</span>`;
  const leave = ({ target: button }: Event) => {
    if (button?.dispatchEvent(new LatchkeyLeaveEvent('login'))) ui.restart();
  };
  if (ui.links.login)
    return html`<a data-part="submit" data-link="login" href=${ui.links.login}>${label}</a>`;
  if (target) return html`<a data-part="submit" href=${target}>${label}</a>`;
  return html`<button type="button" data-part="submit" @click=${leave}>${label}</button>`;
};
