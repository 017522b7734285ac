import type { CaseView } from '@latchkey/mock';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Bench } from '../bench.ts';
import { icon } from '../icons.ts';
import { decision } from './decision.ts';

const pictures = {
  submitted: 'clock',
  'in-review': 'clock',
  'more-needed': 'clock',
  accepted: 'check',
  refused: 'cross',
  expired: 'cross',
  cancelled: 'cross',
} as const satisfies Record<CaseView['state'], string>;

/** The identity cases, newest first: what is known of each, and what can be decided. */
export const cases = (bench: Bench): TemplateResult => {
  const { service, words } = bench;
  const found = service.cases.toReversed();
  return html`
    <section aria-labelledby="cases-heading">
      <h3 id="cases-heading">${words.cases.heading}</h3>
      ${found.length === 0 ? html`<p class="empty">${words.cases.empty}</p>` : nothing}
      <ul class="cases">
        ${repeat(
          found,
          ({ number }) => number,
          (each) => html`<li>${one(bench, each)}</li>`,
        )}
      </ul>
    </section>
  `;
};

const one = (bench: Bench, found: CaseView) => {
  const { number, reason, means, state, account, name, contact } = found;
  const { cases: words } = bench.words;
  const facts = [
    [words.reason, words.reasons[reason]],
    [words.account, account ?? words.noAccount],
    [words.name, name],
    [words.contact, contact],
    [words.by, words.means[means]],
  ] as const;
  return html`
    <div class="case-top">
      <h4 tabindex="-1">${words.number} <bdi>${number}</bdi></h4>
      <p class="state" data-state=${state}>${icon(pictures[state])} ${words.states[state]}</p>
    </div>
    <dl>
      ${facts
        .filter(([, value]) => value !== undefined)
        .map(
          ([term, value]) =>
            html`<div>
              <dt>${term}</dt>
              <dd><bdi>${value}</bdi></dd>
            </div>`,
        )}
      ${pieces(bench, found)}
    </dl>
    ${decision(bench, found)}
  `;
};

const pieces = ({ words: { cases: words } }: Bench, found: CaseView) =>
  found.pieces.length === 0
    ? nothing
    : html`<div>
        <dt>${words.pieces}</dt>
        <dd>
          <ul>
            ${found.pieces.map(
              ({ kind, fault }) =>
                html`<li>
                  ${words.kinds[kind]}${
                    fault ? html` <span class="fault">${words.faults[fault]}</span>` : nothing
                  }
                </li>`,
            )}
          </ul>
        </dd>
      </div>`;
