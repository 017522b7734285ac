import { html } from 'lit';
import { answerButton } from '../fields/answer-buttons.ts';
import { submitButton } from '../fields/buttons.ts';
import { stepForm } from '../form/step-form.ts';
import { isolated, rich } from '../text/rich.ts';
import type { StepView } from './view.ts';

/** A session is there already: go on with it, or use another account. */
export const alreadySignedInView: StepView<'already-signed-in'> = (step, ui) => {
  const heading = ui.t('already-signed-in.heading');
  const another = { step: 'already-signed-in', action: 'use-another', values: {} } as const;
  return {
    heading,
    lead: rich(ui.t, 'already-signed-in.lead', { account: isolated(step.account) }),
    form: stepForm(
      ui,
      () => ({ step: 'already-signed-in', action: 'continue', values: {} }),
      html`
        ${submitButton(ui, 'continue', ui.t('action.continue'))}
        ${answerButton(step, ui, another, ui.t('action.use-another'), 'outline')}
      `,
    ),
  };
};
