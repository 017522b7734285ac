// The pages on security and testing cite tests: each of them exists, under that title.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const docs = join(import.meta.dirname, '../../docs');
const page = readFileSync(join(docs, 'security.md'), 'utf8');

/** Titles of the tests in a file, without the promises that they prove; “…” for what is filled in. */
const titlesIn = (source: string): readonly string[] =>
  [...source.matchAll(/(?:\b(?:it|test)\(|\bsays: )(?<quote>['`])(?<title>.*?)\k<quote>,/gsu)].map(
    ({ groups: { title = '' } = {} }) =>
      title.replace(/ \[[A-Z\d -]+\]$/u, '').replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/gu, '…'),
  );

const citationsIn = (text: string) =>
  [...text.matchAll(/\]\((?<path>[^)]+\.ts)\): (?<titles>“[^”]+”(?:, “[^”]+”)*)/gu)].map(
    ({ groups: { path = '', titles = '' } = {} }) => ({
      path,
      titles: [...titles.matchAll(/“(?<title>[^”]+)”/gu)].map(
        ({ groups }) => groups?.['title'] ?? '',
      ),
    }),
  );

const citations = citationsIn(page);
const tried = citationsIn(readFileSync(join(docs, 'testing.md'), 'utf8'));

const links = [...page.matchAll(/\]\((?<to>[^)#]+)/gu)].map(({ groups }) => groups?.['to'] ?? '');

for (const [name, cited] of Object.entries({ security: citations, testing: tried })) {
  describe(`the page on ${name}`, () => {
    it('cites tests', () => assert.ok(cited.length > 20));

    for (const { path, titles } of cited) {
      for (const title of titles) {
        it(`cites a test of ${path}: ${title}`, () => {
          assert.ok(titlesIn(readFileSync(join(docs, path), 'utf8')).includes(title));
        });
      }
    }
  });
}

describe('the security page', () => {
  it('leads to files that are there, and to no test without a title', () => {
    const cited = citations.map(({ path }) => path);
    assert.deepEqual(
      links.filter((to) => !existsSync(join(docs, to))),
      [],
    );
    assert.deepEqual(
      links.filter((to) => /\.(?:test|spec|harness)\.ts$/u.test(to) && !cited.includes(to)),
      [],
    );
  });

  it('has a proof for each threat, or says that it has none', () => {
    const threats = page
      .split('\n')
      .filter((line) => /^\| [^-]/u.test(line) && !/^\| (?:threat|better-auth 1)/u.test(line));
    assert.ok(threats.length > 30);
    assert.deepEqual(
      threats.filter((line) => !/\.ts\): “|\*not tested yet\*|\*\*open\*\*/u.test(line)),
      [],
    );
  });

  it('speaks of the better-auth that the plugin is tested with', () => {
    const manifest = join(docs, '../packages/better-auth/package.json');
    const { devDependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const versions = page.matchAll(/better-auth (?<version>\d+\.\d+\.\d+)/gu);
    const named = new Set([...versions].map(({ groups }) => groups?.['version']));
    assert.deepEqual([...named], [devDependencies['better-auth']]);
  });
});
