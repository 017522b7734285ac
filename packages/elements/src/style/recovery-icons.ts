import { svg, type TemplateResult } from 'lit';
import { drawing } from './icons.ts';

const drawn = {
  met: svg`<path data-state="met" d="m5 12.5 4.75 4.75L19.5 7"/>`,
  mailbox: svg`<rect x="3" y="5.25" width="18" height="13.5" rx="2"/><path d="m3.5 7 8.5 6.25L20.5 7"/><path d="m4 21 16-18"/>`,
  address: svg`<circle cx="12" cy="12" r="3.5"/><path d="M15.5 8.5v4.75a2.4 2.4 0 0 0 5 0V12a8.5 8.5 0 1 0-3.4 6.8"/>`,
  unmet: svg`<circle data-state="unmet" cx="12" cy="12" r="3"/>`,
};

/** A line icon of a recovery. */
export const recoveryIcon = (name: keyof typeof drawn): TemplateResult => drawing(drawn[name]);
