// Fonts that presets name and this site brings: free ones (OFL 1.1), fetched only where something is written in them.
// A theme can name no file: only families in this table are ever loaded.
import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import atkinsonExt from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url';
import fredoka from '@fontsource-variable/fredoka/files/fredoka-latin-wght-normal.woff2?url';
import fredokaExt from '@fontsource-variable/fredoka/files/fredoka-latin-ext-wght-normal.woff2?url';
import jetbrains from '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2?url';
import jetbrainsExt from '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-ext-wght-normal.woff2?url';
import newsreader from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url';
import newsreaderExt from '@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2?url';
import nunito from '@fontsource-variable/nunito/files/nunito-latin-wght-normal.woff2?url';
import nunitoExt from '@fontsource-variable/nunito/files/nunito-latin-ext-wght-normal.woff2?url';
import oxanium from '@fontsource-variable/oxanium/files/oxanium-latin-wght-normal.woff2?url';
import oxaniumExt from '@fontsource-variable/oxanium/files/oxanium-latin-ext-wght-normal.woff2?url';
import type { FreeFont } from './free-fonts.ts';
import type { Theme } from './theme.ts';

const files: Readonly<Record<FreeFont, readonly [latin: string, extended: string]>> = {
  'Atkinson Hyperlegible Next Variable': [atkinson, atkinsonExt],
  'Fredoka Variable': [fredoka, fredokaExt],
  'JetBrains Mono Variable': [jetbrains, jetbrainsExt],
  'Newsreader Variable': [newsreader, newsreaderExt],
  'Nunito Variable': [nunito, nunitoExt],
  'Oxanium Variable': [oxanium, oxaniumExt],
};

// Which letters are in which file, as the packages' own style sheets have it.
const ranges = {
  latin:
    'U+0-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+304, U+308, U+329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  extended:
    'U+100-2BA, U+2BD-2C5, U+2C7-2CC, U+2CE-2D7, U+2DD-2FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
};

const known = new WeakMap<Document, Set<string>>();

/** Makes the free fonts of a theme known to a document, which fetches them when it writes in them. */
export const offerFonts = (theme: Theme, target: Document): void => {
  const { FontFace } = target.defaultView ?? globalThis;
  const families = known.get(target) ?? new Set();
  known.set(target, families);
  for (const [family, urls] of Object.entries(files)) {
    const isNamed = [theme.font, theme['heading-font']].some((list) => list?.includes(family));
    if (!isNamed || families.has(family)) continue;
    families.add(family);
    for (const [url, unicodeRange] of [
      [urls[0], ranges.latin],
      [urls[1], ranges.extended],
    ] as const) {
      const source = `url("${new URL(url, import.meta.url).href}") format("woff2")`;
      const how = { weight: '200 900', unicodeRange, display: 'swap' } as const;
      target.fonts.add(new FontFace(family, source, how));
    }
  }
};
