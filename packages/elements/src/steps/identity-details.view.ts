import { html } from 'lit';
import { submitButton } from '../fields/buttons.ts';
import { declaredField, readDeclared } from '../fields/declared.ts';
import { stepForm } from '../form/step-form.ts';
import { otherWay, wayBack } from '../identity/way-back.ts';
import type { StepView } from './view.ts';

/** What the service must know to find the account and to reach its owner: its own fields. */
export const identityDetailsView: StepView<'identity-details'> = (step, ui) => ({
  heading: ui.t('identity-details.heading'),
  lead: ui.t('identity-details.lead'),
  form: stepForm(
    ui,
    (fields) => ({
      step: 'identity-details',
      action: 'submit',
      values: { fields: readDeclared(step.fields, fields) },
    }),
    html`
      ${step.fields.map((one) => declaredField(ui, one))}
      ${submitButton(ui, 'submit', ui.t('action.continue'))}
      <div data-part="actions">${otherWay(step, ui)} ${wayBack(step, ui)}</div>
    `,
  ),
});
