import { html, nothing } from 'lit';
import { quietButton, submitButton } from '../fields/buttons.ts';
import { usernameAnchor } from '../fields/identifier.ts';
import { passwordField } from '../fields/password.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import { rich } from '../text/rich.ts';
import { passkeyButton } from './credentials.view.ts';
import type { StepView } from './view.ts';

/** The password, after the identifier. */
export const passwordView: StepView<'password'> = (step, ui) => {
  const heading = ui.t('password.heading');
  const change = () => {
    ui.send({ step: 'password', action: 'change-identifier', values: {} });
  };
  return {
    heading,
    lead: rich(ui.t, 'password.lead', { identifier: html`<bdi>${step.identifier}</bdi>` }),
    form: stepForm(
      ui,
      (fields) => ({
        step: 'password',
        action: 'sign-in',
        values: { password: textOf(fields, 'password') },
      }),
      html`
        ${usernameAnchor(step.identifier)} ${passwordField(ui)}
        ${submitButton(ui, 'sign-in', ui.t('action.sign-in'))}
        ${passkeyButton(ui, step.actions.includes('passkey'))}
        ${
          step.actions.includes('change-identifier')
            ? quietButton(ui, ui.t('action.change-identifier'), change, {
                action: 'change-identifier',
              })
            : nothing
        }
      `,
    ),
  };
};
