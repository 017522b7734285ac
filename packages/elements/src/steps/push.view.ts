import { html, nothing } from 'lit';
import { againButton, answerButton, backButton } from '../fields/answer-buttons.ts';
import { stepForm } from '../form/step-form.ts';
import { moreIcon } from '../style/more-icons.ts';
import { ago } from '../text/ago.ts';
import { isolated, rich } from '../text/rich.ts';
import type { StepView, Ui } from './view.ts';
import type { StepOf } from '@latchkey/contract';

/** A request that is approved on another device. Nothing to type: the service is asked how it stands. */
export const pushView: StepView<'push'> = (step, ui) => {
  const heading = ui.t('push.heading');
  return {
    heading,
    lead: rich(ui.t, 'push.lead', { device: isolated(step.device) }),
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
          ${againButton(step, ui, answer('resend'), 'push')}
          ${answerButton(step, ui, answer('other'), ui.t('action.other'))} ${backButton(ui)}
        </div>
      `,
    ),
  };
};

const answer = (action: 'other' | 'resend') => ({ step: 'push', action, values: {} }) as const;

const asked = (step: StepOf<'push'>, ui: Ui) => {
  const time = ago(step.askedAgo ?? 0, ui.locale);
  return step.place
    ? rich(ui.t, 'push.place', { place: isolated(step.place), time })
    : ui.t('push.place-unknown', { time });
};
