import { html, nothing } from 'lit';
import { backButton } from '../fields/answer-buttons.ts';
import { quietButton, submitButton } from '../fields/buttons.ts';
import { describedBy, field, invalid } from '../fields/field.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import { isolated, rich } from '../text/rich.ts';
import type { StepView } from './view.ts';

const phone = { type: 'tel', words: 'sms' } as const;
const address = { type: 'email', words: 'email' } as const;

/** The whole number or address that is only shown masked: nothing is sent before it matches. */
export const confirmTargetView: StepView<'confirm-target'> = (step, ui) => {
  const { type, words } = step.method === 'sms' ? phone : address;
  const other = () => {
    ui.send({ step: 'confirm-target', action: 'other', values: {} });
  };
  return {
    heading: ui.t('confirm-target.heading'),
    lead: rich(ui.t, `confirm-target.lead.${words}`, { target: isolated(step.target) }),
    form: stepForm(
      ui,
      (fields) => ({
        step: 'confirm-target',
        action: 'confirm',
        values: { target: textOf(fields, 'full-target').trim() },
      }),
      html`
        ${field(
          ui,
          'full-target',
          ui.t(`confirm-target.label.${words}`),
          html`<input
            id=${ui.id('full-target')}
            name="full-target"
            type=${type}
            dir="ltr"
            autocomplete=${type}
            autocapitalize="none"
            autocorrect="off"
            spellcheck="false"
            enterkeyhint="go"
            data-sentry-mask
            data-hj-suppress
            data-dd-privacy="hidden"
            required
            aria-describedby=${describedBy(ui, 'full-target')}
            aria-invalid=${ui.problem?.code === 'target-rejected' ? 'true' : invalid(ui, 'full-target')}
          />`,
        )}
        ${submitButton(ui, 'confirm', ui.t('action.continue'))}
        <div data-part="actions">
          ${
            step.actions.includes('other')
              ? quietButton(ui, ui.t('action.other'), other, { action: 'other' })
              : nothing
          }
          ${backButton(ui)}
        </div>
      `,
    ),
  };
};
