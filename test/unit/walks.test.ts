// Ten thousand steps at random, through runner, adapter and simulated service, over bad connections.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ScenarioName } from '@latchkey/mock';
import { journeyNames, Wanderer, weights, type Deed } from './wanderer.ts';

const seed = Number(process.env['WALK_SEED'] ?? Date.now() % 2 ** 31);
const least = Number(process.env['WALK_STEPS'] ?? 10_000);

const worlds = [
  'default',
  'identifier-first',
  'captcha',
  'trust-device',
  'terms',
  'reset-possession-first',
  'reset-signs-in',
  'identifier-possession-first',
  'identifier-email-always',
  'identifier-revoked',
  'new-address-by-link',
  'identity-manual-only',
  'identity-companion-only',
] as const satisfies readonly ScenarioName[];

const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.oneof(
    ...(Object.keys(weights) as Deed['what'][]).map((what) => ({
      weight: weights[what],
      arbitrary: fc.constant(what),
    })),
  ),
  // Mostly right, or nobody would ever come far.
  right: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  pick: fc.nat(10_000),
});

const walk = fc.tuple(
  fc.constantFrom(...worlds),
  fc.constantFrom(...journeyNames.keys()),
  fc.array(deed, { minLength: 40, maxLength: 120, size: 'max' }),
);

const wantedEnds = ['signed-in', 'password-changed', 'identifier-delivered', 'case-open'];
const wantedKinds = [
  'new-password',
  'delivered',
  'identifier-revoked',
  'new-details',
  'identity-documents',
  'case-status',
];

describe('random walks through the runner, with faults', () => {
  let steps = 0;
  const ends = new Map<string, number>();
  const seen = new Set<string>();
  const missing = () => [
    ...wantedEnds.filter((end) => !ends.has(end)),
    ...wantedKinds.filter((kind) => !seen.has(kind)),
  ];

  it(`hold to what always holds, over ${least} steps at least [I1 I2 I3 I4 I5 I6 I9 REL-9 SEC-5 SEC-11]`, async (context) => {
    context.diagnostic(`WALK_SEED=${seed}`);
    // Rare ends may want a few steps more.
    for (let round = 0; steps < least || (missing().length > 0 && steps < 4 * least); round += 1) {
      await fc.assert(
        fc.asyncProperty(walk, async ([world, first, deeds]) => {
          const wanderer = new Wanderer(world);
          await wanderer.do({ what: 'begin', right: true, pick: first });
          for (const one of deeds) await wanderer.do(one);
          steps += wanderer.steps;
          for (const kind of wanderer.seen) seen.add(kind);
          for (const [end, count] of wanderer.ends) ends.set(end, (ends.get(end) ?? 0) + count);
        }),
        // A walk of two minutes is not made shorter here: WALK_SEED repeats it.
        { numRuns: 20, seed: seed + round, endOnFailure: true },
      );
    }
    context.diagnostic(`${steps} steps; ends: ${JSON.stringify([...ends])}`);
  });

  it('come to every end, and far enough to prove something', () => {
    assert.deepEqual(missing(), []);
  });
});
