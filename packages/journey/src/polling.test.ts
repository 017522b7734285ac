import { describe } from 'node:test';
import {
  hides,
  leaves,
  looks,
  meets,
  passes,
  playAll,
  replies,
  returns,
  sends,
  shows,
  type Act,
  type Row,
} from './acts.harness.ts';
import { asks, refuses, signedIn } from './journey.harness.ts';

const atCode: Act[] = [sends('sign-in'), replies(asks('code', 1))];
// Looks after 5 s.
const atPush: Act[] = [sends('sign-in'), replies(asks('push', 1))];

const polling: Record<string, Row> = {
  'looks as many seconds after the step arrived as it says': {
    given: atPush,
    when: [passes(4.999)],
    then: 'asking push 1',
  },
  'looks then': {
    given: [sends('sign-in'), passes(3), replies(asks('push', 1))],
    when: [passes(5)],
    then: 'asking push 1',
    calls: ['look T1'],
    times: [8],
  },
  'looks again that long after each reply, one at a time': {
    given: atPush,
    when: [passes(60), replies(asks('push', 1)), passes(4.999), passes(0.001)],
    then: 'asking push 1',
    calls: ['look T1', 'look T1'],
    times: [5, 65],
  },
  'does not look where the step does not say so': {
    given: atCode,
    when: [passes(3600)],
    then: 'asking code 1',
  },
  'follows to the next step': {
    given: [...atPush, passes(5)],
    when: [replies(asks('code', 2)), passes(3600)],
    then: 'asking code 2',
  },
  'follows to the outcome': {
    given: [...atPush, passes(5)],
    when: [replies(signedIn), passes(3600)],
    then: 'over signed-in',
  },
  'drops a reply of an older turn, and looks on at the same pace': {
    given: [sends('sign-in'), replies(asks('push', 3)), passes(5)],
    when: [replies(asks('code', 2)), passes(4.999), passes(0.001)],
    then: 'asking push 3',
    calls: ['look T1'],
    times: [10],
  },
  'is not driven by a service that says to look at once': {
    given: [sends('sign-in'), replies(asks('push', 1, { lookIn: 0 }))],
    when: [passes(0.249), passes(0.001)],
    then: 'asking push 1',
    calls: ['look T1'],
    times: [0.25],
  },
  'looks early rather than set a timer that would run out at once': {
    given: [sends('sign-in'), replies(asks('push', 1, { lookIn: 315_360_000 }))],
    when: [passes(2_147_483.646), passes(0.001)],
    then: 'asking push 1',
    calls: ['look T1'],
    times: [2_147_483.647],
  },
  'stops for an answer': {
    given: [...atPush, passes(5)],
    when: [sends('resend'), replies(signedIn, 1), passes(60)],
    then: 'waiting push 1 resend',
    calls: ['answer T1 1 resend #2'],
  },
  'goes on after an answer that got nowhere, at its pace': {
    given: [...atPush, passes(5), sends('resend'), replies(refuses('network'))],
    when: [passes(4.999), passes(0.001)],
    then: 'asking push 1 !network',
    calls: ['look T1'],
    times: [10],
  },
  'waits for an answer that takes its time': {
    given: atPush,
    when: [sends('resend'), passes(3600), replies(asks('push', 2))],
    then: 'asking push 2',
    calls: ['answer T1 1 resend #2'],
  },
  'looks no more while a look that was asked for takes its time': {
    given: atPush,
    when: [passes(2), looks, passes(3600), replies(asks('push', 1))],
    then: 'asking push 1',
    calls: ['look T1'],
    times: [2],
  },
  'goes on with a problem found on this side': {
    given: atPush,
    when: [passes(3), meets('passkey-dismissed'), passes(2)],
    then: 'asking push 1 !passkey-dismissed',
    calls: ['look T1'],
    times: [5],
  },
  'looks once, however often a problem is found on this side': {
    given: atPush,
    when: [meets('passkey-dismissed'), meets('passkey-unsupported'), passes(60)],
    then: 'asking push 1 !passkey-unsupported',
    calls: ['look T1'],
    times: [5],
  },
  'looks when it is asked to': {
    given: atCode,
    when: [looks, looks],
    then: 'asking code 1',
    calls: ['look T1'],
  },
  'has nothing to look at before the service knows of the journey': {
    when: [looks],
    then: 'asking credentials 0',
  },
};

const visibility: Record<string, Row> = {
  'does not look while nobody sees the page': {
    given: atPush,
    when: [hides, passes(3600)],
    then: 'asking push 1',
  },
  'looks at once when the page is seen again and the moment has passed': {
    given: atPush,
    when: [hides, passes(3600), shows],
    then: 'asking push 1',
    calls: ['look T1'],
    times: [3600],
  },
  'waits for the moment when it has not': {
    given: atPush,
    when: [hides, passes(2), shows, passes(2.999), passes(0.001)],
    then: 'asking push 1',
    calls: ['look T1'],
    times: [5],
  },
  'takes a reply that comes while nobody sees the page, and waits': {
    given: [...atPush, passes(5), hides],
    when: [replies(asks('push', 1)), passes(3600)],
    then: 'asking push 1',
  },
  'looks when it is asked to, seen or not': {
    given: [...atCode, hides],
    when: [looks],
    then: 'asking code 1',
    calls: ['look T1'],
  },
  'does not try again while nobody sees the page': {
    given: [...atCode, hides, looks],
    when: [replies(refuses('network')), passes(3600)],
    then: 'asking code 1',
  },
  'stops while the page is away, and looks at once when it is back': {
    given: [...atPush, leaves],
    when: [passes(60), hides, shows, returns],
    then: 'asking push 1',
    calls: ['look T1'],
    times: [60],
  },
  'aborts a look when the page leaves': {
    given: atPush,
    when: [passes(5), leaves, replies(signedIn)],
    then: 'asking push 1',
    calls: ['× look T1'],
  },
};

describe('a step that is polled', () => {
  playAll(polling);
});
describe('a page that nobody sees', () => {
  playAll(visibility);
});
