import { html, nothing } from 'lit';
import type { Panel } from './index.ts';
import { body, messageList } from './message.ts';
import { isOld, sentAt } from './time.ts';

const most = 4;

/** A mailbox. */
export const inbox: Panel = (bench) => {
  const { words, messages } = bench;
  const received = messages.filter(({ kind }) => kind === 'email');
  return html`
    <h2 id="inbox-heading" tabindex="-1">${words.inbox.heading}</h2>
    <div class="mailbox">
      ${
        received.some(({ sentAt: at }) => !isOld(at))
          ? nothing
          : html`<p class="empty">${words.inbox.empty}</p>`
      }
      ${messageList(
        bench,
        received,
        most,
        (message) => html`
          <li class="mail">
            <h3>${words.inbox.subjects[message.topic]}</h3>
            <p class="meta"><bdi dir="ltr">${message.to}</bdi> ${sentAt(bench, message.sentAt)}</p>
            ${body(bench, message)}
          </li>
        `,
      )}
    </div>
  `;
};
