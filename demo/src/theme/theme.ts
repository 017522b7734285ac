// A theme is what a host sets, and nothing else: where it is silent, Latchkey's own looks hold.
import {
  isColorName,
  properties,
  propertyNames,
  type ColorName,
  type Pair,
  type PropertyName,
} from './properties.ts';
import { normalize } from './values.ts';

export type Scheme = keyof Pair;

/** Values are in the form of `normalize()`. */
export type Theme = { readonly [N in ColorName]?: Pair } & {
  readonly [N in Exclude<PropertyName, ColorName>]?: string;
} & {
  /** What lies behind the card: the host's page, so no property of Latchkey's. */
  readonly page?: Pair;
};

/** What a theme may set: the properties, and the page behind. */
export type Setting = PropertyName | 'page';
export const settings: readonly Setting[] = [...propertyNames, 'page'];

export const isSetting = (name: string): name is Setting =>
  (settings as readonly string[]).includes(name);
export const isColorSetting = (name: Setting): name is ColorName | 'page' =>
  name === 'page' || isColorName(name);

export const kindOf = (name: Setting) => (name === 'page' ? 'color' : properties[name].kind);

/** The page that Latchkey's own card is made for. */
export const standardPage: Pair = { light: '#ffffff', dark: '#0e1014' };

/** The theme with one value more, fewer or other. What does not parse is left as it was. */
export const withValue = (theme: Theme, name: Setting, value: Pair | string | undefined): Theme => {
  const { [name]: _, ...rest } = theme;
  if (value === undefined) return rest;
  const kind = kindOf(name);
  if (typeof value === 'string') {
    const one = normalize(kind, value);
    if (one === undefined) return theme;
    return inOrder({ ...rest, [name]: kind === 'color' ? { light: one, dark: one } : one });
  }
  const light = normalize(kind, value.light);
  const dark = normalize(kind, value.dark);
  if (kind !== 'color' || light === undefined || dark === undefined) return theme;
  return inOrder({ ...rest, [name]: { light, dark } });
};

// So that two themes that look alike are written alike.
const inOrder = (theme: Theme): Theme =>
  Object.fromEntries(
    settings.filter((name) => theme[name] !== undefined).map((name) => [name, theme[name]]),
  );

/** Whether both set the same. */
export const isSame = (one: Theme, other: Theme): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
