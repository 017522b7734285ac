// What a theme looks like in the end: what the elements' own style sheet (style/tokens.ts) makes of it, for one scheme.
import {
  converter,
  formatHex,
  interpolate,
  modeLrgb,
  modeOklch,
  modeRgb,
  parse,
  useMode,
  wcagContrast,
  type Oklch,
} from 'culori/fn';
import { properties, type ColorName } from './properties.ts';
import { standardPage, type Scheme, type Theme } from './theme.ts';

useMode(modeRgb);
useMode(modeLrgb);
const toOklch = useMode(modeOklch);
const toRgb = converter('rgb');

/** Colors as they are painted, without alpha. */
export interface Painted extends Readonly<Record<ColorName, string>> {
  readonly page: string;
  /** The edge of a field. */
  readonly edge: string;
  /** The ground of a field. */
  readonly field: string;
  readonly link: string;
  /** The ground behind a problem. */
  readonly 'problem-ground': string;
}

/** The colors of a theme, with all that derives from them. */
export const paint = (theme: Theme, scheme: Scheme): Painted => {
  const page = (theme.page ?? standardPage)[scheme];
  const set = (name: ColorName) => theme[name]?.[scheme] ?? properties[name].standard[scheme];
  const surface = over(set('surface'), page);
  const on = (name: ColorName) => over(set(name), surface);
  const [text, accent, problem] = [on('text'), on('accent'), on('problem')];
  const link = linkOf(accent, scheme);
  return {
    page,
    surface,
    text,
    accent,
    problem,
    link,
    quiet: on('quiet'),
    line: on('line'),
    success: on('success'),
    edge: mix(surface, text, 0.52),
    field: mix(surface, text, 0.02),
    'problem-ground': mix(surface, problem, 0.07),
    'on-accent': theme['on-accent'] ? over(theme['on-accent'][scheme], accent) : readable(accent),
    focus: theme.focus ? on('focus') : link,
  };
};

const mix = (ground: string, color: string, share: number) =>
  formatHex(interpolate([ground, color], 'rgb')(share));

// One color painted over another.
const over = (color: string, ground: string): string => {
  if (color === 'transparent') return ground;
  return mix(ground, color.slice(0, 7), parse(color)?.alpha ?? 1);
};

const inOklch = (color: string, change: (from: Oklch) => Partial<Oklch>) => {
  const from = toOklch(color) ?? { mode: 'oklch', l: 0, c: 0 };
  return formatHex(toRgb({ ...from, ...change(from) }));
};

const readable = (accent: string) =>
  inOklch(accent, ({ l, c }) => (l > 0.66 ? { l: 0.16, c: Math.min(c, 0.03) } : { l: 1, c: 0 }));

const linkOf = (accent: string, scheme: Scheme) =>
  inOklch(accent, ({ l }) => ({ l: scheme === 'light' ? Math.min(l, 0.48) : Math.max(l, 0.78) }));

/** What is asked of two colors by WCAG 2.2. */
export interface Check {
  readonly label: string;
  readonly color: keyof Painted;
  readonly ground: keyof Painted;
  /** SC 1.4.3 for text, SC 1.4.11 for what is no text. */
  readonly atLeast: 4.5 | 3;
}

/** Which colors meet, and how far apart they must be. */
export const checks: readonly Check[] = [
  { label: 'Text on the surface', color: 'text', ground: 'surface', atLeast: 4.5 },
  { label: 'What is typed, in its field', color: 'text', ground: 'field', atLeast: 4.5 },
  { label: 'Quiet text on the surface', color: 'quiet', ground: 'surface', atLeast: 4.5 },
  { label: 'Words on the button', color: 'on-accent', ground: 'accent', atLeast: 4.5 },
  { label: 'Links on the surface', color: 'link', ground: 'surface', atLeast: 4.5 },
  { label: 'Button on the surface', color: 'accent', ground: 'surface', atLeast: 3 },
  { label: 'Edges of fields', color: 'edge', ground: 'surface', atLeast: 3 },
  { label: 'Focus ring on the surface', color: 'focus', ground: 'surface', atLeast: 3 },
  { label: 'Problem on the surface', color: 'problem', ground: 'surface', atLeast: 4.5 },
  { label: 'Problem on its own tint', color: 'problem', ground: 'problem-ground', atLeast: 4.5 },
  { label: 'Success on the surface', color: 'success', ground: 'surface', atLeast: 4.5 },
];

/** A check, and what came of it. */
export interface Checked extends Check {
  /** 1 to 21. */
  readonly ratio: number;
  readonly passes: boolean;
}

/** Every check of a theme in one scheme. */
export const checked = (theme: Theme, scheme: Scheme): readonly Checked[] => {
  const painted = paint(theme, scheme);
  return checks.map((check) => {
    const ratio = wcagContrast(painted[check.color], painted[check.ground]);
    return { ...check, ratio, passes: ratio >= check.atLeast };
  });
};
