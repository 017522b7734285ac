import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../text/words.ts';

/** Whether this page stands in one of another origin, which can lay something over it and have its buttons pressed. */
export const isFramedElsewhere = (): boolean => {
  try {
    for (let at: Window = window; at !== at.parent; at = at.parent) {
      if (at.parent.location.origin !== location.origin) return true;
    }
    return false;
  } catch {
    return true; // another origin's location cannot be read
  }
};

/** Instead of a form: the page by itself, in a window of its own. */
export const framedNotice = (
  { t, locale }: Words,
  dir: 'ltr' | 'rtl' | undefined,
): TemplateResult => html`
  <div part="card" lang=${locale} dir=${dir ?? nothing}>
    <p role="alert">
      ${t('framed.lead')}
      <a part="link" href=${location.href} target="_blank" rel="noopener">${location.host}</a>
    </p>
  </div>
`;
