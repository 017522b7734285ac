// Whatever people do, in whatever order: nobody is in without the right password and the right second factor.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ScenarioName } from '../index.ts';
import { amountFor, newArrivals, walk, wander } from './walks.harness.ts';

const worlds = [
  'default',
  'identifier-first',
  'captcha',
  'terms',
  'trust-device',
  'email-code',
  'assistance',
  'locks-told',
  'already-signed-in',
  'redirect',
  'reset-possession-first',
  'reset-confirm-target',
  'reset-signs-in',
  'identifier-possession-first',
  'new-address-by-link',
  'identity-more-needed',
] as const satisfies readonly ScenarioName[];

describe('random walks of two people', () => {
  const arrivals = newArrivals();
  const { seed, numRuns } = amountFor(worlds.length, 12_000);
  const walkIn = (world: ScenarioName, at: number, runs: number) =>
    fc.assert(
      fc.asyncProperty(walk, (steps) => wander(world, steps, arrivals)),
      { seed: seed + at, numRuns: runs },
    );

  for (const [at, world] of worlds.entries()) {
    it(`never let anybody in who has not proven it, in the world '${world}' [I2 I10 SEC-11]`, () =>
      walkIn(world, at, numRuns));
  }

  it('arrive often enough to prove something', async (context) => {
    const missing = () => Object.entries(arrivals).filter(([, count]) => count === 0);
    // Rare ends may want more steps.
    for (let more = worlds.length; missing().length > 0 && more < 20 * worlds.length; more += 1)
      await walkIn(worlds[more % worlds.length] ?? 'default', more, 5);
    context.diagnostic(`WALK_SEED=${seed} ${JSON.stringify(arrivals)}`);
    assert.deepEqual(missing(), []);
  });
});
