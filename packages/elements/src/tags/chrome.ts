// Everything around the form, in the element's shadow root: card, heading, problem, help.
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '@latchkey/contract';
import { linkNames, type LinkName, type Links } from '../links.ts';
import { icon } from '../style/icons.ts';
import { problemText } from '../text/problem-text.ts';
import type { Words } from '../text/words.ts';

/** What the chrome shows. */
export interface Chrome {
  readonly words: Words;
  /** Which way to write, where the tag was given a language of its own; else as the page does. */
  readonly dir: 'ltr' | 'rtl' | undefined;
  readonly heading: string;
  readonly headingLevel: number;
  readonly lead?: unknown;
  readonly problem: Problem | undefined;
  /** Grows with each problem, so that the same words are announced again. */
  readonly problemCount: number;
  /** What is under way, said to who cannot see it. */
  readonly status: string;
  readonly links: Links;
}

/** The shadow root's content. */
export const chrome = (shown: Chrome): TemplateResult => html`
  <div part="card" lang=${shown.words.locale} dir=${shown.dir ?? nothing}>
    <slot name="logo"></slot>
    <div part="heading" role="heading" aria-level=${shown.headingLevel} tabindex="-1">
      ${shown.heading}
    </div>
    ${shown.lead ? html`<p part="lead">${shown.lead}</p>` : nothing}
    <div part="alert" role="alert">
      ${shown.problem ? announced(shown.problemCount, problemBox(shown.problem, shown.words)) : nothing}
    </div>
    ${isRefused(shown) ? passwordHints(shown) : nothing}
    <slot name="form"></slot>
    <p part="status" role="status">${shown.status}</p>
    ${help(shown)}
  </div>
`;

// Two templates in turn: what comes by another one is new in the page, and is said again though its words are the same.
const announced = (count: number, box: TemplateResult) =>
  count % 2 ? html`${box}` : html` ${box}`;

const problemBox = (problem: Problem, { t, locale }: Words) => html`
  <div part="problem">
    ${icon('problem')}
    <p>
      ${problemText(problem, t, locale)}
      ${problem.reference ? html`<small>${t('problem.reference', { reference: problem.reference })}</small>` : nothing}
    </p>
  </div>
`;

// What helps most people whose password is refused: it is another password, or it is forgotten.
const hinted: readonly LinkName[] = ['mailbox-password', 'reset-password'];

const isRefused = ({ problem }: Chrome) => problem?.code === 'credentials-rejected';

const passwordHints = ({ words, links }: Chrome) => html`
  <p part="hint">
    ${words.t('hint.mailbox')} ${hinted.map((name) => html`${helpLink(name, links, words)} `)}
  </p>
`;

const helpLink = (name: LinkName, links: Links, { t }: Words) =>
  links[name]
    ? html`<a part="link" data-link=${name} href=${links[name]}>${t(`link.${name}`)}</a>`
    : nothing;

// The same place and order on every step (WCAG 2.2 SC 3.2.6); what few people need is folded away.
const help = (shown: Chrome) => {
  const { words, links } = shown;
  const names = linkNames.filter(
    (name) => links[name] && !(isRefused(shown) && hinted.includes(name)),
  );
  if (!names.length) return nothing;
  const item = (name: LinkName) => html`<li>${helpLink(name, links, words)}</li>`;
  const all = names.indexOf('trouble') + 1;
  const count = all || (names.length > 3 ? 2 : names.length);
  const [open, folded] = [names.slice(0, count), all ? [] : names.slice(count)];
  return html`
    <div part="help">
      <ul>
        ${open.map(item)}
      </ul>
      ${
        folded.length
          ? html`<details>
              <summary>${words.t('link.all')}</summary>
              <ul>
                ${folded.map(item)}
              </ul>
            </details>`
          : nothing
      }
    </div>
  `;
};
