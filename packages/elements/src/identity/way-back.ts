import { html, type TemplateResult } from 'lit';
import { answerButton, backButton } from '../fields/answer-buttons.ts';
import type { Ui } from '../steps/view.ts';

interface Leaving<K> {
  readonly kind: K;
  readonly actions: readonly string[];
}

type Further = 'identity-details' | 'identity-documents' | 'companion-app';

/** A step back where the service has one, else back to the beginning. */
export const wayBack = (
  step: Leaving<Further | 'identity-intro' | 'identity-means'>,
  ui: Ui,
): TemplateResult => {
  const answer = { step: step.kind, action: 'back', values: {} } as const;
  return step.actions.includes(answer.action)
    ? html`${answerButton(step, ui, answer, ui.t('action.step-back'))}`
    : backButton(ui);
};

/** Another way to show who one is, where the service has one. */
export const otherWay = (
  step: Leaving<Further>,
  ui: Ui,
  words: 'action.other' | 'companion-app.other' = 'action.other',
): ReturnType<typeof answerButton> =>
  answerButton(step, ui, { step: step.kind, action: 'other', values: {} }, ui.t(words));
