import type { StepOf } from '@latchkey/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../style/icons.ts';
import type { Ui } from '../steps/view.ts';

/** The kinds of document to choose from; one that is alone is chosen. */
export const typeField = (
  ui: Ui,
  { types, type }: StepOf<'identity-documents'>,
): TemplateResult => {
  const problem = ui.form.problems['type'];
  const described = `${ui.id('type')}-problem`;
  return html`<fieldset
    data-part="types"
    role="radiogroup"
    aria-required="true"
    aria-invalid=${problem ? 'true' : nothing}
    aria-describedby=${problem ? described : nothing}
  >
    <legend>${ui.t('identity-documents.type')}</legend>
    ${types.map(
      (one) =>
        html`<label data-part="type">
          <input
            type="radio"
            name="type"
            value=${one}
            required
            ?checked=${one === type || types.length === 1}
          />
          <span>${ui.t(`document.${one}`)}</span>
        </label>`,
    )}
    <p data-part="field-problem" id=${described}>
      ${problem ? html`${icon('problem')}<span>${problem}</span>` : nothing}
    </p>
  </fieldset>`;
};
