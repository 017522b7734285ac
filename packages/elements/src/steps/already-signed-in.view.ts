import { html, nothing } from 'lit';
import { quietButton, submitButton } from '../fields/buttons.ts';
import { stepForm } from '../form/step-form.ts';
import { rich } from '../text/rich.ts';
import type { StepView } from './view.ts';

/** A session is there already: go on with it, or use another account. */
export const alreadySignedInView: StepView<'already-signed-in'> = (step, ui) => {
  const heading = ui.t('already-signed-in.heading');
  return {
    heading,
    lead: rich(ui.t, 'already-signed-in.lead', { account: html`<bdi>${step.account}</bdi>` }),
    form: stepForm(
      ui,
      () => ({ step: 'already-signed-in', action: 'continue', values: {} }),
      html`
        ${submitButton(ui, 'continue', ui.t('action.continue'))}
        ${
          step.actions.includes('use-another')
            ? quietButton(
                ui,
                ui.t('action.use-another'),
                () => {
                  ui.send({ step: 'already-signed-in', action: 'use-another', values: {} });
                },
                { action: 'use-another', look: 'outline' },
              )
            : nothing
        }
      `,
    ),
  };
};
