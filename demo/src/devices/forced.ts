// What stands in for forced colors: a palette of a high contrast, as such modes bring. The mode itself no page can turn on.
import type { Pair } from '../theme/properties.ts';
import type { Theme } from '../theme/theme.ts';

const pair = (light: string, dark: string): Pair => ({ light, dark });

/** For a theme of light and one of dark, as Windows has them. */
export const forcedColors: Theme = {
  accent: pair('#0066b4', '#8ee3f0'),
  'on-accent': pair('#ffffff', '#000000'),
  surface: pair('#ffffff', '#000000'),
  text: pair('#000000', '#ffffff'),
  quiet: pair('#000000', '#ffffff'),
  line: pair('#000000', '#ffffff'),
  problem: pair('#000000', '#ffffff'),
  success: pair('#000000', '#ffffff'),
  focus: pair('#0066b4', '#8ee3f0'),
  shadow: 'none',
  page: pair('#ffffff', '#000000'),
};
