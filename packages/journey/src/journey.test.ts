import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identifierFirst } from '@latchkey/contract';
import {
  looks,
  meets,
  passes,
  replies,
  resumes,
  sends,
  starts,
  play,
  playAll,
  type Act,
  type Row,
} from './acts.harness.ts';
import { asks, refuses, signedIn } from './journey.harness.ts';

const secondFactor = { name: 'second-factor' } as const;
const atCode: Act[] = [sends('sign-in'), replies(asks('code', 1))];

const beginnings: Record<string, Row> = {
  'stands at the entry step of its journey before anything was sent': {
    when: [],
    then: 'asking credentials 0',
  },
  'stands at another entry step where it is given one': {
    scene: { entry: identifierFirst },
    when: [],
    then: 'asking identifier 0',
  },
  'has nothing to start where there is an entry step': {
    when: [starts],
    then: 'asking credentials 0',
  },
  'waits to be started where there is none': {
    scene: secondFactor,
    when: [],
    then: 'waiting 0',
  },
  'opens when it is started, once': {
    scene: secondFactor,
    when: [starts, starts],
    then: 'waiting 0',
    calls: ['open second-factor #1'],
  },
  'asks what the service asks first': {
    scene: secondFactor,
    given: [starts],
    when: [replies(asks('code', 1)), starts, passes(3600)],
    then: 'asking code 1',
  },
  'is lost when it cannot be opened': {
    scene: secondFactor,
    given: [starts],
    when: [replies(refuses('unavailable')), starts, sends('verify')],
    then: 'lost !unavailable',
  },
  'names the return target in whatever opens it': {
    scene: { returnTo: '/inbox' },
    when: [sends('sign-in')],
    then: 'waiting credentials 0 sign-in',
    calls: ['open login /inbox sign-in #1'],
  },
};

const conversations: Record<string, Row> = {
  'carries the first answer in the opening': {
    when: [sends('sign-in')],
    then: 'waiting credentials 0 sign-in',
    calls: ['open login sign-in #1'],
  },
  'sends one of many clicks': {
    when: [sends('sign-in'), sends('sign-in'), sends('sign-in')],
    then: 'waiting credentials 0 sign-in',
    calls: ['open login sign-in #1'],
  },
  'answers follow-ups by ticket and turn, each with a key of its own': {
    given: atCode,
    when: [
      sends('verify'),
      replies(asks('code', 2, { problem: { code: 'code-rejected' } })),
      sends('verify'),
    ],
    then: 'waiting code 2 verify',
    calls: ['answer T1 1 verify #2', 'answer T1 2 verify #3'],
  },
  'shows a refusal on the step that came with it': {
    given: atCode,
    when: [sends('verify'), replies(asks('code', 2, { problem: { code: 'code-rejected' } }))],
    then: 'asking code 2 !code-rejected',
    calls: ['answer T1 1 verify #2'],
  },
  'shows a refusal that did not count as a turn': {
    given: [...atCode, sends('verify')],
    when: [replies(asks('code', 1, { problem: { code: 'resend-too-soon' } }))],
    then: 'asking code 1 !resend-too-soon',
  },
  'keeps the step when a refusal comes without one': {
    given: [sends('sign-in')],
    when: [replies(refuses('rate-limited', 30))],
    then: 'asking credentials 0 !rate-limited',
  },
  'takes a fresh key after a refusal without a step: the service has seen the answer': {
    given: [sends('sign-in'), replies(refuses('rate-limited'))],
    when: [sends('sign-in')],
    then: 'waiting credentials 0 sign-in',
    calls: ['open login sign-in #2'],
  },
  'shows the current step when the answer was stale': {
    given: atCode,
    when: [sends('verify'), replies(asks('push', 4, { problem: { code: 'stale' } }))],
    then: 'asking push 4 !stale',
    calls: ['answer T1 1 verify #2'],
  },
  'looks for the current step when it was only told that the answer was stale': {
    given: [...atCode, sends('verify')],
    when: [replies(refuses('stale')), replies(asks('push', 4))],
    then: 'asking push 4',
    calls: ['look T1'],
  },
  'follows the service to another ticket': {
    given: atCode,
    when: [sends('verify'), replies(asks('password', 1, { ticket: 'T2' })), looks],
    then: 'asking password 1',
    calls: ['answer T1 1 verify #2', 'look T2'],
  },
  'follows the service to another ticket whose turns are fewer': {
    given: [sends('sign-in'), replies(asks('code', 3))],
    when: [sends('verify'), replies(asks('push', 2, { ticket: 'T2' }))],
    then: 'asking push 2',
    calls: ['answer T1 3 verify #2'],
  },
  'believes no reply of an older turn': {
    given: [sends('sign-in'), replies(asks('code', 3)), sends('verify')],
    when: [replies(asks('push', 2))],
    then: 'asking code 3 !malformed',
  },
  'is over at an outcome, and hears nothing any more': {
    given: atCode,
    when: [sends('verify'), replies(signedIn), sends('verify'), looks, meets('passkey-dismissed')],
    then: 'over signed-in',
    calls: ['answer T1 1 verify #2'],
  },
  'is lost when the journey has expired, and asks nobody any more': {
    given: atCode,
    when: [sends('verify'), replies(refuses('journey-expired')), sends('verify'), looks],
    then: 'lost !journey-expired',
    calls: ['answer T1 1 verify #2'],
  },
  'is lost when an opening is told that it has expired': {
    given: [sends('sign-in')],
    when: [replies(refuses('journey-expired'))],
    then: 'lost !journey-expired',
  },
  'shows a problem found on this side': {
    given: atCode,
    when: [meets('passkey-dismissed')],
    then: 'asking code 1 !passkey-dismissed',
  },
  'shows no such problem while a reply is on its way': {
    given: [...atCode, sends('verify')],
    when: [meets('passkey-dismissed'), replies(asks('code', 2))],
    then: 'asking code 2',
  },
};

const retries: Record<string, Row> = {
  'returns to the step after a transport problem, and sends nothing by itself': {
    given: [sends('sign-in')],
    when: [replies(refuses('network')), passes(3600)],
    then: 'asking credentials 0 !network',
  },
  'takes the same key for the same action on the same turn': {
    given: [...atCode, sends('verify'), replies(refuses('timeout'))],
    when: [sends('verify'), replies(refuses('unavailable')), sends('verify')],
    then: 'waiting code 1 verify',
    calls: ['answer T1 1 verify #2', 'answer T1 1 verify #2'],
  },
  'takes the same key for the same opening': {
    given: [sends('sign-in'), replies(refuses('aborted'))],
    when: [sends('sign-in')],
    then: 'waiting credentials 0 sign-in',
    calls: ['open login sign-in #1'],
  },
  'takes a fresh key for another action': {
    given: [...atCode, sends('verify'), replies(refuses('network'))],
    when: [sends('resend')],
    then: 'waiting code 1 resend',
    calls: ['answer T1 1 resend #3'],
  },
  'takes a fresh key for another opening': {
    given: [sends('sign-in'), replies(refuses('network'))],
    when: [sends('resend')],
    then: 'waiting credentials 0 resend',
    calls: ['open login resend #2'],
  },
  'takes a fresh key after the journey was taken up anew': {
    given: [...atCode, sends('verify'), replies(refuses('network'))],
    when: [resumes(), replies(asks('code', 1)), sends('verify')],
    then: 'waiting code 1 verify',
    calls: ['look T1', 'answer T1 1 verify #3'],
  },
  'takes a fresh key for another turn': {
    given: [...atCode, sends('verify'), replies(refuses('network'))],
    when: [looks, replies(asks('code', 2)), sends('verify')],
    then: 'waiting code 2 verify',
    calls: ['look T1', 'answer T1 2 verify #3'],
  },
  'takes a fresh key for another ticket': {
    given: [...atCode, sends('verify'), replies(refuses('network'))],
    when: [looks, replies(asks('code', 1, { ticket: 'T2' })), sends('verify')],
    then: 'waiting code 1 verify',
    calls: ['look T1', 'answer T2 1 verify #3'],
  },
  'keeps the key when a look finds the same turn': {
    given: [...atCode, sends('verify'), replies(refuses('network'))],
    when: [looks, replies(asks('code', 1)), sends('verify')],
    then: 'waiting code 1 verify',
    calls: ['look T1', 'answer T1 1 verify #2'],
  },
};

describe('a journey that begins', () => {
  playAll(beginnings);
});
describe('a conversation', () => {
  playAll(conversations);

  it('has a ticket from the first reply to the last', async () => {
    const tickets: unknown[] = [];
    const notes: Act = ({ journey }) => {
      tickets.push(journey.ticket);
    };
    await play({
      given: [notes, sends('sign-in'), notes, replies(asks('code', 1)), notes],
      when: [sends('verify'), notes, replies(signedIn), notes],
      then: 'over signed-in',
      calls: ['answer T1 1 verify #2'],
    });
    assert.deepEqual(tickets, [undefined, undefined, 'T1', 'T1', undefined]);
  });
});
describe('an answer sent again', () => {
  playAll(retries);
});
