import { html, nothing, type TemplateResult } from 'lit';
import type { Ui } from '../steps/view.ts';

/** Copies a text that is no secret, and says so, where the browser lets a page do that. */
export const copyButton = (ui: Ui, text: string): TemplateResult | typeof nothing => {
  // Absent in insecure contexts and in some webviews, whatever its type says.
  const { clipboard } = navigator as Partial<Navigator>;
  if (!clipboard) return nothing;
  const copy = async ({ currentTarget }: Event) => {
    const said = (currentTarget as Element).nextElementSibling?.firstElementChild;
    await clipboard.writeText(text).then(
      () => said?.removeAttribute('hidden'),
      () => undefined,
    );
  };
  return html`<button type="button" data-part="link" @click=${copy}>
      <span>${ui.t('action.copy')}</span>
    </button>
    <span data-part="copied" role="status"><span hidden>${ui.t('action.copied')}</span></span>`;
};
