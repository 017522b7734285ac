import { unsafeCSS, type CSSResult } from 'lit';

/**
 * As Lit's `css`, but a rem is never less than 16 pixels: with `html { font-size: 10px }`, as many pages have it, all would
 * be too small to be read. What the person has set larger stays larger.
 */
export const css = (raw: TemplateStringsArray, ...values: readonly CSSResult[]): CSSResult =>
  unsafeCSS(
    String.raw({ raw }, ...values).replace(/(-?[\d.]{1,9})rem/g, 'calc($1*max(1rem,16px))'),
  );
