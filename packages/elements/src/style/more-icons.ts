import { svg, type TemplateResult } from 'lit';
import { drawing } from './icons.ts';

// The icons of later steps; they load with those.
const drawn = {
  phone: svg`<rect x="7" y="2.75" width="10" height="18.5" rx="2.25"/><path d="M11 18.25h2"/>`,
  mail: svg`<rect x="3" y="5.25" width="18" height="13.5" rx="2"/><path d="m3.5 7 8.5 6.25L20.5 7"/>`,
  message: svg`<path d="M4 5.25h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-8.5L7 20.75v-3.5H4a1 1 0 0 1-1-1v-10a1 1 0 0 1 1-1Z"/><path d="M8 11.25h.1M12 11.25h.1M16 11.25h.1"/>`,
  clock: svg`<circle cx="12" cy="12" r="9"/><path d="M12 6.75V12l3.5 2.25"/>`,
  shield: svg`<path d="M12 2.75 4.5 5.5v5.75c0 4.6 3.1 8.3 7.5 10 4.4-1.7 7.5-5.4 7.5-10V5.5L12 2.75Z"/>`,
  key: svg`<circle cx="8" cy="14.5" r="4.25"/><path d="m11 11.5 8.5-8.5M16 6.5l3 3M13.5 9l2 2"/>`,
  list: svg`<rect x="4" y="3.5" width="16" height="17" rx="2"/><path d="M8 8.5h8M8 12h8M8 15.5h5"/>`,
  person: svg`<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6"/>`,
  arrow: svg`<path data-flip d="m9.5 6 6 6-6 6"/>`,
};

/** A line icon of a later step. */
export const moreIcon = (name: keyof typeof drawn): TemplateResult => drawing(drawn[name]);
