import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { properties, propertyNames } from './properties.ts';
import { normalize } from './values.ts';

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const tokens = text('../../../packages/elements/src/style/tokens.ts');

describe('the table of custom properties', () => {
  it('is the README’s list', () => {
    const list = text('../../../README.md').matchAll(/`--latchkey-([\w-]+)`/gu);
    assert.deepEqual(
      propertyNames.toSorted(),
      [...new Set([...list].map(([, name]) => name))].toSorted(),
    );
  });

  for (const [name, { kind, standard }] of Object.entries(properties)) {
    it(`has a standard of ${name} that a theme could set`, () => {
      for (const value of typeof standard === 'string' ? [standard] : Object.values(standard))
        assert.equal(normalize(kind, value), value);
    });
  }

  // On-accent and focus are derived; fonts are inherited.
  for (const name of ['accent', 'surface', 'text', 'quiet', 'line', 'problem', 'success'] as const)
    it(`has the elements’ own standard of ${name}`, () => {
      const [, light, dark] =
        new RegExp(String.raw`--latchkey-${name}, light-dark\((#\w+), (#\w+)\)`, 'u').exec(
          tokens,
        ) ?? [];
      assert.deepEqual(
        { light: normalize('color', light ?? ''), dark: normalize('color', dark ?? '') },
        properties[name].standard,
      );
    });

  for (const name of ['radius', 'space', 'control-height'] as const)
    it(`has the elements’ own standard of ${name}`, () => {
      assert.ok(tokens.includes(`var(--latchkey-${name}, ${properties[name].standard})`));
    });
});
