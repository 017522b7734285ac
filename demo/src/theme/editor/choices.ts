// What the editor offers to choose from; whatever else can be set comes in by a paste.
import type { FontName, LengthName } from '../properties.ts';
import { normalize } from '../values.ts';

type Choices = Readonly<Record<string, string>>;

const named = (kind: 'font' | 'shadow', choices: Choices): Choices =>
  Object.fromEntries(
    Object.entries(choices).map(([name, value]) => [name, normalize(kind, value) ?? value]),
  );

const system = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

const families = named('font', {
  System: system,
  Arial: "Arial, 'Helvetica Neue', Helvetica, 'Noto Sans', sans-serif",
  'System serif': "Georgia, 'Times New Roman', serif",
  'Atkinson Hyperlegible': `'Atkinson Hyperlegible Next Variable', ${system}`,
  Fredoka: `'Fredoka Variable', 'Nunito Variable', ui-rounded, ${system}`,
  'JetBrains Mono':
    "'JetBrains Mono Variable', ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace",
  Newsreader: "'Newsreader Variable', Georgia, 'Times New Roman', serif",
  Nunito: `'Nunito Variable', ui-rounded, 'SF Pro Rounded', ${system}`,
  Oxanium: `'Oxanium Variable', ${system}`,
});

/** Fonts by their names; empty for what is inherited. */
export const fonts: Readonly<Record<FontName, Choices>> = {
  font: { 'The page’s own': '', ...families },
  'heading-font': { 'As all text': '', ...families },
};

export const shadows: Choices = {
  Soft: '',
  ...named('shadow', {
    None: 'none',
    Lifted: '0 1px 0 #1b211e0d, 0 18px 40px #1b211e14',
    Ledge: '0 0.375rem 0 #2a1f5c1a',
    Hard: '0.5rem 0.5rem 0 #a6e30f',
  }),
};

/** From where to where a slider goes, in rem. */
export const ranges: Readonly<Record<LengthName, readonly [least: number, most: number]>> = {
  radius: [0, 1.5],
  space: [0.5, 2],
  'control-height': [2.5, 4],
  'max-width': [18, 40],
};

/** At the end of the slider of corners: as round as can be. */
export const pill = '999px';
