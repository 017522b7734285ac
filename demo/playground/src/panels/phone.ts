import type { Message } from '@latchkey/mock';
import { html, nothing } from 'lit';
import type { Bench } from '../bench.ts';
import { authenticator } from './authenticator.ts';
import { companion } from './companion.ts';
import type { Panel } from './index.ts';
import { body, messageList } from './message.ts';
import { push } from './push.ts';
import { isOld, sentAt, timeOfDay } from './time.ts';

const most = 3;

/** A phone: what arrives on it, the app that shows who somebody is, and the authenticator app. */
export const phone: Panel = (bench) => {
  const { words, messages } = bench;
  const received = messages.filter(({ kind }) => kind !== 'email');
  return html`
    <h2 id="phone-heading" tabindex="-1">${words.phone.heading}</h2>
    <div class="device">
      <div class="device-bar" aria-hidden="true">
        <span>${timeOfDay(bench, Date.now())}</span><span class="speaker"></span>
      </div>
      <section aria-labelledby="messages-heading">
        <h3 id="messages-heading">${words.phone.messages}</h3>
        ${
          received.some(({ sentAt: at }) => !isOld(at))
            ? nothing
            : html`<p class="empty">${words.phone.empty}</p>`
        }
        ${messageList(
          bench,
          received,
          most,
          (message) =>
            html`<li class="bubble">
              ${message.push ? push(bench, message) : sms(bench, message)}
            </li>`,
        )}
      </section>
      ${companion(bench)} ${authenticator(bench)}
    </div>
  `;
};

const sms = (bench: Bench, message: Message) => html`
  <p class="meta"><bdi dir="ltr">${message.to}</bdi> ${sentAt(bench, message.sentAt)}</p>
  ${body(bench, message)}
`;
