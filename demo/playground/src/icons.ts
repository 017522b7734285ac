import { svg, type SVGTemplateResult } from 'lit';

const paths = {
  copy: 'M8.5 8.5v-4h11v11h-4M4.5 8.5h11v11h-11z',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  cross: 'm6.5 6.5 11 11m0-11-11 11',
  clock: 'M12 7.5V12l3 2M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z',
  key: 'M8.5 19a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm2.5-6 8-8m-3 3 2.5 2.5M13 11l2 2',
  mail: 'M3.5 6h17v12h-17zm0 .5L12 13l8.5-6.5',
  phone: 'M7.5 3.5h9v17h-9zm3.5 14h2',
} as const;

/** A small line picture beside words that say the same. */
export const icon = (name: keyof typeof paths): SVGTemplateResult =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${paths[name]} /></svg>`;
