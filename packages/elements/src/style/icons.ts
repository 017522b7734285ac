import { svg, html, type TemplateResult } from 'lit';

// 24-unit line icons of our own, 1.5 strokes. They support words, they never stand for them.
const drawn = {
  problem: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7.5v5.5M12 16.2v.1"/>`,
  show: svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z"/><circle cx="12" cy="12" r="2.75"/>`,
  hide: svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z"/><circle cx="12" cy="12" r="2.75"/><path d="m4 20 16-16"/>`,
};

/** An icon of the first screen. */
export type IconName = keyof typeof drawn;

/** A drawing in the frame of all icons. */
export const drawing = (shape: unknown): TemplateResult =>
  html`<svg data-part="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${shape}
  </svg>`;

/** A small line icon in the color of the text. */
export const icon = (name: IconName): TemplateResult => drawing(drawn[name]);
