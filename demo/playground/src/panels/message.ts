import type { Message } from '@latchkey/mock';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Bench } from '../bench.ts';
import { copyButton } from './copy-button.ts';
import { isOld } from './time.ts';

/** What a message says, and what can be done with it. */
export const body = (bench: Bench, { code, identifier, link, text }: Message): TemplateResult => {
  const { words } = bench;
  // The address is behind the words "Open the link".
  const said = link === undefined ? text : text.replace(link, '').trim();
  return html`
    <p class="said" dir="auto">${said}</p>
    ${code ? copyButton(bench, code, words.copy.code) : nothing}
    ${identifier ? copyButton(bench, identifier, identifier) : nothing}
    ${link ? html`<a data-view-link href=${link}>${words.inbox.open}</a>` : nothing}
  `;
};

/** A list of messages, newest first: so many of today's; all others are folded away. */
export const messageList = (
  bench: Bench,
  messages: readonly Message[],
  most: number,
  show: (message: Message) => TemplateResult,
): TemplateResult => {
  const fresh = messages.filter(({ sentAt }) => !isOld(sentAt)).slice(0, most);
  const earlier = messages.slice(fresh.length);
  const list = (shown: readonly Message[]) =>
    html`<ul>
      ${repeat(shown, ({ id }) => id, show)}
    </ul>`;
  return html`
    ${list(fresh)}
    ${
      earlier.length > 0
        ? html`<details class="earlier">
            <summary>${bench.words.inbox.earlier(earlier.length)}</summary>
            ${list(earlier)}
          </details>`
        : nothing
    }
  `;
};
