import { html, nothing } from 'lit';
import type { Panel } from './index.ts';
import { timeOfDay } from './time.ts';

/** What the page hears from the tag. */
export const events: Panel = (bench) => {
  const { words, events: log } = bench;
  return html`
    <h2 id="events-heading" tabindex="-1">${words.events.heading}</h2>
    <p class="quiet-text">${words.events.lead}</p>
    <details>
      <summary>${words.events.show}</summary>
      ${log.heard.length === 0 ? html`<p class="empty">${words.events.empty}</p>` : nothing}
      <ol class="events" reversed>
        ${log.heard.map(
          ({ type, what, at }) =>
            html`<li>
              <time datetime=${new Date(at).toISOString()}>${timeOfDay(bench, at)}</time>
              <code dir="ltr">${type}</code> <code dir="ltr">${what}</code>
            </li>`,
        )}
      </ol>
    </details>
  `;
};
