import { html, nothing } from 'lit';
import { answerButton, backButton } from '../fields/answer-buttons.ts';
import { submitButton } from '../fields/buttons.ts';
import { trustField } from '../fields/trust.ts';
import { stepForm } from '../form/step-form.ts';
import type { StepView } from './view.ts';

/** A passkey or security key as second factor. The browser's own dialog opens on the press of the button, with nothing between. */
export const passkeyView: StepView<'passkey'> = (step, ui) => {
  const heading = ui.t('passkey.heading');
  const use = ui.usePasskey;
  const other = { step: 'passkey', action: 'other', values: {} } as const;
  return {
    heading,
    lead: ui.t(use ? 'passkey.lead' : 'passkey.absent'),
    form: stepForm(
      ui,
      (fields) => {
        use?.(fields.has('trust'));
        return undefined;
      },
      html`
        ${
          use
            ? html`${trustField(ui, step.trust)}
              ${submitButton(ui, 'verify', ui.t('action.passkey'))}`
            : nothing
        }
        <div data-part="actions">
          ${answerButton(step, ui, other, ui.t('action.other'))} ${backButton(ui)}
        </div>
      `,
    ),
  };
};
