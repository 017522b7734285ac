import { html, nothing, type TemplateResult } from 'lit';
import type { Ui } from '../steps/view.ts';
import { icon } from '../style/icons.ts';
import { describedBy, field, invalid } from './field.ts';

/**
 * The control alone: never trimmed, shown on request. Session recorders are asked to look away. `hinted`: a hint
 * says what it must be.
 */
export const passwordInput = (
  ui: Ui,
  name = 'password',
  token = 'current-password',
  hinted = false,
): TemplateResult =>
  html`<input
    id=${ui.id(name)}
    name=${name}
    type=${ui.form.revealed ? 'text' : 'password'}
    autocomplete=${token}
    autocapitalize="none"
    autocorrect="off"
    spellcheck="false"
    enterkeyhint="go"
    data-sentry-mask
    data-hj-suppress
    data-dd-privacy="hidden"
    required
    aria-describedby=${describedBy(ui, name, hinted)}
    aria-invalid=${invalid(ui, name)}
    @keydown=${ui.keyed}
    @keyup=${ui.keyed}
  />`;

/** The account's password, or a new one: with a button that shows it, caps lock hinted. */
export const passwordField = (
  ui: Ui,
  name: 'password' | 'new-password' = 'password',
  input = passwordInput(ui),
  below?: TemplateResult,
): TemplateResult =>
  field(
    ui,
    name,
    ui.t(`${name}.label`),
    html`<div data-part="reveal-box">
        ${input}
        <button
          type="button"
          data-part="reveal"
          aria-controls=${ui.id(name)}
          aria-label=${ui.t(ui.form.revealed ? 'password.hide' : 'password.show')}
          @click=${ui.reveal}
        >
          ${icon(ui.form.revealed ? 'hide' : 'show')}
        </button>
      </div>
      <p data-part="hint" role="status">
        ${ui.form.capsLock ? ui.t('password.caps-lock') : nothing}
      </p>
      ${below}`,
  );
