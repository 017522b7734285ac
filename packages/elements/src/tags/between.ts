// What <latchkey-access> itself shows, between journeys: the hub, or that a file could not be fetched.
import type { Problem } from '@latchkey/contract';
import { html } from 'lit';
import type { Links } from '../links.ts';
import type { Shown } from '../steps/view.ts';
import type { Translate } from './hub.view.ts';
import { placeOf, type HubLinks } from './places.ts';
import type { Showing } from './whereabouts.ts';

/** A view, with what the chrome needs to know of problems. */
export interface Between extends Shown {
  readonly problem: Problem | undefined;
  readonly problemCount: number;
}

/** What there is to show; nothing where a journey shows itself. */
export const betweenJourneys = (
  showing: Showing,
  t: Translate,
  links: HubLinks,
  retry: () => void,
): Between | undefined => {
  if (showing.kind === 'hub')
    return { ...showing.view(showing.topic, t, links), problem: undefined, problemCount: 0 };
  if (showing.kind !== 'stuck') return undefined;
  return {
    heading: t('wait.heading'),
    problem: { code: 'network' },
    problemCount: showing.tries,
    // No form: one of the page's own is not to be taken over by this.
    form: html`<div data-part="choices">
      <button type="button" data-part="submit" @click=${retry}>
        <span>${t('action.retry')}</span>
      </button>
    </div>`,
  };
};

/** The host's links that stand below. What is a choice of the hub does not stand there again. */
export const otherLinks = (given: Links, showing: Showing): Links => {
  const chosen = showing.kind === 'hub' && showing.topic === 'help';
  return Object.fromEntries(
    Object.entries(given).filter(([name]) => !(name in placeOf) && !(chosen && name === 'support')),
  );
};
