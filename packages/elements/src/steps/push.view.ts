import { html, nothing } from 'lit';
import { backButton, quietButton, resendButton } from '../fields/buttons.ts';
import { stepForm } from '../form/step-form.ts';
import { moreIcon } from '../style/more-icons.ts';
import { ago, duration } from '../text/duration.ts';
import { rich } from '../text/rich.ts';
import type { StepView, Ui } from './view.ts';
import type { StepOf } from '@latchkey/contract';

/** A request that is approved on another device. Nothing to type: the service is asked how it stands. */
export const pushView: StepView<'push'> = (step, ui) => {
  const heading = ui.t('push.heading');
  const wait = ui.left(step.resendIn ?? 0);
  const labels = {
    now: ui.t('push.resend'),
    later: ui.t('push.resend-in', { time: duration(wait, ui.locale) }),
  };
  return {
    heading,
    lead: rich(ui.t, 'push.lead', { device: html`<bdi>${step.device}</bdi>` }),
    form: stepForm(
      ui,
      () => undefined,
      html`
        ${
          step.number
            ? html`<div data-part="number">
                <p>${ui.t('push.number')}</p>
                <strong dir="ltr">${step.number}</strong>
              </div>`
            : nothing
        }
        <p data-part="note">${moreIcon('clock')}<span>${asked(step, ui)}</span></p>
        ${
          step.lookIn === undefined
            ? nothing
            : html`<p data-part="pending" role="status">${ui.t('push.waiting')}</p>`
        }
        <div data-part="actions">
          ${
            step.actions.includes('resend')
              ? resendButton(ui, wait, labels, () => {
                  ui.send({ step: 'push', action: 'resend', values: {} });
                })
              : nothing
          }
          ${
            step.actions.includes('other')
              ? quietButton(
                  ui,
                  ui.t('action.other'),
                  () => {
                    ui.send({ step: 'push', action: 'other', values: {} });
                  },
                  { action: 'other' },
                )
              : nothing
          }
          ${backButton(ui)}
        </div>
      `,
    ),
  };
};

const asked = (step: StepOf<'push'>, ui: Ui) => {
  const time = ago(step.askedAgo ?? 0, ui.locale);
  return step.place
    ? rich(ui.t, 'push.place', { place: html`<bdi>${step.place}</bdi>`, time })
    : ui.t('push.place-unknown', { time });
};
