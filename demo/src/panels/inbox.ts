import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { copyButton } from './copy-button.ts';
import type { Panel } from './index.ts';
import { sentAt } from './time.ts';

const most = 4;

/** A mailbox. */
export const inbox: Panel = (bench) => {
  const { words, messages } = bench;
  const received = messages.filter(({ kind }) => kind === 'email').slice(0, most);
  return html`
    <h2 id="inbox-heading" tabindex="-1">${words.inbox.heading}</h2>
    <div class="mailbox">
      ${received.length === 0 ? html`<p class="empty">${words.inbox.empty}</p>` : nothing}
      <ul>
        ${repeat(
          received,
          ({ id }) => id,
          ({ to, text, code, link, sentAt: at }) => html`
            <li class="mail">
              <h3>${words.inbox[link ? 'reset' : code ? 'subject' : 'notice']}</h3>
              <p class="meta"><bdi>${to}</bdi> ${sentAt(bench, at)}</p>
              <p class="said" dir="auto">${text}</p>
              ${code ? copyButton(bench, code, words.copy.code) : nothing}
              ${link ? html`<a data-view-link href=${link}>${words.inbox.open}</a>` : nothing}
            </li>
          `,
        )}
      </ul>
    </div>
  `;
};
