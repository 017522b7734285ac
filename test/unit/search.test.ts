// What people ask the site, and what they must find first.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadPages } from '../../demo/site/pages-plugin.ts';
import { recordsOf } from '../../demo/site/search/records.ts';
import { finder } from '../../demo/src/search/find.ts';

const demo = fileURLToPath(new URL('../../demo', import.meta.url));

const first: readonly (readonly [question: string, url: string])[] = [
  ['wrong SMS code Arabic', 'gallery/view/?example=code/code-rejected&lang=ar'],
  [
    'wrong sms code arabic dark mobile',
    'gallery/view/?example=code/code-rejected&lang=ar&theme=dark&width=390',
  ],
  ['button colour', 'reference/looks/'],
  ['how to change the button color', 'reference/looks/'],
  ['Vue', 'embed/vue/'],
  ['embed in react', 'embed/react/'],
  ['locked', 'reference/contract/locked/'],
  ['what an adapter must answer when an account is locked', 'reference/contract/locked/'],
  ['code-rejected', 'reference/problems/#code-rejected'],
  ['allow-embedding', 'reference/tags/latchkey-access/#attributes'],
  ['accessibility statement', 'reference/accessibility/'],
];

describe('the search of the site', () => {
  let find: ReturnType<typeof finder>;
  before(async () => {
    const pages = await loadPages(demo, (file) => import(pathToFileURL(file).href));
    find = finder(await recordsOf(pages));
  });

  for (const [question, url] of first)
    it(`finds first for “${question}”: ${url}`, () => {
      const found = find(question);
      assert.equal(
        found[0]?.url.split('#')[0],
        url.split('#')[0],
        JSON.stringify(found.slice(0, 5)),
      );
    });

  it('finds nothing where there is nothing', () => {
    assert.deepEqual(find('zxqj'), []);
  });
});
