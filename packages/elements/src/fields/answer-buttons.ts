// Quiet buttons that send an answer without values. Each is there only where the step accepts its answer.
import type { Answer } from '@latchkey/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Ui } from '../steps/view.ts';
import { duration } from '../text/duration.ts';
import { quietButton } from './buttons.ts';

interface Accepting {
  readonly actions: readonly string[];
}

/** A quieter button for an answer: as a link, or outlined. */
export const answerButton = (
  { actions }: Accepting,
  ui: Ui,
  answer: Answer,
  label: string,
  look: 'link' | 'outline' = 'link',
): TemplateResult | typeof nothing => {
  const { action } = answer;
  const send = () => {
    ui.send(answer);
  };
  return actions.includes(action) ? quietButton(ui, label, send, { action, look }) : nothing;
};

/**
 * Sends a message once more, after the cool-down that the step gave. It stays where it is and can be focused meanwhile:
 * nobody loses their place.
 */
export const againButton = (
  { actions, resendIn = 0 }: Accepting & { readonly resendIn?: number | undefined },
  ui: Ui,
  answer: Answer,
  words: 'code' | 'link-sent' | 'push' = 'link-sent',
): TemplateResult | typeof nothing => {
  if (!actions.includes(answer.action)) return nothing;
  const wait = ui.left(resendIn);
  const send = () => {
    ui.send(answer);
  };
  return html`
    <button
      type="button"
      data-part="link"
      aria-disabled=${wait ? 'true' : nothing}
      aria-busy=${ui.busy === answer.action ? 'true' : nothing}
      @click=${wait ? nothing : send}
    >
      <span>
        ${wait ? ui.t(`${words}.resend-in`, { time: duration(wait, ui.locale) }) : ui.t(`${words}.resend`)}
      </span>
    </button>
  `;
};

/** Back to the beginning. */
export const backButton = (ui: Ui): TemplateResult =>
  quietButton(ui, ui.t('action.back'), () => {
    ui.restart();
  });
