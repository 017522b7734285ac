// What other sites' addresses look like, the conformance suite knows; here, what else there is to a return target.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowedReturn } from './index.ts';

describe('a return target', () => {
  const targets: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['a path', '/inbox?from=login#top', '/inbox?from=login#top'],
    ['an origin that is allowed', 'https://shop.example/cart', 'https://shop.example/cart'],
    ['a port of it', 'https://shop.example:8443/cart', undefined],
    ['no address', 'https://', undefined],
    ['none', undefined, undefined],
    ['one that a reply cannot hold', `/${'ä'.repeat(400)}`, undefined],
  ];
  for (const [what, wanted, allowed] of targets) {
    it(`is kept or dropped: ${what}`, () => {
      assert.equal(allowedReturn(wanted, ['https://shop.example']), allowed);
    });
  }

  it('of the page’s own origin becomes a path', (t) => {
    t.after(() => Reflect.deleteProperty(globalThis, 'location'));
    Object.defineProperty(globalThis, 'location', {
      value: { origin: 'https://page.example' },
      configurable: true,
    });
    assert.equal(allowedReturn('https://page.example/inbox'), '/inbox');
    assert.equal(allowedReturn('https://shop.example/inbox'), undefined);
  });
});
