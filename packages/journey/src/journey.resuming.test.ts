import { describe } from 'node:test';
import {
  looks,
  meets,
  passes,
  prepares,
  replies,
  resumes,
  sends,
  starts,
  playAll,
  type Act,
  type Row,
} from './acts.harness.ts';
import { asks, refuses, signedIn } from './journey.harness.ts';

const secondFactor = { name: 'second-factor' } as const;
const atCode: Act[] = [sends('sign-in'), replies(asks('code', 1))];
const unresumed: Act[] = [
  resumes(),
  replies(refuses('network')),
  passes(1),
  replies(refuses('network')),
  passes(2),
  replies(refuses('network')),
];

const resumptions: Record<string, Row> = {
  'looks where the journey stands': {
    when: [resumes()],
    then: 'waiting 0',
    calls: ['look T1'],
  },
  'ignores answers until it knows': {
    given: [resumes()],
    when: [sends('sign-in'), looks, starts],
    then: 'waiting 0',
  },
  'goes on at the step': {
    given: [resumes()],
    when: [replies(asks('code', 3)), sends('verify')],
    then: 'waiting code 3 verify',
    calls: ['answer T1 3 verify #1'],
  },
  'shows an outcome': {
    given: [resumes()],
    when: [replies(signedIn)],
    then: 'over signed-in',
  },
  'returns to the entry step without a word when the ticket is stale': {
    given: [resumes()],
    when: [replies(refuses('journey-expired')), sends('sign-in')],
    then: 'waiting credentials 0 sign-in',
    calls: ['open login sign-in #1'],
  },
  'is lost with a stale ticket where there is no entry step': {
    scene: secondFactor,
    given: [resumes()],
    when: [replies(refuses('journey-expired'))],
    then: 'lost !journey-expired',
  },
  'is lost with a ticket that expires after it was taken up': {
    given: [resumes(), replies(asks('code', 3))],
    when: [looks, replies(refuses('journey-expired'))],
    then: 'lost !journey-expired',
    calls: ['look T1'],
  },
  'tries twice more when nobody answers': {
    given: [resumes()],
    when: [replies(refuses('network')), passes(1), replies(refuses('network')), passes(2)],
    then: 'waiting 0',
    calls: ['look T1', 'look T1'],
  },
  'shows the entry step with the problem after the third': {
    when: [...unresumed, passes(3600)],
    then: 'asking credentials 0 !network',
    calls: ['look T1', 'look T1', 'look T1'],
  },
  'opens anew with an answer given there': {
    given: unresumed,
    when: [sends('sign-in'), replies(asks('code', 1, { ticket: 'T2' }))],
    then: 'asking code 1',
    calls: ['open login sign-in #1'],
  },
  'can be tried again from there': {
    given: unresumed,
    when: [looks, replies(asks('code', 3))],
    then: 'asking code 3',
    calls: ['look T1'],
  },
  'stays there without a word when the ticket turns out stale': {
    given: unresumed,
    when: [looks, replies(refuses('journey-expired'))],
    then: 'asking credentials 0',
    calls: ['look T1'],
  },
  'is lost after the third where there is no entry step, and can be tried again': {
    scene: secondFactor,
    given: unresumed,
    when: [passes(3600), looks],
    then: 'waiting 0',
    calls: ['look T1'],
  },
  'keeps nobody waiting when the service says to come back later': {
    given: [resumes()],
    when: [replies(refuses('unavailable', 120)), passes(3600)],
    then: 'asking credentials 0 !unavailable',
  },
  'keeps nobody waiting when the service refuses': {
    scene: secondFactor,
    given: [resumes()],
    when: [replies(refuses('denied')), passes(3600)],
    then: 'lost !denied',
  },
  'takes the place of an answer on its way': {
    given: [sends('sign-in')],
    when: [resumes('T9'), replies(asks('code', 1), 1), replies(asks('push', 7, { ticket: 'T9' }))],
    then: 'asking push 7',
    calls: ['look T9'],
  },
};

const preparations: Record<string, Row> = {
  'opens beside an entry step that stays usable': {
    when: [prepares, prepares],
    then: 'asking credentials 0',
    calls: ['open login #1'],
  },
  'takes the place of the entry step silently': {
    when: [prepares, replies(asks('credentials', 1)), sends('sign-in')],
    then: 'waiting credentials 1 sign-in',
    calls: ['open login #1', 'answer T1 1 sign-in #2'],
  },
  'keeps a problem that is shown meanwhile': {
    when: [prepares, meets('passkey-unsupported'), replies(asks('credentials', 1))],
    then: 'asking credentials 1 !passkey-unsupported',
    calls: ['open login #1'],
  },
  'shows another kind of step': {
    when: [prepares, replies(asks('push', 1))],
    then: 'asking push 1',
    calls: ['open login #1'],
  },
  'shows an outcome': {
    when: [prepares, replies(signedIn)],
    then: 'over signed-in',
    calls: ['open login #1'],
  },
  'fails silently': {
    when: [
      prepares,
      replies(refuses('unavailable')),
      prepares,
      replies(refuses('journey-expired')),
    ],
    then: 'asking credentials 0',
    calls: ['open login #1', 'open login #2'],
  },
  'gives way to an answer': {
    when: [prepares, sends('sign-in'), replies(asks('credentials', 1), 1)],
    then: 'waiting credentials 0 sign-in',
    calls: ['× open login #1', 'open login sign-in #2'],
  },
  'does not open beside an answer whose effect nobody knows': {
    given: [sends('sign-in'), replies(refuses('network'))],
    when: [prepares, sends('sign-in')],
    then: 'waiting credentials 0 sign-in',
    calls: ['open login sign-in #1'],
  },
  'has nothing to do once the service has spoken': {
    given: atCode,
    when: [prepares],
    then: 'asking code 1',
  },
  'has nothing to do where there is no entry step': {
    scene: secondFactor,
    when: [prepares],
    then: 'waiting 0',
  },
  'is lost when another kind of step that it brought has expired': {
    given: [prepares, replies(asks('code', 1)), sends('verify')],
    when: [replies(refuses('journey-expired'))],
    then: 'lost !journey-expired',
  },
  'returns to the entry step with the problem when it had expired before the first answer': {
    given: [prepares, replies(asks('credentials', 1)), sends('sign-in')],
    when: [replies(refuses('journey-expired'))],
    then: 'asking credentials 0 !journey-expired',
  },
  'opens anew with the answer given then': {
    given: [prepares, replies(asks('credentials', 1)), sends('sign-in')],
    when: [replies(refuses('journey-expired')), sends('sign-in')],
    then: 'waiting credentials 0 sign-in',
    calls: ['open login sign-in #3'],
  },
  'returns to the entry step without a word when a look finds it expired': {
    given: [prepares, replies(asks('credentials', 1, { lookIn: 60 })), passes(60)],
    when: [
      replies(asks('credentials', 1, { lookIn: 60 })),
      passes(60),
      replies(refuses('journey-expired')),
    ],
    then: 'asking credentials 0',
    calls: ['look T1'],
  },
};

describe('a journey taken up again', () => {
  playAll(resumptions);
});
describe('an opening in the background', () => {
  playAll(preparations);
});
