import type { CompanionDeed, CompanionView } from '@latchkey/mock';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Bench } from '../bench.ts';

const next = {
  waiting: ['open'],
  opened: ['start', 'refuse', 'deny-location'],
  'in-progress': ['finish', 'refuse', 'deny-location'],
} as const satisfies Record<CompanionView['state'], readonly CompanionDeed[]>;

/** The app by which somebody shows who they are: there while a page waits for it. */
export const companion = (bench: Bench): TemplateResult | typeof nothing => {
  const { service } = bench;
  const requests = service.companionRequests;
  const [first] = requests;
  return first
    ? html`
        <section aria-labelledby="companion-heading">
          <h3 id="companion-heading">${first.app}</h3>
          <ul>
            ${repeat(
              requests,
              ({ id }) => id,
              (request) => html`<li class="bubble">${one(bench, request)}</li>`,
            )}
          </ul>
        </section>
      `
    : nothing;
};

const one = (bench: Bench, { account, id, name, state }: CompanionView) => {
  const { news, service, words } = bench;
  const { companion: said } = words.phone;
  const act = async (deed: CompanionDeed) => {
    // The app knows its owner, and nothing else of the account.
    await service.act('companion', id, deed, name === undefined ? {} : { name });
    const done = said.done[deed];
    if (done) news.say(done);
    bench.show();
  };
  return html`
    <p class="meta"><bdi>${account ?? said.nobody}</bdi></p>
    <p tabindex="-1">${said.states[state]}</p>
    <div class="answers">
      ${next[state].map(
        (deed, at) =>
          html`<button
            type="button"
            class=${at === 0 ? 'primary' : 'outline'}
            @click=${() => act(deed)}
          >
            ${said.deeds[deed]}
          </button>`,
      )}
    </div>
  `;
};
