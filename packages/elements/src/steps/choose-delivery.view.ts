import { html, nothing } from 'lit';
import { answerButton, backButton } from '../fields/answer-buttons.ts';
import { submitButton } from '../fields/buttons.ts';
import { choiceList } from '../fields/choices.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import type { StepView } from './view.ts';

const noAccess = { step: 'choose-delivery', action: 'no-access', values: {} } as const;
const icons = { sms: 'message', email: 'mail' } as const;

/** Where the address is to be sent; the last entry is for who can read none of these. */
export const chooseDeliveryView: StepView<'choose-delivery'> = (step, ui) => {
  const none = step.options.length === 0;
  const options = step.options.map(({ id, method, target }) => ({
    id,
    icon: icons[method],
    label: ui.t(`delivery.${method}`),
    detail: target,
  }));
  return {
    heading: ui.t('choose-delivery.heading'),
    lead: ui.t(none ? 'choose-delivery.none' : 'choose-delivery.lead'),
    form: stepForm(
      ui,
      (fields) =>
        none
          ? noAccess
          : {
              step: 'choose-delivery',
              action: 'choose',
              values: { option: textOf(fields, 'option') },
            },
      html`
        ${none ? nothing : choiceList(ui, 'option', options)}
        ${
          none && step.actions.includes('no-access')
            ? submitButton(ui, 'no-access', ui.t('locked.assist'))
            : answerButton(step, ui, noAccess, ui.t('action.no-access'), 'outline')
        }
        <div data-part="actions">${backButton(ui)}</div>
      `,
    ),
  };
};
