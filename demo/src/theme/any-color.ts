// The ways to write a color that people paste, of a library that knows more of them.
import {
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeOklab,
  modeOklch,
  modeP3,
  modeRgb,
  useMode,
} from 'culori/fn';

// (Lab and its kin are found by their own names.)
for (const mode of [modeRgb, modeHsl, modeHwb, modeLab, modeLch, modeOklab, modeOklch, modeP3])
  useMode(mode as typeof modeRgb);

export { formatHex, formatHex8, parse } from 'culori/fn';
