import { LatchkeyLeaveEvent, LatchkeyLinkEvent } from '../events.ts';
import { journeyLinks, type LinkName } from '../links.ts';

/** A press on a help link: the host page hears of it first and may open it in its own way. */
export const followLink = (host: HTMLElement, event: MouseEvent): void => {
  const link = event
    .composedPath()
    .find((at): at is HTMLAnchorElement => at instanceof HTMLAnchorElement && 'link' in at.dataset);
  const name = link?.dataset['link'] as LinkName | 'redirect' | undefined;
  if (!link || !name) return;
  const journey = name === 'redirect' ? undefined : journeyLinks[name];
  const stays =
    (journey && !host.dispatchEvent(new LatchkeyLeaveEvent(journey))) ??
    !host.dispatchEvent(new LatchkeyLinkEvent(name, link.href));
  if (stays) event.preventDefault();
};
