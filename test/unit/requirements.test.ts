// How the table of requirements is made: ids from titles, with the engine; nothing missing unnoticed.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { proofsOf } from '../../scripts/journeys/proofs.mjs';
import { rowsOf as promisesOf, strangers } from '../../scripts/journeys/table.mjs';
import { requirements } from '../../scripts/requirements/list.mjs';
import { mistakesIn, pageOf, rowsOf, summaryOf } from '../../scripts/requirements/table.mjs';

const ids = Object.keys(requirements);
const all = ids.flatMap((id) => proofsOf(`holds [${id}]`, true, 'node', 'a.test.ts'));

describe('the requirements', () => {
  it('are 95, in five kinds', () => {
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(id.replace(/-\d+$/u, ''), Number(id.replace(/^.*-/u, '')));
    assert.deepEqual(
      [...counts.entries()],
      [
        ['SEC', 24],
        ['REL', 20],
        ['A11Y', 20],
        ['FILL', 19],
        ['VIEW', 12],
      ],
    );
    assert.equal(ids.length, 95);
  });

  it('are read from the ends of titles, beside promises, with the engine', () => {
    assert.deepEqual(
      proofsOf('keeps it [S3 A11Y-20 SEC-12]', false, 'webkit').map(({ id, title, engine, ok }) =>
        [id, title, engine, ok].join(),
      ),
      ['S3', 'A11Y-20', 'SEC-12'].map((id) => [id, 'keeps it', 'webkit', false].join()),
    );
    assert.deepEqual(proofsOf('says [what] and how', true, 'node'), []);
  });

  it('and promises are all that a title may name', () => {
    const named = proofsOf('does it [S3 SEC-5 SEC-99 CES-5]', true, 'node');
    assert.deepEqual(strangers(named), ['SEC-99', 'CES-5']);
  });

  it('count as tested with a test, as failed with a red one', () => {
    const red = proofsOf('breaks [SEC-5]', false, 'firefox', 'b.test.ts');
    const rows = rowsOf([...all, ...red], {});
    assert.equal(summaryOf(rows), '95 of 95 tested, 1 failed');
    assert.deepEqual(rows.find(({ id }) => id === 'SEC-5')?.engines, ['node', 'firefox']);
    assert.equal(summaryOf(rowsOf([], {})).endsWith('0 failed'), true);
    assert.equal(summaryOf(rowsOf(all, { built: false })).endsWith(' 0 failed'), false);
  });

  it('have a reason where they have no test, and few may have one', () => {
    const without = (gone: readonly string[]) =>
      mistakesIn(
        rowsOf(
          all.filter(({ id }) => !gone.includes(id)),
          {},
        ),
      );
    assert.deepEqual(without([]), []);
    assert.deepEqual(without(['A11Y-19']), []);
    assert.deepEqual(without(['REL-1']), [
      'requirements: REL-1 has neither a test nor a reason why not',
    ]);
    const open = ids.filter((id) => requirements[id]?.open && !requirements[id].checks);
    assert.match(without(open).join(), /have no test, of 8 at most/u);
  });

  it('are on their page, each', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/requirements.md'), 'utf8');
    const rows = page.split('\n').filter((line) => /^\| [A-Z]/u.test(line));
    assert.deepEqual(
      rows.map((line) => line.split(' ')[1]),
      ids,
    );
    // And without anything of a run.
    assert.equal(
      pageOf(rowsOf(all, {})),
      pageOf(
        rowsOf(
          [...all].map((one) => ({ ...one, ok: false })),
          {},
        ),
      ),
    );
  });

  it('are named in titles as they are listed', () => {
    const root = join(import.meta.dirname, '../..');
    const files = globSync('{packages,test,docs}/**/*.{test,spec,harness}.ts', {
      cwd: root,
      exclude: ['**/node_modules/**', '**/dist/**', 'test/unit/requirements.test.ts'],
    });
    const titles = files.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/(?<title> \[[A-Z\d -]+\])['`],/gu)].map(
        ({ groups }) => groups?.['title'] ?? '',
      ),
    );
    const proofs = titles.flatMap((title) => proofsOf(`x${title}`, true, 'node'));
    assert.ok(proofs.length > 300);
    assert.deepEqual(strangers(proofs), []);
    assert.ok(promisesOf(proofs).length > 100);
  });
});
