import { html, nothing } from 'lit';
import { icon } from '../icons.ts';
import type { Place } from '../news.ts';
import { viewIn } from '../view-name.ts';
import type { Panel } from './index.ts';

const shown = {
  start: { place: 'accounts', picture: 'key' },
  sms: { place: 'phone', picture: 'phone' },
  push: { place: 'phone', picture: 'phone' },
  email: { place: 'inbox', picture: 'mail' },
  app: { place: 'phone', picture: 'phone' },
} as const;

/** What has just happened, and the way to it: on a narrow screen, all but the login is out of sight. */
export const news: Panel = ({ news: { last }, words }) => {
  const way = (place: Place) => html`<a href=${`#${place}`}>${words.news.show}</a>`;
  if (last.kind === 'said')
    return html`<span>${last.text} ${last.place ? way(last.place) : nothing}</span>`;
  if (last.kind === 'start' && viewIn(location.search) !== 'sign-in') return html`${nothing}`;
  const { place, picture } = shown[last.kind];
  const told = last.kind === 'start' ? words.news.start : words.news[last.kind](last.to);
  return html`${icon(picture)} <span>${told} ${way(place)}</span>`;
};
