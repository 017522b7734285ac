// Most people just sign in: the page of one who does loads nothing of a recovery.
import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { describe, it } from 'node:test';
import { stepExamples } from './testing/step.examples.ts';
import type { Reply, StepKind } from './types.ts';

/** Files that were asked for, by the names under which they are imported. */
const loaded: string[] = [];
registerHooks({
  resolve(specifier, context, next) {
    loaded.push(specifier.replace(/^.*\//u, ''));
    return next(specifier, context);
  },
});
const { fetchShapes, readReply } = await import('./read.ts');
const { signInActions } = await import('./schemas/actions.ts');
const { signInProblems } = await import('./problems.ts');
const { fieldReasons, signInOutcomes } = await import('./schemas/replies.ts');

const asking = (kind: StepKind) => ({ ticket: 'ticket-0001', turn: 1, step: stepExamples[kind] });
const signIn: readonly unknown[] = [
  ...(Object.keys(signInActions) as (keyof typeof signInActions)[]).map(asking),
  ...signInProblems.map((code) => ({ problem: { code } })),
  ...fieldReasons.map((reason) => ({
    ...asking('form'),
    problem: { code: 'fields-rejected', fields: [{ field: 'terms', reason }] },
  })),
  ...Object.keys(signInOutcomes).map((kind) => ({ outcome: { kind } })),
];
const nonsense: readonly unknown[] = [
  undefined,
  7,
  [],
  {},
  { step: 'code' },
  { outcome: ['left'] },
  { problem: { code: 401, fields: 'all' } },
  { problem: { code: 'denied', fields: [7] } },
];

// Not recovery-problems.ts: where nothing bundles, the statuses in wire.ts bring that list of words along.
const ofRecovery = /^(?:recovery(?:-shapes|-filters)?|identity|unions)\.ts$/u;
const fetched = () => loaded.filter((file) => ofRecovery.test(file));

describe('the shapes of a recovery', () => {
  it('are not fetched for anything that a sign-in is answered with', async () => {
    for (const reply of signIn) {
      await fetchShapes(reply);
      assert.ok(!('malformed' in readReply(reply)), JSON.stringify(reply));
    }
    assert.deepEqual(fetched(), []);
  });

  it('are not fetched for what no shape would make a reply', async () => {
    for (const reply of nonsense) await fetchShapes(reply);
    assert.deepEqual(fetched(), []);
  });

  it('are fetched with the first step of one', async () => {
    const sent = asking('choose-recovery') as unknown as Reply;
    await fetchShapes(sent);
    assert.ok(fetched().includes('recovery-shapes.ts'));
    assert.deepEqual(readReply(sent), sent);
  });

  it('are fetched once', async () => {
    const before = fetched().length;
    for (const kind of Object.keys(stepExamples)) await fetchShapes(asking(kind as StepKind));
    await fetchShapes({ outcome: { kind: 'case-open' } });
    await fetchShapes({ problem: { code: 'link-used' } });
    await fetchShapes({
      problem: { code: 'denied', fields: [{ field: 'p', reason: 'breached' }] },
    });
    assert.equal(fetched().length, before);
  });
});

/** What may be the first word of a recovery that a page hears. */
const firstWords: Readonly<Record<string, object>> = {
  'a step': asking('new-details'),
  'an outcome': { outcome: { kind: 'case-open', number: '2026-0042' } },
  'a problem': { problem: { code: 'link-used' } },
  'a problem on a step of a sign-in': { ...asking('code'), problem: { code: 'link-expired' } },
  'a reason': {
    ...asking('form'),
    problem: { code: 'fields-rejected', fields: [{ field: 'phone', reason: 'not-mobile' }] },
  },
};

describe('a page that has heard nothing of a recovery', () => {
  for (const [what, sent] of Object.entries(firstWords)) {
    it(`learns what to make of it with ${what}`, async () => {
      // Each address is a module of its own, which has learned nothing.
      const address = `./read.ts?${encodeURIComponent(what)}`;
      const fresh = (await import(address)) as typeof import('./read.ts');
      await fresh.fetchShapes(sent);
      assert.deepEqual(fresh.readReply(sent), sent);
    });
  }
});
