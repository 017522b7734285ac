// A theme as a parameter of the address, `look`: the name of a preset, or what it sets, e.g. `1*accent_0a7d4f_7fd8a4*radius_4px`.
// Nothing in it needs to be escaped but letters of other alphabets.
import { presetByName, presetLike } from './presets.ts';
import {
  isSame,
  isSetting,
  kindOf,
  settings,
  withValue,
  type Setting,
  type Theme,
} from './theme.ts';

const version = '1';
const longest = 2000;

/** The parameter. */
export const lookParameter = 'look';

/** What goes into the parameter; empty for Latchkey's own looks. */
export const toAddress = (theme: Theme): string => {
  const preset = presetLike(theme);
  if (preset) return isSame(preset.theme, {}) ? '' : preset.name;
  const parts = settings.flatMap((name) => {
    const value = theme[name];
    return value === undefined ? [] : [`${name}_${written(value)}`];
  });
  return [version, ...parts].join('*');
};

const written = (value: NonNullable<Theme[Setting]>): string =>
  typeof value === 'string'
    ? plain(value)
    : value.light === value.dark
      ? plain(value.light)
      : `${plain(value.light)}_${plain(value.dark)}`;

const plain = (value: string) => value.replaceAll(/[#']/gu, '').replaceAll(', ', '_');

/** The theme of a parameter. What is not understood is left out: an address comes from anybody. */
export const fromAddress = (parameter: string | null): Theme => {
  if (!parameter || parameter.length > longest) return {};
  const preset = presetByName(parameter);
  if (preset) return preset.theme;
  const [head, ...parts] = parameter.split('*');
  if (head !== version) return {};
  let theme: Theme = {};
  for (const part of parts) {
    const [name = '', ...values] = part.split('_');
    if (isSetting(name) && values.length) theme = withValue(theme, name, read(name, values));
  }
  return theme;
};

const read = (name: Setting, values: readonly string[]) => {
  const kind = kindOf(name);
  if (kind === 'shadow')
    return values.map((layer) => layer.replace(/[\da-f]{3,8}$/u, '#$&')).join(', ');
  if (kind !== 'color') return values.join(', ');
  const [light = '', dark = light] = values.map((value) =>
    value === 'transparent' ? value : `#${value}`,
  );
  return { light, dark };
};
