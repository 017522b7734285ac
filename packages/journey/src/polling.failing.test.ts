import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  looks,
  meets,
  passes,
  play,
  playAll,
  replies,
  sends,
  type Act,
  type Row,
} from './acts.harness.ts';
import { asks, refuses } from './journey.harness.ts';

const atCode: Act[] = [sends('sign-in'), replies(asks('code', 1))];
// Looks after 5 s.
const atPush: Act[] = [sends('sign-in'), replies(asks('push', 1))];
const refusedAtPush: Act[] = [
  sends('sign-in'),
  replies(asks('push', 1, { problem: { code: 'resend-too-soon' } })),
];
// With the fraction 0.5, pauses are as long as they say: 1 s, 2 s, then 30 s.
const fails = replies(refuses('network'));
const failsThrice: Act[] = [passes(5), fails, passes(1), fails, passes(2), fails];

const failures: Record<string, Row> = {
  'says nothing of a look that fails, and tries again soon': {
    given: [...atPush, passes(5)],
    when: [fails, passes(0.999), passes(0.001)],
    then: 'asking push 1',
    calls: ['look T1'],
    times: [6],
  },
  'waits twice as long before the third': {
    given: [...atPush, passes(5), fails, passes(1)],
    when: [fails, passes(1.999), passes(0.001)],
    then: 'asking push 1',
    calls: ['look T1'],
    times: [8],
  },
  'tries sooner or later by chance': {
    scene: { fraction: () => 0 },
    given: [...atPush, passes(5)],
    when: [fails, passes(0.5)],
    then: 'asking push 1',
    calls: ['look T1'],
    times: [5.5],
  },
  'shows the problem after the third, and goes on more slowly': {
    given: atPush,
    when: [...failsThrice, passes(29.999), passes(0.001)],
    then: 'asking push 1 !network',
    calls: ['look T1', 'look T1', 'look T1', 'look T1'],
    times: [5, 6, 8, 38],
  },
  'shows what it is by now': {
    given: [...atPush, ...failsThrice, passes(30)],
    when: [replies(refuses('unavailable'))],
    then: 'asking push 1 !unavailable',
  },
  'goes on as before once a look succeeds': {
    given: [...atPush, ...failsThrice, passes(30)],
    when: [replies(asks('push', 1)), passes(5)],
    then: 'asking push 1',
    calls: ['look T1'],
    times: [43],
  },
  'begins to count anew after a success': {
    given: [...atPush, passes(5), fails, passes(1), fails, passes(2), replies(asks('push', 1))],
    when: [passes(5), fails, passes(1), fails],
    then: 'asking push 1',
    calls: ['look T1', 'look T1'],
    times: [13, 14],
  },
  'waits as long as the service says, if that is longer': {
    given: [...atPush, passes(5)],
    when: [replies(refuses('rate-limited', 30)), passes(29.999), passes(0.001)],
    then: 'asking push 1',
    calls: ['look T1'],
    times: [35],
  },
  'says at once that the service asks to wait for longer than anybody would wonder [REL-5]': {
    given: [...atPush, passes(5)],
    when: [replies(refuses('rate-limited', 90)), passes(89.999), passes(0.001)],
    then: 'asking push 1 !rate-limited',
    calls: ['look T1'],
    times: [95],
  },
  'tries a look that was asked for twice more, and shows the problem': {
    given: atCode,
    when: [looks, fails, passes(1), fails, passes(2), fails, passes(3600)],
    then: 'asking code 1 !network',
    calls: ['look T1', 'look T1', 'look T1'],
    times: [0, 1, 3],
  },
  'tries as often when it is asked to once more': {
    given: [...atCode, looks, fails, passes(1), fails, passes(2), fails],
    when: [looks, fails, passes(1)],
    then: 'asking code 1 !network',
    calls: ['look T1', 'look T1'],
    times: [3, 4],
  },
  'gives that up for an answer': {
    given: [...atCode, looks, fails],
    when: [sends('verify'), replies(asks('code', 2)), passes(3600)],
    then: 'asking code 2',
    calls: ['answer T1 1 verify #2'],
  },
  'looks that are refused are looks that fail': {
    given: [...atPush, passes(5)],
    when: [
      replies(refuses('denied')),
      passes(1),
      replies(refuses('denied')),
      passes(2),
      replies(refuses('denied')),
    ],
    then: 'asking push 1 !denied',
    calls: ['look T1', 'look T1'],
    times: [6, 8],
  },
};

const problems: Record<string, Row> = {
  "keeps an answer's problem when a look finds the same turn": {
    given: [...refusedAtPush, passes(5)],
    when: [replies(asks('push', 1))],
    then: 'asking push 1 !resend-too-soon',
  },
  'drops it when a look finds the next turn': {
    given: [...refusedAtPush, passes(5)],
    when: [replies(asks('push', 2))],
    then: 'asking push 2',
  },
  'shows a problem that a look finds': {
    given: [...refusedAtPush, passes(5)],
    when: [replies(asks('push', 1, { problem: { code: 'push-refused' } }))],
    then: 'asking push 1 !push-refused',
  },
  'shows that looking fails in its place': {
    given: refusedAtPush,
    when: failsThrice,
    then: 'asking push 1 !network',
    calls: ['look T1', 'look T1', 'look T1'],
  },
  'shows it again when looking has recovered': {
    given: [...refusedAtPush, ...failsThrice, passes(30)],
    when: [replies(asks('push', 1))],
    then: 'asking push 1 !resend-too-soon',
  },
  "shows a newer problem of the person's own doing instead": {
    given: [...refusedAtPush, ...failsThrice],
    when: [meets('passkey-dismissed')],
    then: 'asking push 1 !passkey-dismissed',
  },
};

describe('a look that fails', () => {
  playAll(failures);
});
describe('a problem on a step that is polled', () => {
  playAll(problems);

  it('tells nobody again that looking still fails', async () => {
    const { told } = await play({
      given: [...atPush, ...failsThrice],
      when: [passes(30), fails, passes(30), fails],
      then: 'asking push 1 !network',
      calls: ['look T1', 'look T1'],
    });
    assert.equal(told.filter((state) => state.kind === 'asking' && state.problem).length, 1);
  });
});
