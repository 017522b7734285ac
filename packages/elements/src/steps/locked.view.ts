import { html, nothing } from 'lit';
import { quietButton, submitButton } from '../fields/buttons.ts';
import { helpLink } from '../fields/help-link.ts';
import { stepForm } from '../form/step-form.ts';
import { duration } from '../text/duration.ts';
import type { StepView } from './view.ts';

/** The account is locked: until a time, or until its owner acts. Recovery stays possible. */
export const lockedView: StepView<'locked'> = (step, ui) => {
  const heading = ui.t('locked.heading');
  const left = ui.left(step.retryIn ?? 0);
  const opened = step.retryIn !== undefined && left === 0;
  const lead = opened
    ? ui.t('locked.open')
    : step.retryIn === undefined
      ? ui.t('locked.lead')
      : ui.t('locked.lead-in', { time: duration(left, ui.locale) });
  return {
    heading: heading,
    lead,
    form: stepForm(
      ui,
      () => {
        ui.restart();
        return undefined;
      },
      html`
        ${opened ? nothing : helpLink(ui, 'reset-password', 'outline')}
        ${
          step.actions.includes('assist')
            ? quietButton(
                ui,
                ui.t('locked.assist'),
                () => {
                  ui.send({ step: 'locked', action: 'assist', values: {} });
                },
                { action: 'assist' },
              )
            : nothing
        }
        ${submitButton(ui, 'restart', ui.t('action.back'))}
      `,
    ),
  };
};
