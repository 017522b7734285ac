// What the guide shows is what the tests run.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { callTable } from '../packages/calls/src/call-table.ts';

const here = import.meta.dirname;
const read = (file: string) => readFileSync(join(here, file), 'utf8');
const guide = read('adapters.md');

const snippets = [...guide.matchAll(/^```ts (?<file>\S+)\n(?<code>.*?)^```$/gmsu)].map(
  ({ groups: { file = '', code = '' } = {} }) => ({ file, code }),
);

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
});
