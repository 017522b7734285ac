import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromAddress, toAddress } from './address.ts';
import { presets } from './presets.ts';
import { anyTheme, breakouts } from './theme.harness.ts';
import { isSame } from './theme.ts';

describe('the address of a theme', () => {
  it('says what was set, and in which version of this way of writing', () => {
    const theme = { accent: { light: '#0a7d4f', dark: '#7fd8a4' }, radius: '4px' };
    assert.equal(toAddress(theme), '1*accent_0a7d4f_7fd8a4*radius_4px');
  });

  it('is a name for a preset, and nothing for Latchkey’s own looks', () => {
    for (const { name, theme } of presets)
      assert.equal(toAddress(theme), name === 'latchkey' ? '' : name);
  });

  it('gives back every theme that went into it', () => {
    fc.assert(
      fc.property(anyTheme, (theme) => {
        const query = new URLSearchParams({ look: toAddress(theme) }).toString();
        const back = fromAddress(new URLSearchParams(query).get('look'));
        assert.ok(isSame(back, theme), `${JSON.stringify(back)} is ${JSON.stringify(theme)}`);
      }),
    );
  });

  it('is short enough to be sent in a message, even for a preset written out', () => {
    for (const { theme } of presets.slice(1)) {
      const changed = { ...theme, space: '1.0625rem' };
      const written = new URLSearchParams({ look: toAddress(changed) }).toString();
      assert.ok(written.length < 600, `${written.length}: ${written}`);
    }
  });

  for (const attempt of breakouts)
    it(`carries nothing but values: ${attempt}`, () => {
      for (const name of ['accent', 'radius', 'shadow', 'page'])
        assert.deepEqual(fromAddress(`1*${name}_${attempt}`), {});
    });

  for (const odd of [
    '',
    '2*accent_000000',
    '1*nothing_1',
    '1*accent',
    '1',
    '**',
    'bank*',
    '__proto__',
    '1*__proto___000',
  ])
    it(`is Latchkey’s own looks where it makes no sense: “${odd}”`, () => {
      assert.deepEqual(fromAddress(odd), {});
    });

  it('keeps what makes sense beside what does not', () => {
    assert.deepEqual(fromAddress('1*accent_0a7d4f*radius_wide*shine_7'), {
      accent: { light: '#0a7d4f', dark: '#0a7d4f' },
    });
  });

  it('is not read where it is longer than any theme', () => {
    assert.deepEqual(fromAddress(`1*accent_000000${'*radius_1px'.repeat(200)}`), {});
  });
});
