// The sixteen custom properties that a host may set, as the README lists them: what the editor, its export and its address know.

export type ColorName =
  'accent' | 'on-accent' | 'surface' | 'text' | 'quiet' | 'line' | 'problem' | 'success' | 'focus';
export type LengthName = 'radius' | 'space' | 'control-height' | 'max-width';
export type FontName = 'font' | 'heading-font';
export type PropertyName = ColorName | LengthName | FontName | 'shadow';

/** A color in light and in dark. */
export interface Pair {
  readonly light: string;
  readonly dark: string;
}

export type Kind = 'color' | 'length' | 'font' | 'shadow';

interface Property<K extends Kind, V> {
  readonly kind: K;
  /** Said beside the control. */
  readonly label: string;
  /** What it does, in a sentence. */
  readonly does: string;
  /** What holds where nobody sets it. */
  readonly standard: V;
}

type Table = { readonly [N in ColorName]: Property<'color', Pair> } & {
  readonly [N in LengthName]: Property<'length', string>;
} & { readonly [N in FontName]: Property<'font', string> } & {
  readonly shadow: Property<'shadow', string>;
};

const color = (label: string, light: string, dark: string, does: string) =>
  ({ kind: 'color', label, does, standard: { light, dark } }) as const;
const shape = <K extends Exclude<Kind, 'color'>>(
  kind: K,
  label: string,
  standard: string,
  does: string,
) => ({ kind, label, does, standard }) as const;

/** By the name after `--latchkey-`. */
export const properties: Table = {
  accent: color(
    'Accent',
    '#23488f',
    '#a9c2ff',
    'Fills the button; links, hover and tints follow it.',
  ),
  'on-accent': color(
    'Text on the accent',
    '#ffffff',
    '#06080c',
    'The words on the button. Left alone, it is black or white, whichever can be read.',
  ),
  surface: color('Surface', '#ffffff', '#181b21', 'The card. Transparent makes it bare.'),
  text: color('Text', '#171a21', '#eceef2', 'Headings, labels and what is typed.'),
  quiet: color('Quiet text', '#565d6d', '#a4abba', 'Leads, hints and notes.'),
  line: color('Line', '#dfe2e8', '#333843', 'The edge of the card and the rule above the help.'),
  problem: color('Problem', '#b3261e', '#ffb4a9', 'What was refused, with its icon.'),
  success: color('Success', '#1d6b3f', '#7fd8a4', 'A rule that is met, a journey that has ended.'),
  focus: color(
    'Focus',
    '#23488f',
    '#a9c2ff',
    'The ring around what has the focus. Left alone, it follows the links.',
  ),
  font: shape('font', 'Font', 'inherit', 'All text. Left alone, it is the page’s.'),
  'heading-font': shape('font', 'Heading’s font', 'inherit', 'The heading alone.'),
  radius: shape('length', 'Corners', '0.5rem', 'From square to pill; the card’s follow it.'),
  space: shape('length', 'Space', '1rem', 'Inside the card, and around what stands apart.'),
  'control-height': shape(
    'length',
    'Height of controls',
    '2.75rem',
    'Fields and buttons. Under 44 pixels a finger misses them.',
  ),
  'max-width': shape('length', 'Width at most', '25rem', 'Narrower places make it narrower.'),
  shadow: shape(
    'shadow',
    'Shadow',
    '0 1px 2px #1018280d, 0 6px 20px #1018280f',
    'Lifts the card off the page.',
  ),
};

/** In the order of the table. */
export const propertyNames = Object.keys(properties) as PropertyName[];

export const isPropertyName = (name: string): name is PropertyName =>
  Object.hasOwn(properties, name);

export const isColorName = (name: PropertyName): name is ColorName =>
  properties[name].kind === 'color';
