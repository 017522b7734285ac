import { seedPassword } from '@latchkey/mock';
import { html, type TemplateResult } from 'lit';
import type { Bench } from '../bench.ts';

/** Where the links below the sign-in lead. */
export const help = ({ words: { helpPage, titles } }: Bench): TemplateResult => html`
  <article class="page">
    <h2>${titles.help}</h2>
    ${(['password', 'mailbox', 'support'] as const).map((topic) => {
      const { heading, text } = helpPage[topic];
      const [before, after] = text.split('{password}');
      return html`<h3 id=${topic} tabindex="-1">${heading}</h3>
        <p>
          ${before}${after === undefined ? '' : html`<code dir="ltr">${seedPassword}</code>${after}`}
        </p>`;
    })}
    <a class="button primary" data-view-link href="./">${helpPage.back}</a>
  </article>
`;
