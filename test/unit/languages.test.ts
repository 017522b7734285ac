// Who reads a page in a language gets messages in it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { locales } from '../../packages/elements/src/text/locales/index.ts';
import { catalogues } from '../../packages/service/src/words/index.ts';

describe('the account service', () => {
  it('speaks the languages of the elements, each one', () => {
    assert.deepEqual(Object.keys(catalogues).sort(), Object.keys(locales).sort());
  });
});
