import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { normalizeIdentifier } from './identifier.ts';

const blanks = [' ', '\t', '\n', '\u00A0', '\u200B', '\u200E', '\u2060', '\u3000', '\uFEFF'];

describe('normalizeIdentifier', () => {
  for (const [typed, normal] of [
    ['ada@example.org', 'ada@example.org'],
    ['  Ada.Lovelace@Example.ORG ', 'Ada.Lovelace@example.org'],
    ['ada@exa mple.org', 'ada@example.org'],
    ['ab 123456', 'ab123456'],
    ['AB123456', 'AB123456'],
    ['ADA', 'ADA'],
    ['@Example.ORG', '@example.org'],
    ['"a@B"@Example.org', '"a@B"@example.org'],
    ['@', '@'],
    ['', ''],
  ] as const) {
    it(`makes ${JSON.stringify(normal)} of ${JSON.stringify(typed)}`, () => {
      assert.equal(normalizeIdentifier(typed), normal);
    });
  }

  it('takes out every blank, visible or not', () => {
    for (const blank of blanks) {
      assert.equal(normalizeIdentifier(`${blank}a${blank}b@C${blank}.d${blank}`), 'ab@c.d');
    }
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const normal = normalizeIdentifier(typed);
        assert.equal(normalizeIdentifier(normal), normal);
      }),
    );
  });

  it('keeps every other character of a username and of the part before the @', () => {
    const word = fc.stringMatching(/^[\w.+@-]{1,40}$/u);
    fc.assert(
      fc.property(word, fc.constantFrom('Example.ORG', 'MÜLLER.example'), (name, domain) => {
        if (!name.includes('@')) assert.equal(normalizeIdentifier(name), name);
        assert.equal(normalizeIdentifier(`${name}@${domain}`), `${name}@${domain.toLowerCase()}`);
      }),
    );
  });
});
