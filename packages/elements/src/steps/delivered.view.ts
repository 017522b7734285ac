import { html } from 'lit';
import type { AnswerOf } from '@latchkey/contract';
import { againButton, answerButton } from '../fields/answer-buttons.ts';
import { submitButton } from '../fields/buttons.ts';
import { stepForm } from '../form/step-form.ts';
import { moreIcon } from '../style/more-icons.ts';
import { isolated, rich } from '../text/rich.ts';
import type { StepView } from './view.ts';

const answer = (action: AnswerOf<'delivered'>['action']) =>
  ({ step: 'delivered', action, values: {} }) as const;

/** The address is in a message, never on the page: how to go on with it, and what if nothing comes. */
export const deliveredView: StepView<'delivered'> = (step, ui) => ({
  heading: ui.t('delivered.heading'),
  lead: rich(ui.t, `delivered.lead.${step.method}`, { target: isolated(step.target) }),
  form: stepForm(
    ui,
    () => answer('done'),
    html`
      <p data-part="note">
        ${moreIcon(step.method === 'sms' ? 'message' : 'mail')}
        <span>${ui.t('delivered.note')} ${ui.t(`code.not-received.${step.method}`)}</span>
      </p>
      ${submitButton(ui, 'done', ui.t('action.sign-in'))}
      <div data-part="actions">
        ${againButton(step, ui, answer('resend'))}
        ${answerButton(step, ui, answer('other'), ui.t('delivered.other'))}
        ${answerButton(step, ui, answer('no-access'), ui.t('delivered.no-access'))}
      </div>
    `,
  ),
});
