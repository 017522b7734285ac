import { html, type TemplateResult } from 'lit';
import type { Ui } from '../steps/view.ts';
import { describedBy, field, invalid } from './field.ts';
import { usernameAnchor } from './username-anchor.ts';

/** The control's name. Not `username`: see {@link sentNameField}. */
export const sentName = 'sent-name';

/**
 * The username that came in a message and serves once. Password managers must not keep it, and must not fill in the address
 * that is gone: the username of this form is the empty one before it, and this is a one-time code to them. (Measured:
 * Chromium and Firefox take `autocomplete="off"`, or none, for a username.)
 */
export const sentNameField = (given: Ui, label: string, hint?: string): TemplateResult => {
  const ui = withServiceProblem(given);
  return html`
    ${usernameAnchor('')}
    ${field(
      ui,
      sentName,
      label,
      html`<input
        id=${ui.id(sentName)}
        name=${sentName}
        type="text"
        dir="ltr"
        inputmode="email"
        autocomplete="one-time-code"
        autocapitalize="none"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="next"
        required
        aria-describedby=${describedBy(ui, sentName, Boolean(hint))}
        aria-invalid=${invalid(ui, sentName)}
      />`,
      hint,
    )}
  `;
};

// A service names the field as the answer does.
const withServiceProblem = (ui: Ui): Ui => {
  const { username, ...problems } = ui.form.problems;
  return username
    ? { ...ui, form: { ...ui.form, problems: { ...problems, [sentName]: username } } }
    : ui;
};
