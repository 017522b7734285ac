// The matrix of faults on the runner, by a real service that fails (test/faults): each value of each axis once at each
// endpoint. In full by `npm run faults`. SEED=… repeats a run.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { bodies, failures, statuses, timings } from '../faults/axes.ts';
import { cellOf, cellsOf, idOf, type Cell } from '../faults/cells.ts';
import { endpoints } from '../faults/endpoints.ts';
import { invariants, judge } from '../faults/invariants.ts';
import { Runner } from '../faults/runner.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const cells = cellsOf({ where: 'runner', seed, whole: false });

describe(`a runner that meets a fault, seed ${seed}`, () => {
  let runner: Runner;
  before(async () => {
    runner = await Runner.start();
  });
  after(() => {
    runner.stop();
  });

  for (const id of endpoints.keys()) {
    const some = cells.filter(({ endpoint }) => endpoint === id);
    it(`at ${id} [REL-5]`, async () => {
      const failed: string[] = [];
      for (const cell of some) {
        const wrong = await runner.play(cell).then(judge, (thrown: unknown) => [String(thrown)]);
        if (wrong.length > 0) failed.push(`${idOf(cell)}: ${wrong.join('; ')}`);
      }
      assert.deepEqual(failed, []);
    });
  }
});

describe('the matrix of faults', () => {
  const valuesOf = (axis: (cell: Cell) => string | undefined, some: readonly Cell[]) =>
    new Set(some.map(axis));

  it('has each value of each axis at each endpoint where it can be felt', () => {
    const ofPage = ['T11', 'D3', 'D4', 'D7', 'D9', 'D16', 'D17'];
    for (const id of ['code.verify', 'credentials.sign-in']) {
      const some = cells.filter(({ endpoint }) => endpoint === id);
      for (const status of Object.keys(statuses))
        assert.ok(valuesOf((cell) => cell.status, some).has(status), `${id} ${status}`);
      for (const body of Object.keys(bodies))
        assert.ok(valuesOf((cell) => cell.body, some).has(body), `${id} ${body}`);
      for (const timing of Object.keys(timings).filter((one) => !ofPage.includes(one)))
        assert.ok(valuesOf((cell) => cell.timing, some).has(timing), `${id} ${timing}`);
      for (const failure of Object.keys(failures).filter((one) => !ofPage.includes(one)))
        if (!failure.startsWith('D15'))
          assert.ok(valuesOf((cell) => cell.failure, some).has(failure), `${id} ${failure}`);
    }
  });

  it('has a name for each cell, by which it is found again', () => {
    for (const cell of cells) assert.deepEqual(cellOf(idOf(cell)), cell);
    assert.throws(() => cellOf('code.verify/A200/B99/T0/D0'), /B99 is none of/u);
    assert.throws(() => cellOf('nothing/A200/B0/T0/D0'), /No such endpoint/u);
  });

  it('is the same for the same seed', () => {
    assert.deepEqual(cellsOf({ where: 'runner', seed, whole: false }), cells);
  });
});

describe('each invariant', async () => {
  const runner = await Runner.start();
  after(() => {
    runner.stop();
  });
  const seen = await runner.play(cellOf('code.verify/A401/B24/T0/D0'));
  const page = {
    announced: 1,
    focus: 'inside',
    kept: { code: false },
    violations: [],
    barriers: [],
  } as const;
  const good = { ...seen, after: { ...seen.after, page }, recovered: { ...seen.recovered, page } };

  it('is content with what is right', () => {
    assert.deepEqual(judge(good), []);
  });

  // What breaks each of them, so that none of them is blind.
  const wrongs: Readonly<Record<string, object>> = {
    seen: { after: { ...good.after, problem: 'network' } },
    I1: { recovered: { ...good.recovered, errors: ['TypeError'] } },
    I2: { after: { ...good.after, sent: [...good.after.sent, ...good.after.sent] } },
    I3: { after: { ...good.after, place: 'next' } },
    I4: { after: { ...good.after, busy: true } },
    I5: { recovered: { ...good.recovered, readable: `…${good.secrets.at(1)}…` } },
    I6: { after: { ...good.after, page: { ...page, focus: 'lost' } } },
    I7: { after: { ...good.after, page: { ...page, kept: { code: true } } } },
    I8: { recovered: { ...good.recovered, page: { ...page, violations: ['img-src'] } } },
    I9: { after: { ...good.after, page: { ...page, barriers: ['label'] } } },
    I10: { recovered: { ...good.recovered, place: 'lost' } },
  };
  for (const name of Object.keys(invariants)) {
    it(`${name} finds what is wrong`, () => {
      const found = judge({ ...good, ...wrongs[name] }).map((line) => line.split(':')[0]);
      assert.ok(found.includes(name), `${name} is blind: ${found.join(' ')}`);
    });
  }
});
