// Whatever people do, in whatever order: nobody is in without the right password and the right second factor.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ScenarioName } from '../index.ts';
import { newArrivals, walk, wander } from './walks.harness.ts';

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

  for (const world of worlds) {
    it(`never let anybody in who has not proven it, in the world '${world}' [I2 I10 SEC-11]`, async () => {
      await fc.assert(
        fc.asyncProperty(walk, (steps) => wander(world, steps, arrivals)),
        { numRuns: 40 },
      );
    });
  }

  it('arrive often enough to prove something', () => {
    for (const [way, count] of Object.entries(arrivals)) {
      assert.ok(count > 0, way);
    }
  });
});
