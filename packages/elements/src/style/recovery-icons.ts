import { svg, type TemplateResult } from 'lit';
import { drawing } from './icons.ts';

const drawn = {
  met: svg`<path data-state="met" d="m5 12.5 4.750 4.750L19.500 7"/>`,
  unmet: svg`<circle data-state="unmet" cx="12" cy="12" r="3"/>`,
};

/** A line icon of a recovery. */
export const recoveryIcon = (name: keyof typeof drawn): TemplateResult => drawing(drawn[name]);
