import type { CaseView, PieceFault } from '@latchkey/mock';
import { html, nothing, type TemplateResult } from 'lit';
import type { Bench } from '../bench.ts';

/** What an administrator can do with a case now; nothing where it is decided. */
export const decision = (bench: Bench, found: CaseView): TemplateResult | typeof nothing => {
  const { cases: words } = bench.words;
  const { account, number, pieces, reason, state } = found;
  if (state === 'more-needed') return html`<p class="quiet-text">${words.waits}</p>`;
  if (state !== 'submitted' && state !== 'in-review') return nothing;
  const button = (label: string, look: string, act: () => Promise<void>) =>
    html`<button type="button" class=${look} @click=${act}>
      ${label} <span class="unseen">${number}</span>
    </button>`;
  const { administrator: office } = bench;
  const isNobodys = account === undefined;
  return html`
    ${isNobodys && reason === 'identifier' ? naming(bench, number) : nothing}
    ${isNobodys && reason !== 'identifier' ? html`<p class="quiet-text">${words.onlyRefused}</p>` : nothing}
    <div class="decisions">
      ${
        isNobodys
          ? nothing
          : button(words.accept, 'primary', () => office.decide(number, { accept: true }))
      }
      ${button(words.refuse, 'outline', () => office.decide(number, { refuse: true }))}
      ${
        state === 'submitted'
          ? button(words.startReview, 'outline', () => office.startReview(number))
          : nothing
      }
    </div>
    ${pieces.length > 0 ? askingAgain(bench, found) : nothing}
  `;
};

const entriesOf = (event: SubmitEvent) => {
  event.preventDefault();
  return Object.fromEntries(new FormData(event.target as HTMLFormElement)) as Record<
    string,
    string
  >;
};

// Who could not say which account is theirs is told by whoever has found it.
const naming = (
  { administrator: office, service, words: { cases: words } }: Bench,
  number: string,
) => html`
  <form
    class="setting"
    @submit=${async (event: SubmitEvent) => {
      await office.decide(number, { accept: entriesOf(event)['account'] ?? '' });
    }}
  >
    <label for=${`account-of-${number}`}>${words.whose}</label>
    <select id=${`account-of-${number}`} name="account">
      ${service.accounts.map(({ identifier }) => html`<option>${identifier}</option>`)}
    </select>
    <button class="primary">${words.accept} <span class="unseen">${number}</span></button>
  </form>
`;

const askingAgain = (bench: Bench, { number, pieces }: CaseView) => {
  const { administrator: office, news, words } = bench;
  const { cases } = words;
  const ask = async (event: SubmitEvent) => {
    const chosen = Object.entries(entriesOf(event)).filter(([, fault]) => fault !== '');
    if (chosen.length > 0) {
      await office.decide(number, {
        more: Object.fromEntries(chosen) as Record<string, PieceFault>,
      });
      return;
    }
    news.say(cases.chooseOne);
    bench.show();
  };
  return html`
    <details>
      <summary>${cases.askAgain} <span class="unseen">${number}</span></summary>
      <form class="ask-again" @submit=${ask}>
        ${pieces.map(
          ({ id, kind }) => html`
            <div class="setting">
              <label for=${`${id}-of-${number}`}>${cases.kinds[kind]}</label>
              <select id=${`${id}-of-${number}`} name=${id}>
                <option value="">${cases.good}</option>
                ${Object.entries(cases.faults).map(
                  ([fault, label]) => html`<option value=${fault}>${label}</option>`,
                )}
              </select>
            </div>
          `,
        )}
        <button class="outline">${cases.ask} <span class="unseen">${number}</span></button>
      </form>
    </details>
  `;
};
