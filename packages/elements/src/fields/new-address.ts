import { html, nothing, type TemplateResult } from 'lit';
import type { Ui } from '../steps/view.ts';
import { describedBy, field, invalid } from './field.ts';

/** Whether it looks like an e-mail address; the service finds out whether it is one. */
export const isAddress = (typed: string): boolean => /^[^\s@]+@[^\s@]+$/u.test(typed);

/**
 * An address to sign in with from now on. To password managers the first one is the username; one typed again to find
 * mistakes must not look like a second one.
 */
export const newAddressField = (
  ui: Ui,
  name: string,
  label: string,
  { token, value }: { token: 'username' | 'email'; value?: string | undefined },
): TemplateResult =>
  field(
    ui,
    name,
    label,
    html`<input
      id=${ui.id(name)}
      name=${name}
      type="text"
      dir="ltr"
      inputmode="email"
      autocomplete=${token}
      autocapitalize="none"
      autocorrect="off"
      spellcheck="false"
      enterkeyhint="next"
      required
      value=${value ?? nothing}
      aria-describedby=${describedBy(ui, name)}
      aria-invalid=${invalid(ui, name)}
    />`,
  );
