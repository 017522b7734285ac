import { html } from 'lit';
import type { Outcome, Problem } from '@latchkey/contract';
import { submitButton } from '../fields/buttons.ts';
import { stepForm } from '../form/step-form.ts';
import type { Shown, Ui } from './view.ts';

const restartForm = (ui: Ui, label: string) =>
  stepForm(
    ui,
    () => {
      ui.restart();
      return undefined;
    },
    submitButton(ui, 'restart', label),
  );

/** How the journey ended; `going` while the page is about to change. */
export const outcomeView = (outcome: Outcome, ui: Ui, going: boolean): Shown => {
  const heading = ui.t(`over.${outcome.kind}`);
  const again = outcome.kind === 'left' || outcome.kind === 'expired';
  return {
    heading,
    lead: going ? ui.t('over.going') : undefined,
    form: again ? restartForm(ui, ui.t('action.again')) : html`<form hidden></form>`,
  };
};

/** The journey cannot go on; the problem says why. */
export const lostView = (_problem: Problem, ui: Ui): Shown => {
  const heading = ui.t('lost.heading');
  return { heading, form: restartForm(ui, ui.t('action.again')) };
};
