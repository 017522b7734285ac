// The matrix of faults on elements, by a service that fails (test/faults). In full by `npm run faults`.
import { expect } from '@open-wc/testing';
import { cellsOf, idOf, type Cell } from '../faults/cells.ts';
import { judge } from '../faults/invariants.ts';
import { playOnPage } from '../faults/page.ts';

/** What `npm run faults` asks for; of the usual tests, nothing. */
interface Wanted {
  readonly seed?: number;
  readonly whole?: boolean;
  readonly cell?: string;
}

const wanted = (await (await fetch('/faults/wanted')).json()) as Wanted;
const seed = wanted.seed ?? Date.now() % 2 ** 31;
const cells = cellsOf({ where: 'page', seed, whole: wanted.whole ?? false, cell: wanted.cell });

const byEndpoint = new Map<string, Cell[]>();
for (const cell of cells)
  byEndpoint.set(cell.endpoint, [...(byEndpoint.get(cell.endpoint) ?? []), cell]);

const run = async (some: readonly Cell[]) => {
  const failed: { readonly id: string; readonly wrong: readonly string[] }[] = [];
  for (const cell of some) {
    const wrong = await playOnPage(cell).then(judge, (thrown: unknown) => [String(thrown)]);
    if (wrong.length > 0) failed.push({ id: idOf(cell), wrong });
  }
  await fetch('/faults/report', {
    method: 'POST',
    body: JSON.stringify({ run: some.length, failed }),
  });
  return failed;
};

describe(`a page that meets a fault, seed ${seed}`, () => {
  for (const [endpoint, some] of byEndpoint) {
    it(`at ${endpoint} [REL-5]`, async function () {
      this.timeout(wanted.whole ? 3_600_000 : 120_000);
      const failed = await run(some);
      expect(failed.map(({ id, wrong }) => `${id}: ${wrong.join('; ')}`)).to.deep.equal([]);
    });
  }
});
