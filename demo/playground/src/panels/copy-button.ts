import { html, nothing, type TemplateResult } from 'lit';
import type { Bench } from '../bench.ts';
import { icon } from '../icons.ts';

/** Copies a text. The text is part of the button's name, since there are many such buttons; `label` may be the text itself. */
export const copyButton = (bench: Bench, text: string, label: string): TemplateResult => {
  const done = bench.copied === text;
  // Such texts are numbers, addresses and codes: a plus sign stays in front.
  const shown = label === text ? html`<bdi dir="ltr">${text}</bdi>` : html`<span>${label}</span>`;
  return html`
    <button type="button" class="quiet" @click=${() => bench.copy(text)}>
      ${icon(done ? 'check' : 'copy')} ${done ? html`<span>${bench.words.copy.done}</span>` : shown}
      ${!done && label === text ? nothing : html`<span class="unseen">${text}</span>`}
    </button>
  `;
};
