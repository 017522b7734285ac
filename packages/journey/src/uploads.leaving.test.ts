import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  allFive,
  arrives,
  atDocuments,
  closes,
  leaves,
  looks,
  passes,
  play,
  playAll,
  replies,
  restarts,
  resumes,
  returns,
  sends,
  takes,
  uploads,
  type Row,
} from './acts.harness.ts';
import { asks, asksFor, refuses, signedIn } from './journey.harness.ts';

/** What leads away from the step while three pieces are on their way and two in line. */
const ways: Record<string, Row> = {
  'an answer leads on': {
    when: [sends('submit'), replies(asks('code', 2))],
    then: 'asking code 2',
    calls: ['answer T1 1 submit #5'],
  },
  'an answer leads to another conversation': {
    when: [sends('submit'), replies(asksFor(1, [], { ticket: 'T2' }))],
    then: 'asking identity-documents 1',
    calls: ['answer T1 1 submit #5'],
  },
  'a look finds another step': {
    when: [looks, replies(asks('code', 2))],
    then: 'asking code 2',
    calls: ['look T1'],
  },
  'the journey ends': {
    when: [sends('submit'), replies(signedIn)],
    then: 'over signed-in',
    calls: ['answer T1 1 submit #5'],
  },
  'the journey ends with another upload': {
    when: [sends('submit'), takes('back', signedIn)],
    then: 'over signed-in',
    calls: ['× answer T1 1 submit #5'],
  },
  'another upload is told that it is too late': {
    when: [sends('submit'), takes('back', refuses('journey-expired'))],
    then: 'lost !journey-expired',
    calls: ['× answer T1 1 submit #5'],
  },
  'the person begins again': {
    when: [restarts],
    then: 'asking credentials 0',
    calls: ['close T1'],
  },
  'another ticket is taken up': {
    when: [resumes('T2')],
    then: 'waiting 0',
    calls: ['look T2'],
  },
  'the journey is closed': {
    when: [closes],
    then: 'asking identity-documents 1 front:!aborted back:!aborted photo:!aborted selfie:!aborted letter:!aborted',
    calls: ['close T1'],
  },
  'the page leaves': {
    when: [leaves],
    then: 'asking identity-documents 1 front:!aborted back:!aborted photo:!aborted selfie:!aborted letter:!aborted',
  },
};

describe('uploads, when', () => {
  for (const [way, row] of Object.entries(ways)) {
    it(`${way}, are given up for good`, async () => {
      const stage = await play({ ...row, given: [...atDocuments, ...allFive] });
      const { journey, received, clock } = stage;
      const { state } = journey;
      const sent = received.filter(({ piece }) => piece !== undefined);
      const running = sent.filter(({ signal, piece }) => !signal.aborted && piece !== 'back');
      assert.deepEqual(running, []);
      await arrives('front', 0.5)(stage);
      await takes('front', asksFor(9, ['front']))(stage);
      await clock.advance(1000);
      assert.equal(journey.state, state);
      assert.equal(received.filter(({ piece }) => piece !== undefined).length, 3);
    });
  }
});

const absences: Record<string, Row> = {
  'shows that they did not get through, and what was wrong before': {
    given: [...atDocuments, uploads('front'), uploads('back'), takes('back', refuses('file-type'))],
    when: [leaves, returns, passes(3600)],
    then: 'asking identity-documents 1 back:!file-type front:!aborted',
  },
  'sends one again with the same key when the person does': {
    given: [...atDocuments, uploads('front'), leaves, returns],
    when: [uploads('front')],
    then: 'asking identity-documents 1 front:0%',
    calls: ['upload T1 front #2'],
  },
  'takes a fresh key after the step was left': {
    given: [
      ...atDocuments,
      uploads('front'),
      sends('submit'),
      replies(asks('code', 2)),
      sends('verify'),
      replies(asksFor(3)),
    ],
    when: [uploads('front')],
    then: 'asking identity-documents 3 front:0%',
    calls: ['upload T1 front #5'],
  },
  'turns an answer on its way back into its step, with what became of them': {
    given: [...atDocuments, uploads('front'), sends('choose-type')],
    when: [leaves],
    then: 'asking identity-documents 1 front:!aborted',
  },
};

describe('a page that leaves and returns while pieces are uploaded', () => {
  playAll(absences);
});
