import { html, type TemplateResult } from 'lit';
import type { Bench } from '../bench.ts';

const page = (
  bench: Bench,
  name: 'elsewhere' | 'assistance',
  finish: () => Promise<unknown>,
): TemplateResult => {
  const { heading, text, done } = bench.words[name];
  return html`
    <article class="page">
      <h2>${heading}</h2>
      <p>${text}</p>
      <button
        type="button"
        class="primary"
        @click=${async () => {
          await finish();
          bench.go('./');
        }}
      >
        ${done}
      </button>
    </article>
  `;
};

/** Another company's page, through which the service sends a person. */
export const elsewhere = (bench: Bench): TemplateResult =>
  page(bench, 'elsewhere', async () => {
    const ticket = new URLSearchParams(location.search).get('ticket');
    if (ticket) await bench.service.act('finishHandover', ticket);
  });

/** Where people are helped who have no second factor left. */
export const assistance = (bench: Bench): TemplateResult =>
  page(bench, 'assistance', async () => {});
