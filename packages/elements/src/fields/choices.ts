import { html, nothing, type TemplateResult } from 'lit';
import type { Ui } from '../steps/view.ts';
import { moreIcon } from '../style/more-icons.ts';

/** One of several things to choose from. */
export interface Choice {
  readonly id: string;
  readonly icon: Parameters<typeof moreIcon>[0];
  readonly label: unknown;
  /** Where it goes, masked, or the name of a device. */
  readonly detail?: unknown;
}

/** A list whose entries are buttons: the one that is pressed sends its id as `name`. None is chosen beforehand. */
export const choiceList = (
  { busy, form }: Ui,
  name: string,
  choices: readonly Choice[],
): TemplateResult => html`
  <ul data-part="choices">
    ${choices.map(
      ({ id, icon, label, detail }) =>
        html`<li>
          <button
            type="submit"
            name=${name}
            value=${id}
            data-part="choice"
            aria-busy=${busy && form.pressed === id ? 'true' : nothing}
          >
            ${moreIcon(icon)}
            <span> ${label} ${detail ? html`<small><bdi>${detail}</bdi></small>` : nothing} </span>
            ${moreIcon('arrow')}
          </button>
        </li>`,
    )}
  </ul>
`;
