// Products that do not exist, each with looks of its own: what sixteen properties can do.
import type { Pair } from './properties.ts';
import { isSame, type Theme } from './theme.ts';

/** A theme with a name, and what it is for. */
export interface Preset {
  readonly name: string;
  readonly title: string;
  /** What was wanted, in a sentence. */
  readonly idea: string;
  readonly theme: Theme;
}

const pair = (light: string, dark: string): Pair => ({ light, dark });
const bare = pair('transparent', 'transparent');

const sans = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

export const presets: readonly Preset[] = [
  {
    name: 'latchkey',
    title: 'Latchkey',
    idea: 'Calm and unbranded: nothing is set.',
    theme: {},
  },
  {
    name: 'bank',
    title: 'Bank',
    idea: 'Ivory, deep green and a serif: old money that answers quickly.',
    theme: {
      accent: pair('#0f4c3a', '#8fd0b3'),
      surface: pair('#fffdf8', '#14201b'),
      text: pair('#1b211e', '#edf1ec'),
      quiet: pair('#59625d', '#a3b0a8'),
      line: pair('#e2dccd', '#2a3a33'),
      problem: pair('#a3261c', '#ffb0a3'),
      success: pair('#0f6b45', '#86d6a8'),
      focus: pair('#8a6414', '#d9b96a'),
      font: sans,
      'heading-font': "'Newsreader Variable', Georgia, 'Times New Roman', serif",
      radius: '0.25rem',
      space: '1.125rem',
      'control-height': '3rem',
      shadow: '0 1px 0 #1b211e0d, 0 18px 40px #1b211e14',
      page: pair('#f3efe6', '#0c130f'),
    },
  },
  {
    name: 'game',
    title: 'Game',
    idea: 'Black on white, a hard shadow in lime: loud, and still easy to read.',
    theme: {
      accent: pair('#12151c', '#b9f227'),
      surface: pair('#ffffff', '#141922'),
      text: pair('#12151c', '#f1f5ff'),
      quiet: pair('#4b5263', '#a7b1c6'),
      line: pair('#12151c', '#3d475c'),
      problem: pair('#c2003f', '#ff9fb4'),
      success: pair('#00693e', '#6fe3a4'),
      focus: pair('#5b2bff', '#6fd8ff'),
      font: `'Oxanium Variable', ${sans}`,
      radius: '0',
      'control-height': '3rem',
      shadow: '0.5rem 0.5rem 0 #a6e30f',
      page: pair('#e8ebf2', '#0a0d13'),
    },
  },
  {
    name: 'hospital',
    title: 'Hospital',
    idea: 'Letters that cannot be mistaken, room around everything, large controls.',
    theme: {
      accent: pair('#00616f', '#74d4e0'),
      surface: pair('#ffffff', '#10252c'),
      text: pair('#10303a', '#e6f2f4'),
      quiet: pair('#48636d', '#a1bcc4'),
      line: pair('#cfe1e5', '#264550'),
      problem: pair('#b0002b', '#ffb1b8'),
      success: pair('#1b6e3c', '#8bdca6'),
      focus: pair('#b25400', '#ffc46b'),
      font: `'Atkinson Hyperlegible Next Variable', ${sans}`,
      radius: '0.75rem',
      space: '1.25rem',
      'control-height': '3.25rem',
      'max-width': '27rem',
      shadow: '0 2px 8px #10303a0f',
      page: pair('#e9f4f5', '#08161b'),
    },
  },
  {
    name: 'terminal',
    title: 'Terminal',
    idea: 'One width for every letter, no corner round, no shadow, phosphor in the dark.',
    theme: {
      accent: pair('#1d5c2b', '#5df08a'),
      surface: pair('#fbfaf4', '#0b0f0c'),
      text: pair('#20231f', '#d3ecd8'),
      quiet: pair('#5a6058', '#86a58e'),
      line: pair('#b9bbab', '#2c4433'),
      problem: pair('#a32a00', '#ffab7a'),
      success: pair('#1d5c2b', '#5df08a'),
      focus: pair('#7a5600', '#ffd75e'),
      font: "'JetBrains Mono Variable', ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace",
      radius: '0',
      space: '0.875rem',
      shadow: 'none',
      'max-width': '28rem',
      page: pair('#f1f0e6', '#060907'),
    },
  },
  {
    name: 'government',
    title: 'Government service',
    idea: 'No card at all: the form is the page. Plain letters, square corners, strong edges.',
    theme: {
      accent: pair('#1a3fae', '#9db8ff'),
      surface: bare,
      text: pair('#0b0c0f', '#f4f5f7'),
      quiet: pair('#4a4f58', '#b4bac6'),
      line: bare,
      problem: pair('#b3001b', '#ffaaa6'),
      success: pair('#00643c', '#7fdcaa'),
      focus: pair('#0b0c0f', '#ffdd33'),
      font: "Arial, 'Helvetica Neue', Helvetica, 'Noto Sans', sans-serif",
      radius: '0',
      'control-height': '3rem',
      'max-width': '30rem',
      shadow: 'none',
      page: pair('#ffffff', '#101216'),
    },
  },
  {
    name: 'children',
    title: 'Children’s service',
    idea: 'Round, warm and sunny; words in ink that a beginner can read.',
    theme: {
      accent: pair('#4a3ad1', '#ffd23f'),
      surface: pair('#fffdf6', '#2a2163'),
      text: pair('#2a1f5c', '#fff7df'),
      quiet: pair('#5d538c', '#c9c0ec'),
      line: pair('#f2dc94', '#443a8c'),
      problem: pair('#b4123f', '#ffb3bd'),
      success: pair('#136c43', '#8ee6b0'),
      focus: pair('#c23a00', '#7fd6ff'),
      font: `'Nunito Variable', ui-rounded, 'SF Pro Rounded', ${sans}`,
      'heading-font': `'Fredoka Variable', 'Nunito Variable', ui-rounded, ${sans}`,
      radius: '999px',
      space: '1.125rem',
      'control-height': '3.25rem',
      shadow: '0 0.375rem 0 #2a1f5c1a',
      page: pair('#ffe9a3', '#1a1440'),
    },
  },
];

export const presetByName = (name: string): Preset | undefined =>
  presets.find((preset) => preset.name === name);

/** The preset that sets the same as this theme. */
export const presetLike = (theme: Theme): Preset | undefined =>
  presets.find((preset) => isSame(preset.theme, theme));
