import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Kind } from './properties.ts';
import { breakouts } from './theme.harness.ts';
import { normalize } from './values.ts';

const understood: readonly (readonly [Kind, string, string])[] = [
  ['color', '#FFF', '#ffffff'],
  ['color', ' #0a7D4f ', '#0a7d4f'],
  ['color', '#12345680', '#12345680'],
  ['color', '#123456ff', '#123456'],
  ['color', '#abcf', '#aabbcc'],
  ['color', 'Transparent', 'transparent'],
  ['length', '0', '0'],
  ['length', '0.5rem', '0.5rem'],
  ['length', '999px', '999px'],
  ['font', '"Georgia", "Times New Roman", serif', "Georgia, 'Times New Roman', serif"],
  ['font', 'inherit', 'inherit'],
  ['shadow', 'none', 'none'],
  ['shadow', '0 1px 2px #000, inset 0 0 0 1px #fff', '0 1px 2px #000000, inset 0 0 0 1px #ffffff'],
];

const kinds: readonly Kind[] = ['color', 'length', 'font', 'shadow'];

describe('a value', () => {
  for (const [kind, written, held] of understood)
    it(`is a ${kind}: ${written}`, () => {
      assert.equal(normalize(kind, written), held);
      assert.equal(normalize(kind, held), held, 'and stays what it is');
    });

  for (const attempt of breakouts)
    it(`is none of any kind: ${attempt}`, () => {
      // A word of letters alone is a family’s name, and goes into quotes.
      for (const kind of kinds.filter((one) => one !== 'font' || !/^\w+$/u.test(attempt)))
        assert.equal(normalize(kind, attempt), undefined, kind);
    });

  it('holds nothing that could end its declaration or name a file, whatever was given', () => {
    const pieces = fc.constantFrom(
      ...breakouts,
      ',',
      "'",
      '"',
      '#fff',
      '1px',
      ' ',
      'serif',
      'inset',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 6 }).map((all) => all.join('')),
        ),
        (kind, given) => {
          const held = normalize(kind, given);
          assert.match(held ?? '', /^(?:'[\p{L}\p{N} .-]*'|[a-z\d#.,% -]|[A-Z][a-z]+)*$/u);
        },
      ),
    );
  });
});
