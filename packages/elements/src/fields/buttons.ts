import { html, nothing, type TemplateResult } from 'lit';
import type { Ui } from '../steps/view.ts';

/** The step's one primary button. Keeps its words while its answer is under way. */
export const submitButton = (ui: Ui, action: string, label: string): TemplateResult => html`
  <button type="submit" data-part="submit" aria-busy=${ui.busy === action ? 'true' : nothing}>
    <span>${label}</span>
  </button>
`;

/** A quieter button: outlined, or as a link. */
export const quietButton = (
  ui: Ui,
  label: string,
  press: () => void,
  { action, look = 'link' }: { action?: string; look?: 'link' | 'outline' } = {},
): TemplateResult => html`
  <button
    type="button"
    data-part=${look}
    aria-busy=${action && ui.busy === action ? 'true' : nothing}
    @click=${press}
  >
    <span>${label}</span>
  </button>
`;
