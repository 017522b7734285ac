// The states that a theme is seen on: pages in frames, dressed from here while they stay as they are.
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { wear } from '../apply.ts';
import type { Scheme, Theme } from '../theme.ts';
import type { EditorState } from './state.ts';

interface Seen {
  readonly theme: Theme;
  readonly logo: string;
}

const stateAddress = ({ example, lang }: EditorState, scheme: Scheme) =>
  `../gallery/state/?${new URLSearchParams({ example, lang, theme: scheme })}`;

let seen: Seen = { theme: {}, logo: '' };
const frames = new Set<HTMLIFrameElement>();

/** Dresses every frame, as it is and as soon as another page has come into it. */
export const dressFrames = (next: Seen): void => {
  seen = next;
  for (const frame of frames) dress(frame);
};

const dress = (frame: HTMLIFrameElement) => {
  const page = frame.contentDocument;
  if (!page?.body || page.URL === 'about:blank') return;
  wear(seen.theme, page);
  showLogo(page);
};

const showLogo = (page: Document) => {
  const tag = [...page.querySelectorAll('*')].find(({ localName }) =>
    /^latchkey-/u.test(localName),
  );
  const old = tag?.querySelector(':scope > [slot="logo"]');
  if (!tag || old?.getAttribute('src') === seen.logo) return;
  old?.remove();
  if (!seen.logo) return;
  const logo = page.createElement('img');
  Object.assign(logo, { src: seen.logo, slot: 'logo', alt: 'Logo', height: 32 });
  tag.append(logo);
};

const watched = new WeakSet<Element>();

const watch = (element: Element | undefined) => {
  if (!(element instanceof HTMLIFrameElement)) return;
  frames.add(element);
  if (watched.has(element)) return;
  watched.add(element);
  element.addEventListener('load', () => {
    dress(element);
    const page = element.contentDocument;
    if (!page) return;
    // As tall as what is in it: one page to scroll, and not three. The tag comes after the page, and so may its logo.
    new ResizeObserver(() => {
      dress(element);
      element.style.blockSize = `${Math.ceil(page.body.getBoundingClientRect().height)}px`;
    }).observe(page.body);
  });
};

/** The frames. */
export const preview = (state: EditorState): TemplateResult => {
  const schemes = (['light', 'dark'] as const).filter(
    (scheme) => state.sides === 'both' || state.sides === scheme,
  );
  for (const frame of frames) if (!frame.isConnected) frames.delete(frame);
  return html`<div class="frames" data-width=${state.width}>
    ${schemes.map(
      (scheme) =>
        html`<figure data-scheme=${scheme}>
          <iframe
            title="The state, ${scheme}"
            src=${stateAddress(state, scheme)}
            ${ref(watch)}
          ></iframe>
          <figcaption>${scheme === 'light' ? 'Light' : 'Dark'}</figcaption>
        </figure>`,
    )}
  </div>`;
};
