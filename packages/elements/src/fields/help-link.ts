import { html, nothing, type TemplateResult } from 'lit';
import type { LinkName } from '../links.ts';
import type { Ui } from '../steps/view.ts';

/** A help link inside a step, where the host configured it. Its press bubbles to the element, which asks the host first. */
export const helpLink = (
  ui: Ui,
  name: LinkName,
  look: 'link' | 'outline' = 'link',
): TemplateResult | typeof nothing => {
  const href = ui.links[name];
  return href
    ? html`<a data-part=${look} data-link=${name} href=${href}>${ui.t(`link.${name}`)}</a>`
    : nothing;
};
