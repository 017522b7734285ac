// The hub: situations in plain words, and where each leads. A table, and one view of it.
import { html, nothing, type TemplateResult } from 'lit';
import { moreIcon } from '../style/more-icons.ts';
import type { Shown } from '../steps/view.ts';
import type { MessageKey, Params } from '../text/messages.ts';
import type { HubLink, HubLinks, Topic } from './places.ts';

interface Situation {
  readonly link: HubLink;
  readonly icon: Parameters<typeof moreIcon>[0];
  readonly label: MessageKey;
  readonly hint?: MessageKey;
}

interface Page {
  readonly heading: MessageKey;
  readonly lead: MessageKey;
  readonly situations: readonly Situation[];
}

const pages: Readonly<Record<Topic, Page>> = {
  help: {
    heading: 'link.trouble',
    lead: 'access.lead',
    situations: [
      { link: 'reset-password', icon: 'key', label: 'access.password' },
      { link: 'find-identifier', icon: 'person', label: 'access.identifier' },
      { link: 'address-gone', icon: 'mail', label: 'access.address' },
      { link: 'help-second-step', icon: 'phone', label: 'access.second-step' },
      { link: 'identity-check', icon: 'clock', label: 'link.identity-check' },
      { link: 'support', icon: 'message', label: 'access.other' },
    ],
  },
  'help-second-step': {
    heading: 'access.second-step.heading',
    lead: 'access.second-step.lead',
    situations: [
      {
        link: 'login',
        icon: 'key',
        label: 'access.second-step.only',
        hint: 'access.second-step.only.hint',
      },
      {
        link: 'reset-password',
        icon: 'person',
        label: 'access.second-step.both',
        hint: 'access.second-step.both.hint',
      },
    ],
  },
};

/** The words of now. */
export type Translate = (key: MessageKey, params?: Params) => string;

/** A page of the hub. Its links are real ones: each can be opened in a tab of its own. */
export const hubView = (topic: Topic, t: Translate, links: HubLinks): Shown => {
  const { heading, lead, situations } = pages[topic];
  return {
    heading: t(heading),
    lead: t(lead),
    form: html`
      <form>
        <ul data-part="choices">
          ${situations.map((situation) => choice(situation, t, links))}
        </ul>
        <div data-part="actions">
          ${
            links.login
              ? html`<a data-part="link" data-link="login" href=${links.login}>
                  ${t('link.login')}
                </a>`
              : nothing
          }
        </div>
      </form>
    `,
  };
};

const choice = (
  { link, icon, label, hint }: Situation,
  t: Translate,
  links: HubLinks,
): TemplateResult | typeof nothing =>
  links[link]
    ? html`<li>
        <a data-part="choice" data-link=${link} href=${links[link]}>
          ${moreIcon(icon)}
          <span>
            ${t(label)}
            ${hint ? html`<small>${t(hint, { choice: t('action.assist') })}</small>` : nothing}
          </span>
          ${moreIcon('arrow')}
        </a>
      </li>`
    : nothing;
