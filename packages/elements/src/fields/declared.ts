import type { DeclaredField } from '@latchkey/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { declaredName } from '../form/declared-name.ts';
import { textOf } from '../form/text-of.ts';
import type { Ui } from '../steps/view.ts';
import { describedBy, field, invalid } from './field.ts';

/** A field that the service declared. */
export const declaredField = (ui: Ui, one: DeclaredField): TemplateResult =>
  (one.type === 'checkbox' ? checkbox : control)(ui, one);

/** What was entered, by the service's own names. */
export const readDeclared = (
  declared: readonly DeclaredField[],
  fields: FormData,
): Record<string, string | boolean> =>
  Object.fromEntries(
    declared.map((one) => [
      one.name,
      one.type === 'checkbox'
        ? fields.has(declaredName(one.name))
        : textOf(fields, declaredName(one.name)).trim(),
    ]),
  );

const control = (ui: Ui, one: DeclaredField): TemplateResult => {
  const name = declaredName(one.name);
  const label = one.required ? one.label : ui.t('form.optional', { label: one.label });
  const describedby = describedBy(ui, name, Boolean(one.hint));
  const choice = html`<select
    id=${ui.id(name)}
    name=${name}
    ?required=${one.required}
    autocomplete=${one.autocomplete ?? nothing}
    aria-describedby=${describedby}
    aria-invalid=${invalid(ui, name)}
  >
    <option value="">${ui.t('form.choose')}</option>
    ${one.options?.map(
      ({ value, label: text }) =>
        html`<option value=${value} ?selected=${value === one.value}>${text}</option>`,
    )}
  </select>`;
  const input = html`<input
    id=${ui.id(name)}
    name=${name}
    type=${one.type}
    ?required=${one.required}
    autocomplete=${one.autocomplete ?? nothing}
    value=${one.value ?? nothing}
    aria-describedby=${describedby}
    aria-invalid=${invalid(ui, name)}
  />`;
  return field(ui, name, label, one.type === 'choice' ? choice : input, one.hint);
};

const checkbox = (ui: Ui, one: DeclaredField): TemplateResult => {
  const name = declaredName(one.name);
  const problem = ui.form.problems[name];
  return html`<div data-part="check" ?data-problem=${Boolean(problem)}>
    <input
      type="checkbox"
      id=${ui.id(name)}
      name=${name}
      ?required=${one.required}
      ?checked=${one.value === 'true'}
      aria-describedby=${describedBy(ui, name, Boolean(one.hint))}
      aria-invalid=${invalid(ui, name)}
    />
    <label for=${ui.id(name)}>${one.label}</label>
    ${one.hint ? html`<p data-part="hint" id=${`${ui.id(name)}-hint`}>${one.hint}</p>` : nothing}
    <p data-part="field-problem" id=${`${ui.id(name)}-problem`}>${problem ?? nothing}</p>
  </div>`;
};
