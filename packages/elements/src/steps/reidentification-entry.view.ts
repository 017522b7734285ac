import { html } from 'lit';
import { helpLink } from '../fields/help-link.ts';
import { sentNameField } from '../fields/sent-name.ts';
import { recoveryIcon } from '../style/recovery-icons.ts';
import { usernameForm } from './username.view.ts';
import type { StepView, Ui } from './view.ts';

/** The step `credentials` where it begins a re-identification: for who has a username already, and who has none yet. */
export const reidentificationEntryView: StepView<'credentials'> = (step, ui) => ({
  heading: ui.t('reidentification.heading'),
  lead: ui.t('reidentification.lead'),
  form: usernameForm(step, ui, {
    field: sentNameField(ui, ui.t('reidentification.label')),
    above: cases(ui),
    below: helpLink(ui, 'login'),
  }),
});

// What happened decides what to do, and only the person knows it.
const cases = (ui: Ui) => html`
  <ul data-part="cases">
    <li>
      ${recoveryIcon('mailbox')}
      <div>
        <strong>${ui.t('reidentification.mailbox')}</strong>
        <p>${ui.t('reidentification.mailbox.way')}</p>
        ${helpLink(ui, 'change-identifier')}
      </div>
    </li>
    <li>
      ${recoveryIcon('address')}
      <div>
        <strong>${ui.t('reidentification.address')}</strong>
        <p>${ui.t('reidentification.address.way')}</p>
      </div>
    </li>
  </ul>
`;
