import { html, type TemplateResult } from 'lit';
import type { Bench } from '../bench.ts';
import { icon } from '../icons.ts';

/** Copies a text. The text is part of the button's name, since there are many such buttons. */
export const copyButton = (bench: Bench, text: string, label: string): TemplateResult => {
  const done = bench.copied === text;
  return html`
    <button type="button" class="quiet" @click=${() => bench.copy(text)}>
      ${icon(done ? 'check' : 'copy')}
      <span>${done ? bench.words.copy.done : label}</span>
      <span class="unseen">${text}</span>
    </button>
  `;
};
