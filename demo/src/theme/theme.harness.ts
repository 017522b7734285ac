// Themes of every shape, for the tests.
import fc from 'fast-check';
import { kindOf, settings, withValue, type Theme } from './theme.ts';

const hex = fc.stringMatching(/^#[\da-f]{6}(?:[\da-e][\da-f])?$/u);
const anyColor = fc.oneof(hex, fc.constant('transparent'));
const anyLength = fc.constantFrom('0', '4px', '0.5rem', '999px', '1.125em', '30ch', '80vw', '100%');

const values = {
  color: fc.record({ light: anyColor, dark: anyColor }),
  length: anyLength,
  font: fc.constantFrom('inherit', "'Nunito Variable', system-ui", 'Georgia, serif', "'Föö Bar 2'"),
  shadow: fc.oneof(
    fc.constant('none'),
    hex.map((color) => `0 1px 2px ${color}, inset -1px 0.5rem 0 2px ${color}`),
  ),
};

/** Any theme that can be. */
export const anyTheme: fc.Arbitrary<Theme> = fc
  .record(Object.fromEntries(settings.map((name) => [name, values[kindOf(name)]])), {
    requiredKeys: [],
  })
  .map((set) => {
    let theme: Theme = {};
    for (const name of settings) theme = withValue(theme, name, set[name]);
    return theme;
  });

/** What somebody may try who wants out of a declaration, or wants something loaded. */
export const breakouts = [
  'red; } body { display: none',
  'url(https://evil.example/x)',
  '#fff}*{background:url(//evil.example)}',
  'image-set("https://evil.example/x" 1x)',
  '#fff/**/;--x:1',
  'expression(alert(1))',
  'var(--secret)',
  'env(safe-area-inset-top)',
  'attr(value)',
  String.raw`\75rl(evil)`,
  '@import "https://evil.example"',
  "x', url(https://evil.example), 'y",
  'a"; } b { color: red',
  '0 0 0 #000; position: fixed',
  'calc(1px * 1)',
  '1e9px',
  '-4px',
  'constructor',
  '<style>',
  'inherit !important',
];
