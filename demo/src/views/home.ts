import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { Bench } from '../bench.ts';
import { signedInAs } from '../session.ts';

/** Where a sign-in ends: the product itself. Who is not signed in is sent back. */
export const home = (bench: Bench): TemplateResult => html`${until(welcome(bench), nothing)}`;

const welcome = async (bench: Bench) => {
  const account = await signedInAs(bench.server.service);
  if (account === undefined) {
    bench.go('./');
    return nothing;
  }
  const { heading, lead, out, again } = bench.words.home;
  const [before, after] = lead.split('{account}');
  return html`
    <article class="page">
      <h2>${heading}</h2>
      <p>${before}<bdi>${account}</bdi>${after}</p>
      <button
        type="button"
        class="primary"
        @click=${() => {
          bench.server.signOut();
          bench.go('./');
        }}
      >
        ${out}
      </button>
      <a data-view-link href="./">${again}</a>
    </article>
  `;
};
