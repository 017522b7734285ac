// A theme as a style sheet to paste: short, and in the words of the README.
import type { Pair } from './properties.ts';
import { propertyNames } from './properties.ts';
import { packagesOf } from './free-fonts.ts';
import type { Theme } from './theme.ts';

const both = ({ light, dark }: Pair) => (light === dark ? light : `light-dark(${light}, ${dark})`);

/** The declarations of the documented properties that a theme sets, one a line. */
export const declarations = (theme: Theme): readonly string[] =>
  propertyNames.flatMap((name) => {
    const value = theme[name];
    if (value === undefined) return [];
    return [`--latchkey-${name}: ${typeof value === 'string' ? value : both(value)};`];
  });

const rule = (selector: string, lines: readonly string[]) =>
  lines.length ? [`${selector} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`] : [];

/** The style sheet. Everything is set on the root, so that every tag of Latchkey's on the page has it. */
export const toCss = (theme: Theme): string => {
  const fonts = packagesOf(theme.font, theme['heading-font']);
  const lines = declarations(theme);
  const isPaired = [theme.page, ...propertyNames.map((name) => theme[name])].some(
    (value) => typeof value === 'object' && value.light !== value.dark,
  );
  return [
    ...(fonts.length ? [`/* Its fonts are free: npm install ${fonts.join(' ')} */\n`] : []),
    ...rule(':root', [...(isPaired ? ['color-scheme: light dark;'] : []), ...lines]),
    ...rule('body', theme.page ? [`background: ${both(theme.page)};`] : []),
  ].join('\n');
};
