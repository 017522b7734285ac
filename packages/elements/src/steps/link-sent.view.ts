import { html, nothing } from 'lit';
import type { StepOf } from '@latchkey/contract';
import { againButton, answerButton, backButton } from '../fields/answer-buttons.ts';
import { stepForm } from '../form/step-form.ts';
import { moreIcon } from '../style/more-icons.ts';
import { duration } from '../text/duration.ts';
import { isolated, rich } from '../text/rich.ts';
import type { StepView, Ui } from './view.ts';

type LinkSent = StepOf<'link-sent'>;

/** A link is on its way, or would be if there were an account. Nothing to type: the service is asked how it stands. */
export const linkSentView: StepView<'link-sent'> = (step, ui) => ({
  heading: ui.t('link-sent.heading'),
  lead: step.target
    ? rich(ui.t, 'link-sent.lead', { target: isolated(step.target) })
    : ui.t('link-sent.lead.unknown'),
  form: stepForm(
    ui,
    () => undefined,
    html`
      <p data-part="note">${moreIcon('mail')}<span>${notes(step, ui)}</span></p>
      ${
        step.lookIn === undefined
          ? nothing
          : html`<p data-part="pending" role="status">${ui.t('link-sent.waiting')}</p>`
      }
      <div data-part="actions">
        ${againButton(step, ui, answer('resend'))}
        ${answerButton(step, ui, answer('other'), ui.t('action.other'))} ${backButton(ui)}
      </div>
    `,
  ),
});

const notes = ({ expiresIn }: LinkSent, ui: Ui) =>
  [ui.t('code.not-received.email'), expiresIn && lasting(ui.left(expiresIn), ui)]
    .filter(Boolean)
    .join(' ');

const lasting = (left: number, ui: Ui) =>
  left > 0
    ? ui.t('link-sent.expires', { time: duration(left, ui.locale, 'down') })
    : ui.t('link-sent.expired');

const answer = (action: 'other' | 'resend') => ({ step: 'link-sent', action, values: {} }) as const;
