// What the guide shows is what the tests run.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { describeAdapter } from '@latchkey/contract/testing';
import { callTable } from '../packages/calls/src/call-table.ts';

const here = import.meta.dirname;
const read = (file: string) => readFileSync(join(here, file), 'utf8');
const guide = read('adapters.md');

const snippets = [...guide.matchAll(/^```ts (?<file>\S+)\n(?<code>.*?)^```$/gmsu)].map(
  ({ groups: { file = '', code = '' } = {} }) => ({ file, code }),
);

/** How many rules each chapter of the suite has. None of them is run. */
const rulesOf = (): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  let chapter = '';
  const runner = {
    describe: (name: string, body: () => void) => {
      chapter = name;
      body();
    },
    it: () => counts.set(chapter, (counts.get(chapter) ?? 0) + 1),
  };
  describeAdapter('nobody', () => assert.fail('a rule was run'), runner);
  return counts;
};

/** Rows of the results: chapters of the suite, how many rules they have, how many the backends pass. */
const results = [
  ...guide.matchAll(/^\| (?<chapters>[^|]+) \| (?<of>\d+) \|(?<passed>.*)\|$/gmu),
].map(({ groups: { chapters = '', of = '', passed = '' } = {} }) => ({
  chapters: chapters.split(', '),
  of: Number(of),
  passed: passed.split('|').map(Number),
}));

describe('the guide to adapters', () => {
  for (const { file, code } of snippets) {
    it(`shows a part of ${file}: ${code.trim().split('\n')[0] ?? ''}`, () => {
      assert.ok(read(file).includes(code), `${file} reads otherwise`);
    });
  }

  it('shows no code that is in no file', () => {
    assert.ok(snippets.length >= 4);
    assert.equal(guide.match(/^```ts/gmu)?.length, snippets.length);
  });

  it('lists every call', () => {
    const listed = [...guide.matchAll(/^\| `(?<name>[a-z]+[A-Z]\w+)` \|/gmu)];
    const names = listed.map(({ groups }) => groups?.['name']);
    assert.deepEqual([...names].sort(), Object.keys(callTable).sort());
  });

  it('leads to files that are there', () => {
    const links = [...guide.matchAll(/\]\((?<to>[^)#]+)/gu)].map(
      ({ groups }) => groups?.['to'] ?? '',
    );
    assert.ok(links.length > 5);
    assert.deepEqual(
      links.filter((to) => !existsSync(join(here, to))),
      [],
    );
  });

  it('counts the rules of every chapter of the suite, and no backend passes more', () => {
    const rules = rulesOf();
    assert.deepEqual(
      results.flatMap(({ chapters }) => chapters),
      [...rules.keys()],
    );
    for (const { chapters, of, passed } of results) {
      const count = chapters.reduce((sum, each) => sum + (rules.get(each) ?? 0), 0);
      assert.equal(of, count, chapters.join(', '));
      assert.ok(passed.every((each) => each <= of));
    }
  });

  it('says that better-auth passes all of them, on each database', () => {
    const all = [...rulesOf().values()].reduce((sum, count) => sum + count);
    for (const column of [-3, -2, -1]) {
      const passed = results.reduce((sum, row) => sum + (row.passed.at(column) ?? 0), 0);
      assert.equal(passed, all);
    }
    assert.ok(guide.includes(`all ${all}, where one that is skipped has failed`));
  });
});
