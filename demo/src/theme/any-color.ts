// The ways to write a color that people paste, of a library that knows more of them.
import {
  formatHex,
  formatHex8,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeOklab,
  modeOklch,
  modeP3,
  modeRgb,
  parse,
  useMode,
} from 'culori/fn';

useMode(modeRgb);
useMode(modeHsl);
useMode(modeHwb);
useMode(modeLab);
useMode(modeLch);
useMode(modeOklab);
useMode(modeOklch);
useMode(modeP3);

/** Any color of CSS as `#rrggbb`, or `#rrggbbaa` where it is not opaque; undefined for what is none. */
export const rgbOf = (written: string): string | undefined => {
  const color = parse(written.trim());
  if (!color) return undefined;
  return (color.alpha ?? 1) < 1 ? formatHex8(color) : formatHex(color);
};
