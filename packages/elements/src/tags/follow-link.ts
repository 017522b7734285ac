import { LatchkeyLeaveEvent, LatchkeyLinkEvent } from '../events.ts';
import { journeyLinks, type LinkName } from '../links.ts';

/** A press on a help link: the host page hears of it first and may open it in its own way. */
export const followLink = (
  host: HTMLElement,
  event: MouseEvent,
  journeys: Partial<Record<string, string>> = journeyLinks,
): void => {
  const link = event
    .composedPath()
    .find((at): at is HTMLAnchorElement => at instanceof HTMLAnchorElement && 'link' in at.dataset);
  const name = link?.dataset['link'] as LinkName | 'redirect' | undefined;
  // Another tab is the browser's business.
  if (!link || !name || event.ctrlKey || event.metaKey) return;
  const journey = journeys[name];
  const stays =
    (journey && !host.dispatchEvent(new LatchkeyLeaveEvent(journey))) ??
    !host.dispatchEvent(new LatchkeyLinkEvent(name, link.href));
  if (stays) event.preventDefault();
};
