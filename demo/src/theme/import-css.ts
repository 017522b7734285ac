// A theme out of whatever was pasted: our own export, a hand-written rule, one theme for light and one in a media query.
import { rgbOf } from './any-color.ts';
import { isPropertyName, type Pair } from './properties.ts';
import {
  isColorSetting,
  kindOf,
  withValue,
  type Scheme,
  type Setting,
  type Theme,
} from './theme.ts';
import { normalize } from './values.ts';

/** What was pasted, and what of it was not understood. */
export interface Imported {
  readonly theme: Theme;
  /** In the order in which it stands there. */
  readonly notUnderstood: readonly { readonly text: string; readonly why: string }[];
}

interface Declaration {
  readonly name: string;
  readonly value: string;
  /** The selectors and queries around it. */
  readonly around: string;
}

/** Reads a style sheet, or declarations without one. */
export const fromCss = (text: string): Imported => {
  let theme: Theme = {};
  const notUnderstood: { text: string; why: string }[] = [];
  for (const { name, value, around } of declared(text)) {
    const setting = settingOf(name, around);
    if (setting === undefined) continue;
    if (setting === 'unknown') {
      notUnderstood.push({ text: name, why: 'Latchkey has no property of this name.' });
      continue;
    }
    const read = valueOf(setting, value, theme, schemesOf(around));
    if (read === undefined)
      notUnderstood.push({ text: `${name}: ${value.slice(0, 80)}`, why: reason(setting, value) });
    else theme = withValue(theme, setting, read);
  }
  return { theme, notUnderstood };
};

const ours = '--latchkey-';

// What is neither ours nor the page's ground is the host's own business.
const settingOf = (name: string, around: string): Setting | 'unknown' | undefined => {
  if (/^background(?:-color)?$/u.test(name) && /(?:^|[\s,])(?:body|html)\s*$/u.test(around))
    return 'page';
  if (!name.startsWith(ours)) return undefined;
  const own = name.slice(ours.length);
  return isPropertyName(own) ? own : 'unknown';
};

const schemesOf = (around: string): readonly Scheme[] => {
  if (/prefers-color-scheme:\s*dark|[.=]["']?dark\b/u.test(around)) return ['dark'];
  if (/prefers-color-scheme:\s*light|[.=]["']?light\b/u.test(around)) return ['light'];
  return ['light', 'dark'];
};

const valueOf = (
  setting: Setting,
  value: string,
  theme: Theme,
  schemes: readonly Scheme[],
): Pair | string | undefined => {
  if (!isColorSetting(setting)) {
    return normalize(kindOf(setting), kindOf(setting) === 'shadow' ? withHex(value) : value);
  }
  const read = pairOf(value);
  if (!read) return undefined;
  const before = theme[setting] ?? read;
  return {
    light: schemes.includes('light') ? read.light : before.light,
    dark: schemes.includes('dark') ? read.dark : before.dark,
  };
};

const pairOf = (value: string): Pair | undefined => {
  const [light, dark] = argumentsOf('light-dark', value) ?? [value, value];
  const pair = { light: colorOf(light), dark: colorOf(dark) };
  return pair.light && pair.dark ? { light: pair.light, dark: pair.dark } : undefined;
};

const colorOf = (value = ''): string | undefined => {
  return normalize('color', value) ?? rgbOf(value);
};

// Colors inside a shadow, in any way of writing.
const withHex = (value: string) =>
  value.replaceAll(
    /\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([^()]*\)|(?<!#)\b[a-z]{3,}\b/giu,
    (color) => (/^(?:none|inset)$/u.test(color) ? color : (colorOf(color) ?? color)),
  );

/** The arguments of a call that is the whole value; commas in inner calls do not count. */
const argumentsOf = (name: string, value: string): string[] | undefined => {
  if (!value.startsWith(`${name}(`) || !value.endsWith(')')) return undefined;
  return splitAt(',', value.slice(name.length + 1, -1)).map((part) => part.trim());
};

const splitAt = (sign: string, text: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const [at, letter] of text.split('').entries()) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter !== sign || depth > 0) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
};

const reason = (setting: Setting, value: string): string => {
  if (value.includes('var(')) return 'It is another variable: paste its value instead.';
  if (/url\(|image/iu.test(value)) return 'A theme loads nothing.';
  return {
    color: 'This is no color that can be read here.',
    length: 'This is no length in px, rem, em, ch, vw or %.',
    font: 'This is no list of fonts.',
    shadow: 'This is no list of shadows with lengths and a color.',
  }[kindOf(setting)];
};

/** Every declaration of a style sheet, with what stands around it. */
function* declared(text: string): Generator<Declaration> {
  const around: string[] = [];
  const parts = text.replaceAll(/\/\*[^]*?(?:\*\/|$)/gu, ' ').matchAll(/([^{};]*)([{};]|$)/gu);
  for (const [, before = '', sign] of parts) {
    if (sign === '{') {
      around.push(before.trim());
      continue;
    }
    const colon = before.indexOf(':');
    if (colon > 0)
      yield {
        name: before.slice(0, colon).trim(),
        value: before
          .slice(colon + 1)
          .replace(/!important\s*$/u, '')
          .trim(),
        around: around.join(' '),
      };
    if (sign === '}') around.pop();
  }
}
