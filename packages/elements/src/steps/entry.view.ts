import { html } from 'lit';
import { normalizeIdentifier } from '@latchkey/contract';
import { submitButton } from '../fields/buttons.ts';
import { helpLink } from '../fields/help-link.ts';
import { identifierField } from '../fields/identifier.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import type { StepView } from './view.ts';

/** Whose account a journey is about: the step `identifier` where it begins that one, said for what it is. */
export const entryView =
  (journey: 'password-reset' | 'identity-check'): StepView<'identifier'> =>
  (step, ui) => ({
    heading: ui.t(`${journey}.heading`),
    lead: ui.t(`${journey}.lead`),
    form: stepForm(
      ui,
      (fields) => ({
        step: 'identifier',
        action: 'continue',
        values: { identifier: normalizeIdentifier(textOf(fields, 'username')) },
      }),
      html`
        ${identifierField(ui, step.identifier)}
        ${submitButton(ui, 'continue', ui.t('action.continue'))} ${helpLink(ui, 'login')}
      `,
    ),
  });
