import { html, nothing, type TemplateResult } from 'lit';
import type { Bench } from '../bench.ts';

/** Where a sign-in ends: the product itself. Who is not signed in is sent back. */
export const home = (bench: Bench): TemplateResult => {
  const { service } = bench;
  const account = service.signedInAs;
  if (!account) {
    bench.go('./');
    return html`${nothing}`;
  }
  const { heading, lead, out, again } = bench.words.home;
  const [before, after] = lead.split('{account}');
  return html`
    <article class="page">
      <h2>${heading}</h2>
      <p>${before}<bdi>${account.name}</bdi>${after}</p>
      <button
        type="button"
        class="primary"
        @click=${async () => {
          await service.signOut();
          bench.go('./');
        }}
      >
        ${out}
      </button>
      <a data-view-link href="./">${again}</a>
    </article>
  `;
};
