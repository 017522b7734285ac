import { svg, type TemplateResult } from 'lit';
import { drawing } from './icons.ts';

const drawn = {
  done: svg`<circle cx="12" cy="12" r="9"/><path d="m8 12.25 2.75 2.75 5.25-5.75"/>`,
  looking: svg`<circle cx="10.5" cy="10.5" r="6.75"/><path d="m15.5 15.5 5 5"/>`,
  more: svg`<path d="M5 3.5h9l5 5v12H5Z"/><path d="M14 3.5v5h5M12 11.5v6M9 14.5h6"/>`,
  ended: svg`<circle cx="12" cy="12" r="9"/><path d="M8 12h8"/>`,
};

/** A line icon of an identity check. */
export const identityIcon = (name: keyof typeof drawn): TemplateResult => drawing(drawn[name]);
