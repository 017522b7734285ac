import { html, nothing, type TemplateResult } from 'lit';
import type { Ui } from '../steps/view.ts';
import { describedBy, field, invalid } from './field.ts';

/**
 * The account's e-mail address. `type="text"`: a username that is no address is welcome too. `webauthn` comes last
 * (HTML §4.10.18.7.1) and only where passkeys may be offered in the autofill.
 */
export const identifierField = (ui: Ui, value = '', passkeys = false): TemplateResult =>
  field(
    ui,
    'username',
    ui.t('identifier.label'),
    html`<input
      id=${ui.id('username')}
      name="username"
      type="text"
      inputmode="email"
      autocomplete=${passkeys ? 'username webauthn' : 'username'}
      autocapitalize="none"
      autocorrect="off"
      spellcheck="false"
      enterkeyhint="next"
      required
      value=${value || nothing}
      aria-describedby=${describedBy(ui, 'username')}
      aria-invalid=${invalid(ui, 'username')}
    />`,
  );
