import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toCss } from './export-css.ts';
import { fromCss } from './import-css.ts';
import { presets, presetByName } from './presets.ts';
import { anyTheme } from './theme.harness.ts';
import { isSame, type Theme } from './theme.ts';

const green = { light: '#0a7d4f', dark: '#7fd8a4' };

describe('a theme as a style sheet', () => {
  it('is as short as one would write it by hand', () => {
    const theme: Theme = {
      accent: green,
      line: { light: 'transparent', dark: 'transparent' },
      radius: '999px',
      page: { light: '#eeeeee', dark: '#111111' },
    };
    assert.equal(
      toCss(theme),
      `:root {
  color-scheme: light dark;
  --latchkey-accent: light-dark(#0a7d4f, #7fd8a4);
  --latchkey-line: transparent;
  --latchkey-radius: 999px;
}

body {
  background: light-dark(#eeeeee, #111111);
}
`,
    );
  });

  it('is empty where nothing is set', () => {
    assert.equal(toCss({}), '');
  });

  it('leaves the page’s color scheme alone where light and dark are alike', () => {
    assert.equal(toCss({ radius: '0' }), ':root {\n  --latchkey-radius: 0;\n}\n');
  });

  it('says where its fonts are to be had', () => {
    const css = toCss(presetByName('children')?.theme ?? {});
    assert.match(
      css,
      /npm install @fontsource-variable\/fredoka @fontsource-variable\/nunito \*\//u,
    );
  });
});

describe('a style sheet that is pasted', () => {
  it('gives back every theme that was exported', () => {
    for (const { theme } of presets)
      assert.deepEqual(fromCss(toCss(theme)), { theme, notUnderstood: [] });
    fc.assert(
      fc.property(anyTheme, (theme) => {
        const { theme: back, notUnderstood } = fromCss(toCss(theme));
        assert.deepEqual(notUnderstood, []);
        assert.ok(isSame(back, theme));
      }),
    );
  });

  const accepted: Readonly<Record<string, readonly [css: string, theme: Theme]>> = {
    'declarations without a rule': [
      '--latchkey-accent: #0a7d4f; --latchkey-radius: 4px',
      { accent: { light: '#0a7d4f', dark: '#0a7d4f' }, radius: '4px' },
    ],
    'colors in any way of writing': [
      'latchkey-login { --latchkey-accent: rebeccapurple; --latchkey-text: hsl(0 0% 10%); --latchkey-line: rgb(0 0 0 / 50%) }',
      {
        accent: { light: '#663399', dark: '#663399' },
        text: { light: '#1a1a1a', dark: '#1a1a1a' },
        line: { light: '#00000080', dark: '#00000080' },
      },
    ],
    'one rule for light, and one in a query for dark': [
      ':root{--latchkey-accent:#0a7d4f}@media (prefers-color-scheme: dark){:root{--latchkey-accent:#7fd8a4}}',
      { accent: green },
    ],
    'one rule for light, and one with an attribute for dark': [
      ":root{--latchkey-accent:#0a7d4f} [data-theme='dark']{--latchkey-accent:#7fd8a4}",
      { accent: green },
    ],
    'comments, and what is not ours': [
      '/* --latchkey-radius: 1px; } */ .card { color: red; --other: 1 } a{--latchkey-radius:2px!important}',
      { radius: '2px' },
    ],
    'shadows with any color': [
      '--latchkey-shadow: 0 1px 2px rgb(0 0 0 / 20%), inset 0 0 0 1px navy',
      { shadow: '0 1px 2px #00000033, inset 0 0 0 1px #000080' },
    ],
    'shadows with a color that could be a word': [
      '--latchkey-shadow: 0 1px 2px #fedabc',
      { shadow: '0 1px 2px #fedabc' },
    ],
    'nested light-dark() with functions in it': [
      '--latchkey-accent: light-dark(rgb(10, 125, 79), rgb(127, 216, 164))',
      { accent: green },
    ],
    'an unfinished end': [':root { --latchkey-radius: 4px', { radius: '4px' }],
  };
  for (const [what, [css, theme]] of Object.entries(accepted))
    it(`may have ${what}`, () => {
      assert.deepEqual(fromCss(css), { theme, notUnderstood: [] });
    });

  const refused: Readonly<Record<string, readonly [css: string, text: string, why: RegExp]>> = {
    'a property that is none': ['--latchkey-colour: red', '--latchkey-colour', /no property/u],
    'a variable of the host’s': [
      '--latchkey-accent: var(--brand)',
      '--latchkey-accent: var(--brand)',
      /another variable/u,
    ],
    'a file': [
      '--latchkey-surface: url(x.png)',
      '--latchkey-surface: url(x.png)',
      /loads nothing/u,
    ],
    'no color': ['--latchkey-accent: greenish', '--latchkey-accent: greenish', /no color/u],
    'no length': ['--latchkey-radius: round', '--latchkey-radius: round', /no length/u],
  };
  for (const [what, [css, text, why]] of Object.entries(refused))
    it(`is told of ${what}`, () => {
      const { theme, notUnderstood } = fromCss(css);
      assert.deepEqual(theme, {});
      assert.equal(notUnderstood.length, 1);
      assert.equal(notUnderstood[0]?.text, text);
      assert.match(notUnderstood[0]?.why ?? '', why);
    });

  it('is read in a blink, however odd and long it is', () => {
    const odd = '{'.repeat(20_000) + '/*'.repeat(20_000) + '--latchkey-accent:('.repeat(20_000);
    assert.deepEqual(fromCss(odd).theme, {});
  });
});
