import { html, type TemplateResult } from 'lit';

/** The username beside a password, so that a manager saves and fills the right pair. Seen and said by nobody. */
export const usernameAnchor = (identifier: string): TemplateResult => html`
  <input
    data-part="anchor"
    name="username"
    type="text"
    autocomplete="username"
    readonly
    aria-hidden="true"
    tabindex="-1"
    value=${identifier}
  />
`;
