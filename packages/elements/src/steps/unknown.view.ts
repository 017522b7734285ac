import { html } from 'lit';
import { submitButton } from '../fields/buttons.ts';
import { helpLink } from '../fields/help-link.ts';
import { stepForm } from '../form/step-form.ts';
import type { StepView } from './view.ts';

/** A step that this version does not know: a polite dead end with a way out. */
export const unknownView: StepView<'unknown'> = (_step, ui) => {
  const heading = ui.t('unknown.heading');
  return {
    heading,
    lead: ui.t('unknown.lead'),
    form: stepForm(
      ui,
      () => {
        ui.restart();
        return undefined;
      },
      html`${helpLink(ui, 'support', 'outline')} ${submitButton(ui, 'restart', ui.t('action.back'))}`,
    ),
  };
};
