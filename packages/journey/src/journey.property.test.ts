// Whatever happens in whatever order, these hold. SEED=… repeats a run, RUNS=… makes it longer.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { natureOf, type ProblemCode, type Reply } from '@latchkey/contract';
import { problemCodes } from '@latchkey/contract/schemas';
import * as fc from 'fast-check';
import {
  closes,
  hides,
  leaves,
  looks,
  meets,
  passes,
  prepares,
  replies,
  restarts,
  resumes,
  returns,
  sends,
  shows,
  starts,
  type Act,
} from './acts.harness.ts';
import { answers, asks, makeStage, type Stage } from './journey.harness.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env['RUNS'] ?? 1000);

/** Something that happens: an act, or the service's reply to the n-th call from the end. */
type Event =
  | { readonly name: keyof typeof acts }
  | { readonly name: 'send'; readonly action: keyof typeof answers }
  | { readonly name: 'pass'; readonly seconds: number }
  | { readonly name: 'reply'; readonly back: number; readonly says: Says };

/** What the service says: a step some turns ahead, or something that has no turn. */
type Says =
  | Exclude<Reply, { step: unknown }>
  | {
      readonly kind: 'credentials' | 'code' | 'push';
      readonly ahead: number;
      readonly ticket: string;
      readonly code: ProblemCode | undefined;
    };

const acts = {
  start: starts,
  prepare: prepares,
  resume: resumes(),
  look: looks,
  restart: restarts,
  leave: leaves,
  return: returns,
  hide: hides,
  show: shows,
  meet: meets('passkey-dismissed'),
  close: closes,
} satisfies Record<string, Act>;

const says: fc.Arbitrary<Says> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constantFrom('credentials', 'code', 'push', 'push'),
      ahead: fc.constantFrom(-1, 0, 1, 1),
      ticket: fc.constantFrom('T1', 'T1', 'T1', 'T2'),
      code: fc.constantFrom(undefined, undefined, 'stale', 'code-rejected'),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      problem: fc.record({
        code: fc.constantFrom('network', 'network', 'journey-expired', ...problemCodes),
        retryIn: fc.constantFrom(undefined, undefined, 60),
      }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ outcome: { kind: 'signed-in' } }) },
);

const replyTo = (says: Says, { journey: { state } }: Stage): Reply => {
  if (!('ahead' in says)) return says;
  const { kind, ahead, ticket, code } = says;
  const turn = Math.max(1, ('turn' in state ? state.turn : 0) + ahead);
  return asks(kind, turn, { ticket, ...(code && { problem: { code } }) });
};

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 16,
    arbitrary: fc.record({
      name: fc.constant('send'),
      action: fc.constantFrom('sign-in', 'sign-in', 'verify', 'resend'),
    }),
  },
  {
    weight: 24,
    arbitrary: fc.record({ name: fc.constant('reply'), back: fc.constantFrom(0, 0, 1, 2), says }),
  },
  {
    weight: 12,
    arbitrary: fc.record({ name: fc.constant('pass'), seconds: fc.constantFrom(0.3, 1, 5, 60) }),
  },
  {
    weight: 24,
    arbitrary: fc.record({
      name: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[]).slice(0, -1)),
    }),
  },
  { weight: 1, arbitrary: fc.record({ name: fc.constant('close') }) },
);

const act = (happens: Event): Act => {
  if (happens.name === 'reply') {
    return (stage) => replies(replyTo(happens.says, stage), happens.back)(stage);
  }
  if (happens.name === 'send') return sends(happens.action);
  if (happens.name === 'pass') return passes(happens.seconds);
  return acts[happens.name];
};

const isAnswer = (text: string) => /^(?:open|answer) .*(?:sign-in|verify|resend) #/u.test(text);

/** Watches a stage from outside and holds what it sees to the rules. */
const watch = (stage: Stage) => {
  const { journey, received, told, clock, watchers } = stage;
  const replied = new Set<number>();
  let connected = true;
  let closed = false;
  /** The answer of which nobody knows what came, without its key, and the key. */
  let unsettled: { text: string; key: string } | undefined;
  const keys = new Map<string, string>();

  const underWay = () =>
    received.filter(
      ({ text, signal }, n) => !signal.aborted && !replied.has(n) && !text.startsWith('close'),
    );

  const holdCalls = (happens: Event, before: number) => {
    for (const { text } of received.slice(before)) {
      if (text.startsWith('close')) continue;
      assert.ok(connected && !closed, 'a page that is away, or a closed journey, calls nobody');
      if (text.startsWith('look')) {
        const seen =
          stage.isVisible() || ['look', 'resume', 'return', 'reply'].includes(happens.name);
        assert.ok(seen, 'nobody looks on a page that nobody sees');
        continue;
      }
      const [, words = '', key = ''] = /^(.*) (#\d+)$/u.exec(text) ?? [];
      assert.equal(keys.get(key) ?? words, words, 'a key belongs to one answer');
      if (isAnswer(text)) {
        assert.equal(happens.name, 'send', 'nothing but the person sends an answer');
        if (unsettled?.text === words) assert.equal(key, unsettled.key, 'sent again with its key');
        else assert.ok(!keys.has(key), 'another answer has a fresh key');
        unsettled = { text: words, key };
      }
      keys.set(key, words);
    }
  };

  const holdState = (happens: Event, before: Stage['journey']['state']) => {
    const { state } = journey;
    const calls = underWay();
    assert.ok(calls.length <= 1, 'at most one call is under way');
    const answering = calls.some(({ text }) => isAnswer(text));
    assert.equal(answering, state.kind === 'waiting' && state.action !== undefined);
    if (state.kind === 'over' || state.kind === 'lost') assert.equal(calls.length, 0);
    if (state.kind === 'over' && before.kind !== 'over') {
      assert.ok(happens.name === 'reply' && 'outcome' in happens.says, 'an outcome was received');
    }
    assert.ok(clock.timers <= 1 && watchers.size <= 1);
    if (!connected || closed) {
      assert.deepEqual([calls.length, clock.timers, watchers.size], [0, 0, 0]);
      assert.ok(state.kind !== 'waiting' || !state.step, 'nobody waits on a page that is away');
    } else if (state.kind === 'asking' && state.turn > 0 && state.step.kind === 'push') {
      assert.equal(calls.length + watchers.size, 1, 'a polled step is looked at, or will be');
    }
    if (!closed) assert.equal(told.at(-1) ?? state, state, 'listeners know the state');
    assert.doesNotMatch(JSON.stringify(state), /canary/u);
  };

  const holdTurn = (happens: Event, before: Stage['journey']['state'], ticket: unknown) => {
    const { state } = journey;
    if (before.kind === 'over' || before.kind === 'lost' || state.kind !== 'asking') return;
    if (journey.ticket === undefined || journey.ticket !== ticket) return;
    if (happens.name === 'resume' || state.turn === 0) return;
    assert.ok(state.turn >= before.turn, 'no reply leads back to an older turn');
  };

  return async (happens: Event) => {
    const { state, ticket } = journey;
    const before = { received: received.length, told: told.length };
    const index = happens.name === 'reply' ? received.length - 1 - happens.back : -1;
    const call = received[index];
    if (happens.name === 'reply') {
      if (!call || replied.has(index)) return;
      const live = !call.signal.aborted && !call.text.startsWith('close');
      replied.add(index);
      const { says } = happens;
      const transport = 'problem' in says && natureOf(says.problem.code) === 'transport';
      if (live && isAnswer(call.text) && !transport) unsettled = undefined;
      await act(happens)(stage);
      if (!live) assert.equal(journey.state, state, 'a late reply changes nothing');
    } else {
      if (happens.name === 'leave') connected = false;
      if (happens.name === 'return') connected = true;
      if (happens.name === 'close') closed = true;
      if (happens.name === 'restart' || happens.name === 'resume') unsettled = undefined;
      if (happens.name === 'look' && state.kind === 'lost') unsettled = undefined;
      await act(happens)(stage);
    }
    holdCalls(happens, before.received);
    holdState(happens, state);
    holdTurn(happens, state, ticket);
    if (closed) assert.equal(told.length, before.told, 'a closed journey tells nobody');
  };
};

describe('whatever happens in whatever order', () => {
  for (const name of ['login', 'second-factor'] as const) {
    it(`the rules hold for ${name} [REL-1 REL-3 REL-4 REL-9 SEC-14]`, async (t) => {
      t.diagnostic(`SEED=${String(seed)} RUNS=${String(numRuns)}`);
      const kinds = new Set<string>();
      await fc.assert(
        fc.asyncProperty(
          fc.array(event, { minLength: 5, maxLength: 60, size: 'max' }),
          async (events) => {
            const stage = makeStage({ name });
            const happen = watch(stage);
            for (const happens of events) {
              await happen(happens);
              kinds.add(stage.journey.state.kind);
            }
          },
        ),
        { seed, numRuns },
      );
      // Fewer runs may well miss one.
      if (numRuns >= 1000) {
        assert.deepEqual([...kinds].sort(), ['asking', 'lost', 'over', 'waiting']);
      }
    });
  }
});
