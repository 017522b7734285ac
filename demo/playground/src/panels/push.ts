import type { Message } from '@latchkey/mock';
import { html, nothing, type TemplateResult } from 'lit';
import type { Bench } from '../bench.ts';
import { icon } from '../icons.ts';
import { sentAt } from './time.ts';

const pictures = {
  pending: 'clock',
  approved: 'check',
  refused: 'cross',
  expired: 'clock',
} as const;

/** A request to approve, with numbers to choose from where the service wants them matched. */
export const push = (
  bench: Bench,
  { account, text, push: asked, sentAt: at }: Message,
): TemplateResult => {
  const { words, service } = bench;
  if (!asked) return html`${nothing}`;
  const { id, state, choices } = asked;
  const approve = (number?: string) => service.act('approve', id, number);
  return html`
    <p class="meta"><span>${words.phone.request}</span> ${sentAt(bench, at)}</p>
    <p class="said" dir="auto">${text}</p>
    <p class="quiet-text"><bdi>${account}</bdi></p>
    ${
      state === 'pending'
        ? html`
            ${choices ? html`<p>${words.phone.choose}</p>` : nothing}
            <div class="answers">
              ${
                choices?.map(
                  (number) =>
                    html`<button type="button" class="number" @click=${() => approve(number)}>
                      ${number}
                    </button>`,
                ) ??
                html`<button type="button" class="primary" @click=${() => approve()}>
                  ${words.phone.approve}
                </button>`
              }
              <button type="button" class="outline" @click=${() => service.act('refuse', id)}>
                ${words.phone.refuse}
              </button>
            </div>
          `
        : html`<p class="state" data-state=${state}>
            ${icon(pictures[state])} ${words.phone.states[state]}
          </p>`
    }
  `;
};
