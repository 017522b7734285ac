import { html } from 'lit';
import { answerButton } from '../fields/answer-buttons.ts';
import { submitButton } from '../fields/buttons.ts';
import { usernameAnchor } from '../fields/username-anchor.ts';
import { passwordField } from '../fields/password.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import { isolated, rich } from '../text/rich.ts';
import { passkeyButton } from './credentials.view.ts';
import type { StepView } from './view.ts';

/** The password, after the identifier. */
export const passwordView: StepView<'password'> = (step, ui) => {
  const heading = ui.t('password.heading');
  const change = { step: 'password', action: 'change-identifier', values: {} } as const;
  return {
    heading,
    lead: rich(ui.t, 'password.lead', { identifier: isolated(step.identifier) }),
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
        ${answerButton(step, ui, change, ui.t('action.change-identifier'))}
      `,
    ),
  };
};
