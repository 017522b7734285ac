// What a value may be. Stricter than CSS: a value that came by an address or a paste can name nothing, load nothing, and end
// no declaration, since it is made anew of parts that were recognized.
import type { Kind } from './properties.ts';

const hex = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/u;
const length = /^(?:0|(?:\d{1,4}(?:\.\d{1,4})?|\.\d{1,4})(?:px|rem|em|ch|vw|%))$/u;
const signed = /^-?(?:0|(?:\d{1,3}(?:\.\d{1,4})?|\.\d{1,4})(?:px|rem|em))$/u;
const family = /^[\p{L}\p{N}][\p{L}\p{N} .-]{0,60}$/u;
const generic =
  /^(?:inherit|serif|sans-serif|monospace|cursive|system-ui|ui-(?:serif|sans-serif|monospace|rounded)|-apple-system)$/u;

/** `#rgb` as `#rrggbb`, in small letters; `transparent` as it is. */
const color = (text: string): string | undefined => {
  const value = text.toLowerCase();
  if (value === 'transparent') return value;
  if (!hex.test(value)) return undefined;
  const short = value.length < 6;
  const full = short ? value.replaceAll(/[\da-f]/gu, '$&$&') : value;
  return full.length === 9 && full.endsWith('ff') ? full.slice(0, -2) : full;
};

const fonts = (text: string): string | undefined => {
  const names = text.split(',').map((name) => name.trim().replace(/^(['"])(.*)\1$/u, '$2'));
  if (names.length > 12) return undefined;
  const written = names.map((name) => {
    if (generic.test(name) || /^[A-Z][a-z]+$/u.test(name)) return name;
    return family.test(name) ? `'${name}'` : undefined;
  });
  return written.includes(undefined) ? undefined : written.join(', ');
};

const layer = (text: string): string | undefined => {
  const words = text.trim().split(/\s+/u);
  const inset = words[0] === 'inset' ? [words.shift()] : [];
  const paint = color(words.pop() ?? '');
  const counted = words.length >= 2 && words.length <= 4;
  return counted && words.every((word) => signed.test(word)) && paint !== undefined
    ? [...inset, ...words, paint].join(' ')
    : undefined;
};

const shadow = (text: string): string | undefined => {
  if (text.trim() === 'none') return 'none';
  const layers = text.split(',').map(layer);
  return layers.length > 6 || layers.includes(undefined) ? undefined : layers.join(', ');
};

const kinds: Readonly<Record<Kind, (text: string) => string | undefined>> = {
  color,
  length: (text) => (length.test(text) ? text : undefined),
  font: fonts,
  shadow,
};

/**
 * The value in the one form in which themes hold it: colors as `#rrggbb`, `#rrggbbaa` or `transparent`, families quoted.
 * Undefined for what it does not know.
 */
export const normalize = (kind: Kind, text: string): string | undefined =>
  text.length > 400 ? undefined : kinds[kind](text.trim());
