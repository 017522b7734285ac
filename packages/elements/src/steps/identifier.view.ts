import { html } from 'lit';
import { normalizeIdentifier } from '@latchkey/contract';
import { submitButton } from '../fields/buttons.ts';
import { identifierField } from '../fields/identifier.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import { passkeyButton } from './credentials.view.ts';
import type { StepView } from './view.ts';

/** The identifier alone; what comes next is the service's decision. */
export const identifierView: StepView<'identifier'> = (step, ui) => {
  const passkeys = step.actions.includes('passkey');
  const heading = step.organization
    ? ui.t('credentials.heading.organization', { organization: step.organization.name })
    : ui.t('identifier.heading');
  return {
    heading,
    form: stepForm(
      ui,
      (fields) => ({
        step: 'identifier',
        action: 'continue',
        values: { identifier: normalizeIdentifier(textOf(fields, 'username')) },
      }),
      html`
        ${identifierField(ui, step.identifier, passkeys)}
        ${submitButton(ui, 'continue', ui.t('action.continue'))} ${passkeyButton(ui, passkeys)}
      `,
    ),
  };
};
