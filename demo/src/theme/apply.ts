// Dresses a document in a theme: a constructed style sheet, which the strictest policy allows, and the fonts that it names.
import { fromAddress, lookParameter } from './address.ts';
import { toCss } from './export-css.ts';
import { offerFonts } from './fonts.ts';
import type { Theme } from './theme.ts';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Shows a theme in a document, this one or one of the same origin in a frame. Instead of the one that was shown before. */
export const wear = (theme: Theme, target: Document = document): void => {
  let sheet = sheets.get(target);
  if (!sheet) {
    const { CSSStyleSheet } = target.defaultView ?? globalThis;
    sheet = new CSSStyleSheet();
    sheets.set(target, sheet);
    target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
  }
  offerFonts(theme, target);
  // The page that shows it says itself whether it is light or dark, and has a ground of its own on its root.
  const css = toCss(theme).replace('  color-scheme: light dark;\n', '');
  sheet.replaceSync(css.replace('\nbody {', '\n:root {'));
};

/** Shows the theme of an address, e.g. `?look=bank`. */
export const applyTheme = (search: string): void =>
  wear(fromAddress(new URLSearchParams(search).get(lookParameter)));
