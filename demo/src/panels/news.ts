import { html, nothing } from 'lit';
import { icon } from '../icons.ts';
import type { Panel } from './index.ts';

const shown = {
  sms: { place: 'phone', picture: 'phone' },
  push: { place: 'phone', picture: 'phone' },
  email: { place: 'inbox', picture: 'mail' },
} as const;

/** What has just happened, and the way to it: on a narrow screen, the phone is out of sight. */
export const news: Panel = ({ news: { last }, words }) => {
  if (!last) return html`${nothing}`;
  if (last.kind === 'said') return html`<span>${last.text}</span>`;
  const { place, picture } = shown[last.kind];
  return html`${icon(picture)}
    <span>${words.news[last.kind](last.to)}</span>
    <a href=${`#${place}`}>${words.news.show}</a>`;
};
