import { html } from 'lit';
import type { StepOf } from '@latchkey/contract';
import { backButton } from '../fields/answer-buttons.ts';
import { submitButton } from '../fields/buttons.ts';
import { stepForm } from '../form/step-form.ts';
import { isolated, rich } from '../text/rich.ts';
import type { StepView, Ui } from './view.ts';

/** A link was opened, which mail scanners do too: only the button uses it. */
export const openLinkView: StepView<'open-link'> = (step, ui) => ({
  heading: ui.t('open-link.heading'),
  lead: lead(step, ui),
  form: stepForm(
    ui,
    () => ({ step: 'open-link', action: 'open', values: {} }),
    html`
      ${submitButton(ui, 'open', ui.t('action.open-link'))}
      <div data-part="actions">${backButton(ui)}</div>
    `,
  ),
});

const lead = ({ account, signedInAs }: StepOf<'open-link'>, ui: Ui) => {
  const whose = isolated(account);
  const other = isolated(signedInAs);
  if (signedInAs && account) return rich(ui.t, 'open-link.other', { account: whose, other });
  if (signedInAs) return rich(ui.t, 'open-link.other-unnamed', { other });
  return account
    ? rich(ui.t, 'open-link.lead', { account: whose })
    : ui.t('open-link.lead-unnamed');
};
