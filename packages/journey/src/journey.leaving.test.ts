import { describe } from 'node:test';
import {
  closes,
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
  starts,
  playAll,
  type Act,
  type Row,
} from './acts.harness.ts';
import { asks, refuses, signedIn } from './journey.harness.ts';

const secondFactor = { name: 'second-factor' } as const;
const atCode: Act[] = [sends('sign-in'), replies(asks('code', 1))];
const atPush: Act[] = [sends('sign-in'), replies(asks('push', 1))];

const endings: Record<string, Row> = {
  'begins again at the entry step and gives the ticket up': {
    given: atPush,
    when: [restarts, passes(3600)],
    then: 'asking credentials 0',
    calls: ['close T1'],
  },
  'begins again with a new opening where there is no entry step': {
    scene: secondFactor,
    given: [starts, replies(refuses('network'))],
    when: [restarts],
    then: 'waiting 0',
    calls: ['open second-factor #2'],
  },
  'drops the answer on its way when it begins again': {
    given: [...atCode, sends('verify')],
    when: [restarts, replies(signedIn, 1)],
    then: 'asking credentials 0',
    calls: ['close T1'],
  },
  'takes a fresh key after it began again': {
    given: [sends('sign-in'), replies(refuses('network'))],
    when: [restarts, sends('sign-in')],
    then: 'waiting credentials 0 sign-in',
    calls: ['open login sign-in #2'],
  },
  'begins again after a resumption that failed, and does not look on': {
    given: [resumes(), replies(refuses('network'))],
    when: [restarts, passes(3600), leaves, returns],
    then: 'asking credentials 0',
    calls: ['close T1'],
  },
  'begins again after a resumption that failed, and asks for nothing but the opening': {
    scene: secondFactor,
    given: [resumes(), replies(refuses('network'))],
    when: [restarts, replies(asks('code', 1)), passes(3600)],
    then: 'asking code 1',
    calls: ['close T1', 'open second-factor #1'],
  },
  'takes up a journey while the page is away once it is back': {
    given: [leaves],
    when: [resumes(), passes(60), returns],
    then: 'waiting 0',
    calls: ['look T1'],
    times: [60],
  },
  'has nothing to close once it is over': {
    given: [sends('sign-in'), replies(signedIn)],
    when: [closes],
    then: 'over signed-in',
  },
  'closes its ticket, once and for good': {
    given: atPush,
    when: [closes, closes, returns, starts, sends('resend'), looks, resumes(), restarts, prepares],
    then: 'asking push 1',
    calls: ['close T1'],
  },
  'drops the answer on its way when it is closed': {
    given: [...atCode, sends('verify')],
    when: [closes, replies(signedIn, 1), meets('network')],
    then: 'asking code 1',
    calls: ['close T1'],
  },
};

const absences: Record<string, Row> = {
  'turns an answer on its way back into its step when the page leaves': {
    given: [...atCode, sends('verify')],
    when: [leaves, replies(signedIn)],
    then: 'asking code 1',
  },
  'shows the problem again that stood there before the answer': {
    given: [...atCode, meets('passkey-dismissed'), sends('verify')],
    when: [leaves],
    then: 'asking code 1 !passkey-dismissed',
  },
  'takes the same key afterwards': {
    given: [...atCode, sends('verify'), leaves],
    when: [returns, returns, sends('verify')],
    then: 'waiting code 1 verify',
    calls: ['answer T1 1 verify #2'],
  },
  'sends nothing while the page is away': {
    given: [leaves],
    when: [sends('sign-in'), prepares, looks],
    then: 'asking credentials 0',
  },
  'goes on opening, with the same key': {
    scene: secondFactor,
    given: [starts, leaves],
    when: [returns],
    then: 'waiting 0',
    calls: ['open second-factor #1'],
  },
  'opens once, though the page is said to be back while it was there': {
    scene: secondFactor,
    when: [starts, returns],
    then: 'waiting 0',
    calls: ['open second-factor #1'],
  },
  'opens after the page is back what was started meanwhile': {
    scene: secondFactor,
    given: [leaves, starts],
    when: [returns],
    then: 'waiting 0',
    calls: ['open second-factor #1'],
  },
  'opens nothing that nobody started': {
    scene: secondFactor,
    given: [leaves],
    when: [returns],
    then: 'waiting 0',
  },
  'goes on resuming': {
    given: [resumes(), leaves],
    when: [passes(10), returns, replies(asks('code', 2))],
    then: 'asking code 2',
    calls: ['look T1'],
  },
  'goes on between two tries to resume': {
    given: [resumes(), replies(refuses('network')), leaves],
    when: [passes(10), returns],
    then: 'waiting 0',
    calls: ['look T1'],
  },
  'begins again while the page is away, and opens when it is back': {
    scene: secondFactor,
    given: [starts, replies(asks('code', 1)), leaves],
    when: [restarts, returns],
    then: 'waiting 0',
    calls: ['close T1', 'open second-factor #2'],
  },
};

describe('a journey given up', () => {
  playAll(endings);
});
describe('a page that leaves and returns', () => {
  playAll(absences);
});
