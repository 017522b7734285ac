import { html, nothing } from 'lit';
import { answerButton } from '../fields/answer-buttons.ts';
import { submitButton } from '../fields/buttons.ts';
import { helpLink } from '../fields/help-link.ts';
import { stepForm } from '../form/step-form.ts';
import { duration } from '../text/duration.ts';
import type { StepView } from './view.ts';

/** The account is locked: until a time, or until its owner acts. Recovery stays possible. */
export const lockedView: StepView<'locked'> = (step, ui) => {
  const heading = ui.t('locked.heading');
  const assist = { step: 'locked', action: 'assist', values: {} } as const;
  const left = ui.left(step.retryIn ?? 0);
  const opened = step.retryIn !== undefined && left === 0;
  const lead = opened
    ? ui.t('locked.open')
    : step.retryIn === undefined
      ? ui.t('locked.lead')
      : ui.t('locked.lead-in', { time: duration(left, ui.locale) });
  return {
    heading,
    lead,
    form: stepForm(
      ui,
      () => {
        ui.restart();
        return undefined;
      },
      html`
        ${opened ? nothing : helpLink(ui, 'reset-password', 'outline')}
        ${answerButton(step, ui, assist, ui.t('locked.assist'))}
        ${submitButton(ui, 'restart', ui.t('action.back'))}
      `,
    ),
  };
};
