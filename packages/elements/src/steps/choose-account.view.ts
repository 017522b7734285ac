import { html } from 'lit';
import { answerButton, backButton } from '../fields/answer-buttons.ts';
import { choiceList } from '../fields/choices.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import { isolated } from '../text/rich.ts';
import type { StepView } from './view.ts';

/** The accounts of a phone number that was proven to be the person's own, masked. */
export const chooseAccountView: StepView<'choose-account'> = (step, ui) => {
  const accounts = step.accounts.map(({ id, account }) => ({
    id,
    icon: 'person' as const,
    label: isolated(account),
  }));
  return {
    heading: ui.t('choose-account.heading'),
    lead: ui.t('choose-account.lead'),
    form: stepForm(
      ui,
      (fields) => ({
        step: 'choose-account',
        action: 'choose',
        values: { account: textOf(fields, 'account') },
      }),
      html`
        ${choiceList(ui, 'account', accounts)}
        ${answerButton(
          step,
          ui,
          { step: 'choose-account', action: 'none', values: {} },
          ui.t('choose-account.none'),
          'outline',
        )}
        <div data-part="actions">${backButton(ui)}</div>
      `,
    ),
  };
};
