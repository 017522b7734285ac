import { html, nothing } from 'lit';
import { answerButton } from '../fields/answer-buttons.ts';
import { submitButton } from '../fields/buttons.ts';
import { stepForm } from '../form/step-form.ts';
import { isolated, rich } from '../text/rich.ts';
import type { StepView } from './view.ts';

/** The organization has blocked the account: only its administrator can help. */
export const blockedView: StepView<'blocked'> = (step, ui) => {
  const heading = ui.t('blocked.heading');
  const assist = { step: 'blocked', action: 'assist', values: {} } as const;
  const lead = step.organization
    ? ui.t('blocked.lead.organization', { organization: step.organization.name })
    : ui.t('blocked.lead');
  return {
    heading,
    lead,
    form: stepForm(
      ui,
      () => {
        ui.restart();
        return undefined;
      },
      html`
        ${
          step.contact
            ? html`<p data-part="note">
                ${rich(ui.t, 'blocked.contact', { contact: isolated(step.contact) })}
              </p>`
            : nothing
        }
        ${answerButton(step, ui, assist, ui.t('blocked.assist'))}
        ${submitButton(ui, 'restart', ui.t('action.back'))}
      `,
    ),
  };
};
