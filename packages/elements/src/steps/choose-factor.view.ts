import { html, nothing } from 'lit';
import type { FactorMethod } from '@latchkey/contract';
import { backButton, quietButton } from '../fields/buttons.ts';
import { stepForm } from '../form/step-form.ts';
import { textOf } from '../form/text-of.ts';
import { moreIcon } from '../style/more-icons.ts';
import type { StepView } from './view.ts';

const icons: Record<FactorMethod, Parameters<typeof moreIcon>[0]> = {
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
  const assist = () => {
    ui.send({ step: 'choose-factor', action: 'assist', values: {} });
  };
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
        <ul data-part="choices">
          ${step.factors.map(
            ({ id, method, target, device }) =>
              html`<li>
                <button type="submit" name="factor" value=${id} data-part="choice">
                  ${moreIcon(icons[method])}
                  <span>
                    ${ui.t(`factor.${method}`)}
                    ${target || device ? html`<small><bdi>${target ?? device}</bdi></small>` : nothing}
                  </span>
                  ${moreIcon('arrow')}
                </button>
              </li>`,
          )}
        </ul>
        <div data-part="actions">
          ${
            step.actions.includes('assist')
              ? quietButton(ui, ui.t('action.assist'), assist, { action: 'assist' })
              : nothing
          }
          ${backButton(ui)}
        </div>
        <p data-part="note">${ui.t('choose-factor.support')}</p>
      `,
    ),
  };
};
