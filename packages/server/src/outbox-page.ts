// The page of what was sent, and of the deeds that it takes to go on.
import type { Message } from '@latchkey/service';
import { buttons } from './deeds.ts';
import { html, type Markup } from './markup.ts';

/** What an authenticator app shows. */
interface Shown {
  readonly identifier: string;
  readonly device: string;
  readonly code: string;
  readonly secondsLeft: number;
}

/** What the page shows. */
export interface OutboxView {
  readonly service: string;
  /** Newest first. */
  readonly sent: readonly Message[];
  readonly authenticators: readonly Shown[];
  readonly cases: readonly { readonly number: string; readonly state: string }[];
}

const kinds = { sms: 'SMS', email: 'E-mail', push: 'Request' } as const;

/** The page, whole. */
export const outboxPage = ({ service, sent, authenticators, cases }: OutboxView): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Outbox – ${service}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/outbox.css" />
      </head>
      <body>
        <main>
          <h1>Outbox of ${service}</h1>
          <p><a href="/outbox">Look again</a></p>
          <h2>Messages</h2>
          ${
            sent.length === 0
              ? html`<p>Nothing was sent yet.</p>`
              : html`<ol>
                  ${sent.map(message)}
                </ol>`
          }
          <h2>Authenticator apps</h2>
          <ul>
            ${authenticators.map(app)}
          </ul>
          <h2>Administrator</h2>
          <form method="post" action="/administration">
            <label for="who">Account, domain, or number of a case</label>
            <input id="who" name="who" required autocomplete="off" list="cases" />
            <datalist id="cases">
              ${cases.map(({ number }) => html`<option value="${number}"></option>`)}
            </datalist>
            ${Object.entries(buttons).map(([name, { words }]) => button('deed', name, words))}
          </form>
          <ul>
            ${cases.map(({ number, state }) => html`<li>Case ${number}: ${state}</li>`)}
          </ul>
        </main>
      </body>
    </html>`.text;

const message = ({ kind, to, text, sentAt, push }: Message): Markup => {
  const at = new Date(sentAt).toISOString();
  return html`<li>
    <h3>${kinds[kind]} to ${to}</h3>
    <p><time datetime="${at}">${at}</time></p>
    <p class="text" dir="auto">${linked(text)}</p>
    ${push && (push.state === 'pending' ? request(push) : html`<p>Answered: ${push.state}</p>`)}
  </li>`;
};

const request = ({ id, choices }: NonNullable<Message['push']>): Markup =>
  html`<form method="post" action="/outbox/push">
    <input type="hidden" name="id" value="${id}" />
    ${choices?.map((number) => button('number', number, `Approve ${number}`)) ?? button('answer', 'approve', 'Approve')}
    ${button('answer', 'refuse', 'Refuse')}
  </form>`;

const app = ({ identifier, device, code, secondsLeft }: Shown): Markup =>
  html`<li>${identifier}, ${device}: <strong>${code}</strong>, for ${secondsLeft} seconds</li>`;

const button = (name: string, value: string, words: string): Markup =>
  html`<button name="${name}" value="${value}">${words}</button>`;

const linked = (text: string): readonly Markup[] =>
  text
    .split(/(https?:\/\/\S+)/u)
    .map((part, at) => (at % 2 === 0 ? html`${part}` : html`<a href="${part}">${part}</a>`));

/** The page's style sheet. */
export const outboxStyle = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-inline-size: 44rem; margin-inline: auto; padding: 1rem; }
ol { list-style: none; padding: 0; }
ol > li { border: 1px solid; border-radius: 0.5rem; margin-block: 1rem; padding: 0.5rem 1rem; }
h3 { margin: 0; font-size: 1rem; }
.text { white-space: pre-line; overflow-wrap: anywhere; }
button, input { font: inherit; padding: 0.4rem 0.8rem; margin-block: 0.2rem; }
label { display: block; }
`;
