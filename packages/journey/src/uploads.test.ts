import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  allFive,
  arrives,
  atDocuments,
  leaves,
  meets,
  passes,
  play,
  playAll,
  replies,
  returns,
  sends,
  takes,
  uploads,
  looks,
  type Act,
  type Row,
} from './acts.harness.ts';
import { asks, asksFor, refuses } from './journey.harness.ts';

const sending: Record<string, Row> = {
  'is sent at once': {
    given: atDocuments,
    when: [uploads('front')],
    then: 'asking identity-documents 1 front:0%',
    calls: ['upload T1 front #2'],
  },
  'shows how far it is': {
    given: [...atDocuments, uploads('front')],
    when: [arrives('front', 0.25), passes(1), arrives('front', 0.5)],
    then: 'asking identity-documents 1 front:50%',
  },
  'shows what the service has of it, in its place': {
    given: [...atDocuments, uploads('front')],
    when: [arrives('front', 1), takes('front', asksFor(1, ['front'])), passes(3600)],
    then: 'asking identity-documents 1 +front',
  },
  'leaves what was wrong with the last answer where it is': {
    given: [...atDocuments, sends('submit'), replies(refuses('fields-rejected')), uploads('front')],
    when: [takes('front', asksFor(1, ['front']))],
    then: 'asking identity-documents 1 !fields-rejected +front',
  },
  'goes beside two others, and the rest wait in line': {
    given: atDocuments,
    when: allFive,
    then: 'asking identity-documents 1 front:0% back:0% photo:0% selfie:0% letter:0%',
    calls: ['upload T1 front #2', 'upload T1 back #3', 'upload T1 photo #4'],
  },
  'is the next one in line when another has ended, however that was': {
    given: [...atDocuments, ...allFive],
    when: [takes('back', asksFor(1, ['back'])), takes('front', refuses('network'))],
    then: 'asking identity-documents 1 +back photo:0% selfie:0% letter:0% front:!network',
    calls: ['upload T1 selfie #5', 'upload T1 letter #6'],
  },
  'goes to the end of the line when its file was replaced': {
    given: [...atDocuments, ...allFive],
    when: [uploads('selfie', 'another'), takes('front', refuses('network'))],
    then: 'asking identity-documents 1 back:0% photo:0% letter:0% selfie:0% front:!network',
    calls: ['upload T1 letter #5'],
  },
  'is made of the file of the last pick, with a key of its own': {
    given: [...atDocuments, uploads('front')],
    when: [uploads('front', 'another'), takes('front', asksFor(1, ['front']), 1)],
    then: 'asking identity-documents 1 front:0%',
    calls: ['upload T1 front #3'],
  },
  'has one effect when the same file was picked twice': {
    given: atDocuments,
    when: [uploads('front'), uploads('front')],
    then: 'asking identity-documents 1 front:0%',
    calls: ['× upload T1 front #2', 'upload T1 front #2'],
  },
  'has a key for each piece, though the file be the same': {
    given: atDocuments,
    when: [uploads('front', 'scan'), uploads('back', 'scan')],
    then: 'asking identity-documents 1 front:0% back:0%',
    calls: ['upload T1 front #2', 'upload T1 back #3'],
  },
  'is not sent from a step that no service has sent': {
    when: [uploads('front')],
    then: 'asking credentials 0',
  },
  'is not sent by a page that is away': {
    given: [...atDocuments, leaves],
    when: [uploads('front'), returns],
    then: 'asking identity-documents 1',
  },
};

const atOnce: Act[] = [...atDocuments, uploads('front'), uploads('back')];

const beside: Record<string, Row> = {
  'goes on while an answer is on its way': {
    given: [...atOnce, sends('choose-type')],
    when: [arrives('front', 0.5), replies(asksFor(2), 0)],
    then: 'asking identity-documents 2 back:0% front:50%',
  },
  'may begin while an answer is on its way': {
    given: [...atDocuments, sends('choose-type')],
    when: [uploads('front'), replies(asksFor(2), 1)],
    then: 'asking identity-documents 2 front:0%',
    calls: ['upload T1 front #3'],
  },
  'shows what the service has while an answer is on its way, and looks once that is settled': {
    given: [...atDocuments, uploads('front')],
    when: [
      sends('choose-type'),
      takes('front', asksFor(1, ['front'])),
      replies(asksFor(2)),
      passes(1),
      replies(asksFor(2, ['front'])),
    ],
    then: 'asking identity-documents 2 +front',
    calls: ['answer T1 1 choose-type #3', 'look T1'],
  },
  'shows what the service has when the answer on its way is given up': {
    given: [...atDocuments, uploads('front'), sends('choose-type')],
    when: [takes('front', asksFor(1, ['front'])), leaves],
    then: 'asking identity-documents 1 +front',
  },
  'leaves it to the answer on its way to lead on': {
    given: [...atDocuments, uploads('front'), uploads('back'), sends('submit')],
    when: [takes('front', asksFor(2, ['front'])), takes('back', asks('code', 1))],
    then: 'waiting identity-documents 1 submit',
  },
  'follows where the conversation went without this page': {
    given: [...atDocuments, uploads('front')],
    when: [takes('front', asks('code', 2))],
    then: 'asking code 2',
  },
  'says on the next step what was wrong, where that has no pieces': {
    given: atOnce,
    when: [takes('front', asks('code', 2, { problem: { code: 'denied' } }))],
    then: 'asking code 2 !denied',
  },
  'takes no older step for what the service has': {
    given: [...atDocuments, uploads('front'), sends('choose-type'), replies(asksFor(2))],
    when: [takes('front', asksFor(1, ['back']))],
    then: 'asking identity-documents 2',
  },
  'looks instead': {
    given: [...atDocuments, uploads('front'), sends('choose-type'), replies(asksFor(2))],
    when: [takes('front', asksFor(1, ['front'])), passes(1), replies(asksFor(2, ['front']))],
    then: 'asking identity-documents 2 +front',
    calls: ['look T1'],
  },
  'looks when two replies may have come in another order than they were made': {
    given: atOnce,
    when: [
      takes('back', asksFor(1, ['front', 'back'])),
      takes('front', asksFor(1, ['front'])),
      passes(1),
      replies(asksFor(1, ['front', 'back'])),
      passes(3600),
    ],
    then: 'asking identity-documents 1 +front +back',
    calls: ['look T1'],
  },
  'looks anew when a look on its way may have seen what was before': {
    given: [...atDocuments, uploads('front'), looks, passes(1)],
    when: [takes('front', asksFor(1, ['front'])), passes(1)],
    then: 'asking identity-documents 1 +front',
    calls: ['look T1'],
  },
  'is not given up by a look': {
    given: [...atDocuments, uploads('front'), looks, passes(1)],
    when: [replies(asksFor(1, ['back'])), arrives('front', 0.5)],
    then: 'asking identity-documents 1 +back front:50%',
  },
  'is not given up by a problem of the page': {
    given: atOnce,
    when: [meets('passkey-dismissed')],
    then: 'asking identity-documents 1 !passkey-dismissed front:0% back:0%',
  },
};

describe('an upload', () => {
  playAll(sending);
});
describe('an upload beside the conversation', () => {
  playAll(beside);

  it('brings its step, dated anew, to who waits for the reply to an answer', async () => {
    const { journey } = await play({
      given: [...atDocuments, uploads('front'), sends('choose-type'), passes(2)],
      when: [takes('front', asksFor(1, ['front']))],
      then: 'waiting identity-documents 1 choose-type',
    });
    const { state } = journey;
    assert.ok(state.kind === 'waiting' && state.step?.kind === 'identity-documents');
    assert.equal(state.step.pieces[0]?.stored, true);
    assert.deepEqual([state.since, state.stepSince], [0, 2000]);
  });
});
