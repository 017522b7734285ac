import { html, type TemplateResult } from 'lit';
import type { ReadForm, Ui } from '../steps/view.ts';

/**
 * The `<form>` of a step. `method="post"` so that not even a submit without script could put a secret into a URL;
 * messages are our own, hence `novalidate`.
 */
export const stepForm = (ui: Ui, read: ReadForm, content: unknown): TemplateResult => html`
  <form
    method="post"
    novalidate
    @submit=${(event: SubmitEvent) => {
      ui.submit(event, read);
    }}
  >
    ${content}
  </form>
`;
