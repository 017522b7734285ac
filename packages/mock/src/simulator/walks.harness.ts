// Walks at random: what two people do in front of one service, in any order.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ScenarioName } from '../index.ts';
import { makeStage, type Shell, type Stage } from '../person.harness.ts';
import { CaseBook } from './case-book.harness.ts';
import { Walker, type Deed } from './walker.harness.ts';

type Do = (
  stage: Stage,
  walker: Walker,
  deed: Deed,
  all: readonly Walker[],
) => void | Promise<void>;

const deeds = {
  signIn: (_stage, walker, deed) => walker.signIn(deed),
  act: (_stage, walker, deed) => walker.act(deed),
  look: (_stage, walker) => walker.look(),
  open: (_stage, walker) => walker.open('login'),
  reset: (_stage, walker) => walker.open('password-reset'),
  findIdentifier: (_stage, walker) => walker.open('identifier-recovery'),
  openLink: (_stage, walker, deed) => walker.openLink(deed),
  identify: (_stage, walker, deed) => walker.identify(deed),
  openCase: (_stage, walker, deed) => walker.openCase(deed),
  decide: (stage, _walker, deed) => CaseBook.of(stage).decide(deed),
  stepUp: (_stage, walker) => walker.open('second-factor'),
  again: (_stage, walker) => walker.again(),
  steal: (_stage, walker, _deed, all) => {
    const other = all.find((each) => each !== walker);
    if (other) walker.steal(other.person);
  },
  phone: ({ service }, _walker, { right, pick }, all) => {
    const push = service.outbox.findLast(({ kind }) => kind === 'push')?.push;
    if (!push || push.state !== 'pending') return;
    const wrong = push.choices?.find((choice) => choice !== push.number);
    if (pick % 4 === 0) service.refuse(push.id);
    else service.approve(push.id, right ? push.number : wrong);
    if (right) for (const each of all) each.approved(push.number);
  },
  handOver: ({ service }, walker) => service.finishHandover(walker.person.ticket),
  wait: ({ clock }, _walker, { pick }) => clock.advance((pick % 60) * 1000),
} as const satisfies Record<string, Do>;

// People mostly do what they are asked.
const weights: Partial<Record<keyof typeof deeds, number>> = {
  act: 50,
  signIn: 5,
  look: 5,
  phone: 5,
  stepUp: 10,
  reset: 5,
  findIdentifier: 3,
  openLink: 3,
  identify: 2,
  openCase: 2,
  decide: 3,
  wait: 3,
};

/** A walk, drawn at random. */
export const walk = fc.array(
  fc.record({
    what: fc.oneof(
      ...(Object.keys(deeds) as (keyof typeof deeds)[]).map((what) => ({
        weight: weights[what] ?? 1,
        arbitrary: fc.constant(what),
      })),
    ),
    who: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.constant(1)),
    // Mostly right, or nobody would ever come far.
    right: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
    pick: fc.nat(1000),
  }),
  { minLength: 20, maxLength: 120, size: 'max' },
);

type Steps = typeof walk extends fc.Arbitrary<infer S> ? S : never;

/** What `npm run walks` asks for, of so many worlds; else `usual` steps in all, and a seed of this run. */
export const amountFor = (worlds: number, usual: number) => {
  const { WALK_SEED, WALK_STEPS } = process.env;
  const seed = Number(WALK_SEED ?? Date.now() % 2 ** 31);
  // As long as walks are on average.
  return { seed, numRuns: Math.ceil(Number(WALK_STEPS ?? usual) / worlds / 60) };
};

/** How often walkers arrived, by the way, in how many steps. */
export const newArrivals = () => ({
  steps: 0,
  all: 0,
  byFactor: 0,
  stepUps: 0,
  resets: 0,
  identifiers: 0,
  moves: 0,
  cases: 0,
});

/** Lets two people walk in this world, and adds up how often they arrived. Throws where somebody was let in wrongly. */
export const wander = async (
  world: ScenarioName,
  steps: Steps,
  arrivals: ReturnType<typeof newArrivals>,
  shell?: Shell,
): Promise<void> => {
  const stage = makeStage(world, shell);
  const sessions = world === 'already-signed-in' ? ['anna@example.org'] : [];
  const changed = new Map<string, string>();
  const walkers = [stage.person, stage.another()].map(
    (person) => new Walker(stage, person, sessions, changed),
  );
  for (const { what, who, ...deed } of steps) {
    const walker = walkers[who];
    assert.ok(walker);
    await deeds[what](stage, walker, deed, walkers);
  }
  for (const walker of walkers) {
    arrivals.all += walker.arrivals.all;
    arrivals.byFactor += walker.arrivals.byFactor;
    arrivals.stepUps += walker.arrivals.stepUps;
    arrivals.resets += walker.arrivals.resets;
    arrivals.identifiers += walker.arrivals.identifiers;
    arrivals.moves += walker.arrivals.moves;
  }
  arrivals.steps += steps.length;
  arrivals.cases += CaseBook.of(stage).resumed;
};
