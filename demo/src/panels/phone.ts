import type { Message } from '@latchkey/mock';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Bench } from '../bench.ts';
import { authenticator } from './authenticator.ts';
import { copyButton } from './copy-button.ts';
import type { Panel } from './index.ts';
import { push } from './push.ts';
import { sentAt, timeOfDay } from './time.ts';

const most = 3;

/** A phone: what arrives on it, and the authenticator app. */
export const phone: Panel = (bench) => {
  const { words, messages } = bench;
  const received = messages.filter(({ kind }) => kind !== 'email').slice(0, most);
  return html`
    <h2 id="phone-heading" tabindex="-1">${words.phone.heading}</h2>
    <div class="device">
      <div class="device-bar" aria-hidden="true">
        <span>${timeOfDay(bench, Date.now())}</span><span class="speaker"></span>
      </div>
      <section aria-labelledby="messages-heading">
        <h3 id="messages-heading">${words.phone.messages}</h3>
        ${received.length === 0 ? html`<p class="empty">${words.phone.empty}</p>` : nothing}
        <ul>
          ${repeat(
            received,
            ({ id }) => id,
            (message) =>
              html`<li class="bubble">
                ${message.push ? push(bench, message) : sms(bench, message)}
              </li>`,
          )}
        </ul>
      </section>
      ${authenticator(bench)}
    </div>
  `;
};

const sms = (bench: Bench, { to, text, code, sentAt: at }: Message) => html`
  <p class="meta"><bdi>${to}</bdi> ${sentAt(bench, at)}</p>
  <p class="said" dir="auto">${text}</p>
  ${code ? copyButton(bench, code, bench.words.copy.code) : nothing}
`;
