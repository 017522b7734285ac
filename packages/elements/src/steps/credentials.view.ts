import { html, nothing } from 'lit';
import { normalizeIdentifier } from '@latchkey/contract';
import { quietButton, submitButton } from '../fields/buttons.ts';
import { identifierField } from '../fields/identifier.ts';
import { passwordField } from '../fields/password.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import type { StepView, Ui } from './view.ts';

/** The passkey's button, where service and browser have one to offer. */
export const passkeyButton = (ui: Ui, offered: boolean) =>
  offered && ui.usePasskey
    ? quietButton(ui, ui.t('action.passkey'), ui.usePasskey, { action: 'passkey', look: 'outline' })
    : nothing;

/** Identifier and password in one form. */
export const credentialsView: StepView<'credentials'> = (step, ui) => {
  const passkeys = step.actions.includes('passkey');
  const heading = step.organization
    ? ui.t('credentials.heading.organization', { organization: step.organization.name })
    : ui.t('credentials.heading');
  return {
    heading,
    form: stepForm(
      ui,
      (fields) => ({
        step: 'credentials',
        action: 'sign-in',
        values: {
          identifier: normalizeIdentifier(textOf(fields, 'username')),
          password: textOf(fields, 'password'),
        },
      }),
      html`
        ${identifierField(ui, step.identifier, passkeys)} ${passwordField(ui)}
        ${submitButton(ui, 'sign-in', ui.t('action.sign-in'))} ${passkeyButton(ui, passkeys)}
      `,
    ),
  };
};
