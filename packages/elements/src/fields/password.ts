import { html, nothing, type TemplateResult } from 'lit';
import type { Ui } from '../steps/view.ts';
import { icon } from '../style/icons.ts';
import { describedBy, field, invalid } from './field.ts';

/** The account's password: never trimmed, shown on request, caps lock hinted. Session recorders are asked to look away. */
export const passwordField = (ui: Ui): TemplateResult =>
  field(
    ui,
    'password',
    ui.t('password.label'),
    html`<div data-part="reveal-box">
        <input
          id=${ui.id('password')}
          name="password"
          type=${ui.form.revealed ? 'text' : 'password'}
          autocomplete="current-password"
          autocapitalize="none"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="go"
          data-sentry-mask
          data-hj-suppress
          data-dd-privacy="hidden"
          required
          aria-describedby=${describedBy(ui, 'password')}
          aria-invalid=${invalid(ui, 'password')}
          @keydown=${ui.keyed}
          @keyup=${ui.keyed}
        />
        <button
          type="button"
          data-part="reveal"
          aria-controls=${ui.id('password')}
          aria-label=${ui.t(ui.form.revealed ? 'password.hide' : 'password.show')}
          @click=${ui.reveal}
        >
          ${icon(ui.form.revealed ? 'hide' : 'show')}
        </button>
      </div>
      <p data-part="hint" role="status">
        ${ui.form.capsLock ? ui.t('password.caps-lock') : nothing}
      </p>`,
  );
