import { html } from 'lit';
import { normalizeIdentifier } from '@latchkey/contract';
import { answerButton, backButton } from '../fields/answer-buttons.ts';
import { submitButton } from '../fields/buttons.ts';
import { describedBy, field, invalid } from '../fields/field.ts';
import { isAddress } from '../fields/new-address.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import type { StepView } from './view.ts';

/** The recovery address, where the number alone does not tell the account. */
export const recoveryEmailView: StepView<'recovery-email'> = (step, ui) => ({
  heading: ui.t('recovery-email.heading'),
  lead: ui.t('recovery-email.lead'),
  form: stepForm(
    ui,
    (fields) => {
      const email = normalizeIdentifier(textOf(fields, 'email'));
      if (isAddress(email))
        return { step: 'recovery-email', action: 'continue', values: { email } };
      return { problems: { email: ui.t(email ? 'form.address' : 'recovery-email.empty') } };
    },
    html`
      ${field(
        ui,
        'email',
        ui.t('confirm-target.label.email'),
        html`<input
          id=${ui.id('email')}
          name="email"
          type="email"
          autocomplete="email"
          autocapitalize="none"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="go"
          aria-required="true"
          aria-describedby=${describedBy(ui, 'email')}
          aria-invalid=${invalid(ui, 'email')}
        />`,
      )}
      ${submitButton(ui, 'continue', ui.t('action.continue'))}
      <div data-part="actions">
        ${answerButton(
          step,
          ui,
          { step: 'recovery-email', action: 'back', values: {} },
          ui.t('recovery-email.back'),
        )}
        ${backButton(ui)}
      </div>
    `,
  ),
  enter: (form) => {
    const input = form.querySelector<HTMLInputElement>('[name="email"]');
    if (input && step.email) input.value ||= step.email;
  },
});
