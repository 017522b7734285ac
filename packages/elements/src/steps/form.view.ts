import { html } from 'lit';
import { backButton } from '../fields/answer-buttons.ts';
import { submitButton } from '../fields/buttons.ts';
import { declaredField, readDeclared } from '../fields/declared.ts';
import { stepForm } from '../form/step-form.ts';
import type { StepView } from './view.ts';

/** Anything else that a service wants to know: its own fields, in the person's language. */
export const formView: StepView<'form'> = (step, ui) => {
  const heading = step.heading ?? ui.t('form.heading');
  return {
    heading,
    lead: step.lead,
    form: stepForm(
      ui,
      (fields) => ({
        step: 'form',
        action: 'submit',
        values: { fields: readDeclared(step.fields, fields) },
      }),
      html`
        ${step.fields.map((one) => declaredField(ui, one))}
        ${submitButton(ui, 'submit', ui.t('action.continue'))}
        <div data-part="actions">${backButton(ui)}</div>
      `,
    ),
  };
};
