import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checked, paint } from './effective.ts';
import { presets } from './presets.ts';
import { settings, withValue, type Scheme, type Theme } from './theme.ts';

const schemes: readonly Scheme[] = ['light', 'dark'];
const own = presets.filter(({ name }) => name !== 'latchkey');

describe('the presets', () => {
  it('are at least six besides Latchkey’s own', () => {
    assert.ok(own.length >= 6);
    assert.equal(new Set(presets.map(({ name }) => name)).size, presets.length);
  });

  it('show the range: square and pill, card and bare, tight and roomy, five fonts', () => {
    const radii = own.map(({ theme }) => theme.radius);
    assert.ok(radii.includes('0') && radii.includes('999px'));
    assert.ok(own.some(({ theme }) => theme.surface?.light === 'transparent'));
    assert.ok(new Set(own.map(({ theme }) => theme.space ?? '1rem')).size >= 4);
    assert.ok(new Set(own.map(({ theme }) => theme.font)).size >= 5);
    for (const scheme of schemes)
      assert.equal(new Set(own.map(({ theme }) => theme.accent?.[scheme])).size, own.length);
  });

  for (const { name, theme } of presets) {
    for (const scheme of schemes)
      for (const { label, ratio, passes, atLeast } of checked(theme, scheme))
        it(`${name}, ${scheme}: ${label.toLowerCase()}: at least ${atLeast} to 1`, () => {
          assert.ok(passes, `It is ${ratio.toFixed(2)}.`);
        });

    it(`${name} holds values as themes hold them`, () => {
      let again: Theme = {};
      for (const setting of settings) again = withValue(again, setting, theme[setting]);
      assert.deepEqual(again, theme);
    });
  }
});

describe('a check of contrast', () => {
  it('finds the pair that cannot be read', () => {
    const failed = checked({ quiet: { light: '#bbbbbb', dark: '#a4abba' } }, 'light').filter(
      ({ passes }) => !passes,
    );
    assert.deepEqual(
      failed.map(({ color, ground }) => [color, ground]),
      [['quiet', 'surface']],
    );
  });

  it('looks at the page behind where the card is bare', () => {
    const theme: Theme = {
      surface: { light: 'transparent', dark: 'transparent' },
      page: { light: '#111111', dark: '#111111' },
    };
    assert.equal(paint(theme, 'light').surface, '#111111');
    assert.ok(checked(theme, 'light').some(({ passes }) => !passes));
  });

  const onAccent = (accent: string) =>
    checked({ accent: { light: accent, dark: accent } }, 'light').find(
      ({ color }) => color === 'on-accent',
    );

  for (const accent of ['#000000', '#ffffff', '#ffd23f', '#0a7d4f', '#0000ff'])
    it(`knows that the elements make the words on ${accent} readable by themselves`, () => {
      assert.equal(onAccent(accent)?.passes, true);
    });

  it('knows the red on which they do not', () => {
    assert.equal(onAccent('#ff0000')?.passes, false);
  });
});
