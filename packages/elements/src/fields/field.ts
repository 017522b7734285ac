import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../style/icons.ts';
import type { Ui } from '../steps/view.ts';

/** The pieces around a control: label above, hint and problem below, all in the control's own tree. */
export const field = (
  ui: Ui,
  name: string,
  label: string,
  control: TemplateResult,
  hint?: unknown,
): TemplateResult => {
  const problem = ui.form.problems[name];
  return html`
    <div data-part="field" ?data-problem=${Boolean(problem)}>
      <label for=${ui.id(name)}>${label}</label>
      ${control}
      ${hint ? html`<p data-part="hint" id=${`${ui.id(name)}-hint`}>${hint}</p>` : nothing}
      <p data-part="field-problem" id=${`${ui.id(name)}-problem`}>
        ${problem ? html`${icon('problem')}<span>${problem}</span>` : nothing}
      </p>
    </div>
  `;
};

/** Ids for `aria-describedby`: the hint where there is one, the problem only when there is one. */
export const describedBy = (ui: Ui, name: string, hasHint = false): string | typeof nothing => {
  const ids = [
    hasHint && `${ui.id(name)}-hint`,
    ui.form.problems[name] && `${ui.id(name)}-problem`,
  ];
  return ids.filter(Boolean).join(' ') || nothing;
};

/** `aria-invalid`, only when the field has a problem. */
export const invalid = (ui: Ui, name: string): 'true' | typeof nothing =>
  ui.form.problems[name] ? 'true' : nothing;
