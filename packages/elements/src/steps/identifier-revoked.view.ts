import { html, nothing } from 'lit';
import type { AnswerOf, StepOf } from '@latchkey/contract';
import { againButton, answerButton, backButton } from '../fields/answer-buttons.ts';
import { submitButton } from '../fields/buttons.ts';
import { stepForm } from '../form/step-form.ts';
import { moreIcon } from '../style/more-icons.ts';
import { listed } from '../text/listed.ts';
import { isolated, rich } from '../text/rich.ts';
import { expectUsername } from './expected-username.ts';
import type { StepView, Ui } from './view.ts';

type Revoked = StepOf<'identifier-revoked'>;

const answer = (action: AnswerOf<'identifier-revoked'>['action']) =>
  ({ step: 'identifier-revoked', action, values: {} }) as const;

/** The address is in use no more: what was sent instead, and the way to use it. */
export const identifierRevokedView: StepView<'identifier-revoked'> = (step, ui) => ({
  heading: ui.t('identifier-revoked.heading'),
  lead: lead(step, ui),
  form: (step.sent.length ? sentForm : emptyForm)(step, ui),
  enter: () => {
    expectUsername(ui);
  },
});

const lead = ({ sent, organization }: Revoked, ui: Ui) => {
  const words = sent.length ? 'identifier-revoked.lead' : 'identifier-revoked.none';
  const targets = listed(
    sent.map(({ target }) => target),
    ui.locale,
    (target) => isolated(target),
  );
  return organization
    ? rich(ui.t, `${words}.organization`, {
        targets,
        organization: isolated(organization.name),
      })
    : rich(ui.t, words, { targets });
};

const sentForm = (step: Revoked, ui: Ui) =>
  stepForm(
    ui,
    () => answer('continue'),
    html`
      <p data-part="note">${moreIcon('message')}<span>${ui.t('identifier-revoked.note')}</span></p>
      ${submitButton(ui, 'continue', ui.t('identifier-revoked.continue'))}
      <div data-part="actions">
        ${againButton(step, ui, answer('resend'))}
        ${answerButton(step, ui, answer('no-access'), ui.t('action.no-access'))}
      </div>
      ${administrator(step, ui)}
    `,
  );

// Nothing could be sent: whoever has a username all the same may use it.
const emptyForm = (step: Revoked, ui: Ui) => {
  const action = (['no-access', 'continue'] as const).find((one) => step.actions.includes(one));
  const labels = {
    'no-access': ui.t('locked.assist'),
    continue: ui.t('identifier-revoked.continue'),
  };
  return stepForm(
    ui,
    () => action && answer(action),
    html`
      ${administrator(step, ui)} ${action ? submitButton(ui, action, labels[action]) : nothing}
      <div data-part="actions">
        ${action === 'no-access' ? answerButton(step, ui, answer('continue'), labels.continue) : nothing}
        ${backButton(ui)}
      </div>
    `,
  );
};

const administrator = ({ contact, organization }: Revoked, ui: Ui) => {
  if (!contact && !organization) return nothing;
  const words = contact
    ? rich(ui.t, 'identifier-revoked.contact', { contact: isolated(contact) })
    : ui.t('identifier-revoked.administrator');
  return html`<p data-part="note">${words}</p>`;
};
