import type { StepOf } from '@latchkey/contract';
import { html, nothing } from 'lit';
import { answerButton, backButton } from '../fields/answer-buttons.ts';
import { quietButton, submitButton } from '../fields/buttons.ts';
import { helpLink } from '../fields/help-link.ts';
import { stepForm } from '../form/step-form.ts';
import { copyButton } from '../identity/copy-button.ts';
import { keepFocus } from '../identity/keep-focus.ts';
import { identityIcon } from '../style/identity-icons.ts';
import { duration } from '../text/duration.ts';
import type { MessageKey } from '../text/messages.ts';
import { isolated, rich } from '../text/rich.ts';
import type { StepView, Ui } from './view.ts';

type Case = StepOf<'case-status'>;
type CaseState = Case['state'];

/** How the request stands; somebody may come back to it for days. What changes meanwhile is said. */
export const caseStatusView: StepView<'case-status'> = (step, ui) => {
  const main = mainActions.find((action) => step.actions.includes(action));
  return {
    heading: ui.t(`case-status.heading.${step.state}`),
    form: stepForm(
      ui,
      () => {
        if (main) return { step: 'case-status', action: main, values: {} };
        ui.restart();
        return undefined;
      },
      html`
        <p data-part="case" role="status" tabindex="-1">
          ${identityIcon(looks[step.state])}<span>${said(step, ui)}</span>
        </p>
        ${step.state === 'more-needed' ? wanted(step, ui) : nothing} ${notes(step, ui)}
        <p data-part="case-number">
          <span
            >${rich(ui.t, 'case-status.number', { number: html`<strong dir="ltr">${step.number}</strong>` })}</span
          >
          ${step.number.includes('•') ? nothing : copyButton(ui, step.number)}
        </p>
        ${main ? submitButton(ui, main, ui.t(labelOf(main, step))) : nothing}
        ${step.state === 'refused' ? helpLink(ui, 'support', 'outline') : nothing}
        <div data-part="actions">${lesser(step, main, ui)} ${cancelling(step, ui)}</div>
      `,
    ),
    enter: keepFocus,
  };
};

// The first of these that the step accepts has the button.
const mainActions = ['continue', 'restart', 'done'] as const;
type MainAction = (typeof mainActions)[number];

const looks: Record<CaseState, Parameters<typeof identityIcon>[0]> = {
  submitted: 'done',
  'in-review': 'looking',
  'more-needed': 'more',
  accepted: 'done',
  refused: 'ended',
  expired: 'ended',
  cancelled: 'ended',
};

const said = ({ state, reason }: Case, ui: Ui) =>
  ui.t(state === 'accepted' ? `case-status.accepted.${reason}` : `case-status.${state}`);

const labelOf = (action: MainAction, { state, reason }: Case): MessageKey => {
  if (action !== 'continue') return action === 'done' ? 'case-status.done' : 'action.again';
  if (state === 'more-needed') return 'case-status.send-more';
  return state === 'accepted' && reason === 'password' ? 'action.open-link' : 'action.continue';
};

const wanted = ({ pieces = [] }: Case, ui: Ui) => html`
  <ul data-part="wanted">
    ${pieces.map(
      ({ kind, fault }) =>
        html`<li>
          <strong>${ui.t(`piece.${kind}`)}</strong>
          <small>${ui.t(`fault.${fault ?? 'other'}`)}</small>
        </li>`,
    )}
  </ul>
`;

const isOpen = (state: CaseState) => state === 'submitted' || state === 'in-review';

// When, where to, and what until then: only while somebody decides.
const notes = ({ state, decisionIn, target }: Case, ui: Ui) => {
  if (!isOpen(state)) return nothing;
  const time = decisionIn && duration(decisionIn, ui.locale);
  return html`<p data-part="note">
    ${time ? ui.t('case-status.time', { time }) : nothing}
    ${
      target
        ? rich(ui.t, 'case-status.target', { target: isolated(target) })
        : ui.t('case-status.later')
    }
  </p>`;
};

const lesser = (step: Case, main: MainAction | undefined, ui: Ui) => {
  const done = { step: 'case-status', action: 'done', values: {} } as const;
  if (main && main !== 'done') return answerButton(step, ui, done, ui.t('case-status.done'));
  return main ? nothing : backButton(ui);
};

// Asked twice: who stops a request cannot take that back. It may be somebody else’s: the owner of the account is warned.
const cancelling = (step: Case, ui: Ui) =>
  step.actions.includes('cancel')
    ? html`<details data-part="more">
        <summary data-part="link">${ui.t('case-status.cancel')}</summary>
        <p data-part="note">${ui.t('case-status.cancel-sure')}</p>
        ${quietButton(
          ui,
          ui.t('case-status.cancel-now'),
          () => {
            ui.send({ step: 'case-status', action: 'cancel', values: {} });
          },
          { action: 'cancel', look: 'outline' },
        )}
      </details>`
    : nothing;
