// What holds of one service holds of several processes on one database, whoever is quicker, and whichever dies.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ScenarioName } from '../index.ts';
import type { Shell } from '../person.harness.ts';
import { processesOf } from '../processes.harness.ts';
import { amountFor, newArrivals, walk, wander } from './walks.harness.ts';

const worlds = [
  'default',
  'captcha',
  'trust-device',
  'reset-signs-in',
  'new-address-by-link',
  'identity-more-needed',
] as const satisfies readonly ScenarioName[];

type Mishap = 'none' | 'overtaken' | 'killed before' | 'killed after';

// What befalls each commit, in turn.
const mishaps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<Mishap>('none') },
    { weight: 2, arbitrary: fc.constant<Mishap>('overtaken') },
    { weight: 1, arbitrary: fc.constant<Mishap>('killed before') },
    { weight: 1, arbitrary: fc.constant<Mishap>('killed after') },
  ),
  { minLength: 1, maxLength: 50 },
);

const befell: Record<Mishap, number> = {
  none: 0,
  overtaken: 0,
  'killed before': 0,
  'killed after': 0,
};

// A page sends the same request again when a service was not there.
const patient =
  (all: readonly Mishap[]): Shell =>
  (service) => {
    let commit = 0;
    let spared = false;
    let mishap: Mishap = 'none';
    const { exchange } = processesOf(service, 2, {
      committing: () => {
        mishap = (!spared && all[(commit += 1) % all.length]) || 'none';
        befell[mishap] += 1;
        if (mishap === 'killed before') throw new Error('killed');
        return mishap === 'overtaken' ? 'conflict' : undefined;
      },
      committed: () => {
        if (mishap === 'killed after') throw new Error('killed');
      },
    });
    return {
      exchange: async (request, cookies) => {
        for (;;) {
          const served = await exchange(request.clone(), cookies);
          // Who tries again is spared, or might never get through.
          spared = served !== 'lost' && served.status === 503;
          if (!spared) return served;
        }
      },
    };
  };

describe('random walks in front of two processes', () => {
  const arrivals = newArrivals();
  const amount = amountFor(worlds.length, 3000);

  for (const [at, world] of worlds.entries()) {
    it(`never let anybody in who has not proven it, in the world '${world}' [I2 I10]`, async () => {
      await fc.assert(
        fc.asyncProperty(walk, mishaps, (steps, all) =>
          wander(world, steps, arrivals, patient(all)),
        ),
        { seed: amount.seed + at, numRuns: amount.numRuns },
      );
    });
  }

  it('arrive, and meet every mishap, often enough to prove something', (context) => {
    context.diagnostic(`WALK_SEED=${amount.seed} ${JSON.stringify(arrivals)}`);
    // Rarer ends are for the longer walks in front of one process.
    const { all, byFactor, cases } = arrivals;
    assert.ok(all > 0 && byFactor > 0 && cases > 0, JSON.stringify(arrivals));
    for (const [mishap, count] of Object.entries(befell)) assert.ok(count > 50, mishap);
  });
});
