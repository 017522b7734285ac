import { html } from 'lit';
import type { FactorMethod } from '@latchkey/contract';
import { answerButton, backButton } from '../fields/answer-buttons.ts';
import { choiceList, type Choice } from '../fields/choices.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import type { StepView } from './view.ts';

const icons: Record<FactorMethod, Choice['icon']> = {
  totp: 'clock',
  push: 'phone',
  passkey: 'key',
  sms: 'message',
  email: 'mail',
  backup: 'list',
};

/** The ways that the service offers; the last entry is for who has none of them. */
export const chooseFactorView: StepView<'choose-factor'> = (step, ui) => {
  const heading = ui.t('choose-factor.heading');
  const assist = { step: 'choose-factor', action: 'assist', values: {} } as const;
  return {
    heading,
    lead: ui.t('choose-factor.lead'),
    form: stepForm(
      ui,
      (fields) => ({
        step: 'choose-factor',
        action: 'choose',
        values: { factor: textOf(fields, 'factor') },
      }),
      html`
        ${choiceList(
          ui,
          'factor',
          step.factors.map(({ id, method, target, device }) => ({
            id,
            icon: icons[method],
            label: ui.t(`factor.${method}`),
            detail: target ?? device,
          })),
        )}
        <div data-part="actions">
          ${answerButton(step, ui, assist, ui.t('action.assist'))} ${backButton(ui)}
        </div>
        <p data-part="note">${ui.t('choose-factor.support')}</p>
      `,
    ),
  };
};
