// From one page of the product to the next: the settings go along. Without this, the browser would follow by itself.
import type {} from '@latchkey/elements';
import { withSettings, type Settings } from './settings.ts';

/** Goes to a page, with the settings. */
export const go = (address: string, settings: Settings): void => {
  location.assign(withSettings(address, settings));
};

/** Follows what the login leads to, and the page's own links, with the settings of then. */
export const followLinks = (settings: () => Settings): void => {
  const follow = (event: Event, address: string | undefined) => {
    if (address === undefined) return;
    event.preventDefault();
    go(address, settings());
  };
  const { body } = document;
  body.addEventListener('latchkey-outcome', (event) => {
    const { outcome } = event;
    // A new password is announced first, and leads to the sign-in.
    const ends = 'returnTo' in outcome && outcome.kind !== 'password-changed';
    follow(event, ends ? outcome.returnTo : undefined);
  });
  body.addEventListener('latchkey-link', (event) => {
    follow(event, event.href);
  });
  body.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[data-view-link]');
    if (link instanceof HTMLAnchorElement) follow(event, link.href);
  });
};
