import { html, svg, type TemplateResult } from 'lit';
import type { Bench } from '../bench.ts';
import { copyButton } from './copy-button.ts';
import { span } from './time.ts';

const period = 30;

/** The authenticator app: the code of each account that has it, and how long it lasts. */
export const authenticator = (bench: Bench): TemplateResult => {
  const { words, service } = bench;
  const shown = service.accounts.flatMap(({ identifier, lostFactor }) => {
    const now = lostFactor ? undefined : service.authenticatorCode(identifier);
    return now ? [{ identifier, ...now }] : [];
  });
  return html`
    <section class="app" aria-labelledby="app-heading">
      <h3 id="app-heading">${words.phone.authenticator}</h3>
      ${shown.length === 0 ? html`<p class="empty">${words.phone.noApp}</p>` : ''}
      <ul>
        ${shown.map(
          ({ identifier, code, secondsLeft }) => html`
            <li class="bubble">
              <p class="meta"><bdi>${identifier}</bdi></p>
              <p class="code">
                <bdi dir="ltr">${code.slice(0, 3)} ${code.slice(3)}</bdi>
                <span class="left">${ring(secondsLeft)} ${span(bench, secondsLeft, 'narrow')}</span>
              </p>
              ${copyButton(bench, code, words.copy.code)}
            </li>
          `,
        )}
      </ul>
    </section>
  `;
};

const ring = (secondsLeft: number) => svg`
  <svg class="ring" viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="8" />
    <circle cx="10" cy="10" r="8" pathLength=${period} stroke-dasharray=${`${secondsLeft} ${period}`} />
  </svg>
`;
