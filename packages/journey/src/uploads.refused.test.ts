import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  allFive,
  arrives,
  atDocuments,
  cancels,
  leaves,
  passes,
  play,
  playAll,
  replies,
  returns,
  sends,
  takes,
  uploads,
  type Row,
} from './acts.harness.ts';
import { asksFor, refuses } from './journey.harness.ts';

const refusals: Record<string, Row> = {
  'says what is wrong with it, beside the piece': {
    given: [...atDocuments, uploads('front')],
    when: [takes('front', refuses('file-unreadable'))],
    then: 'asking identity-documents 1 front:!file-unreadable',
  },
  'says so beside a step as well': {
    given: [...atDocuments, uploads('front')],
    when: [takes('front', asksFor(1, ['back'], { problem: { code: 'file-type' } }))],
    then: 'asking identity-documents 1 +back front:!file-type',
  },
  'is not tried again by itself [E48]': {
    given: [...atDocuments, uploads('front')],
    when: [takes('front', refuses('network')), passes(3600), leaves, returns, passes(3600)],
    then: 'asking identity-documents 1 front:!network',
  },
  'is tried again with the same key, so that it has one effect [E48]': {
    given: [...atDocuments, uploads('front'), takes('front', refuses('timeout'))],
    when: [uploads('front')],
    then: 'asking identity-documents 1 front:0%',
    calls: ['upload T1 front #2'],
  },
  'is tried again with the same key after an answer that led nowhere else': {
    given: [
      ...atDocuments,
      uploads('front'),
      takes('front', refuses('network')),
      sends('submit'),
      replies(asksFor(2, [], { problem: { code: 'fields-rejected' } })),
    ],
    when: [uploads('front')],
    then: 'asking identity-documents 2 !fields-rejected front:0%',
    calls: ['upload T1 front #2'],
  },
  'takes another key for another file': {
    given: [...atDocuments, uploads('front'), takes('front', refuses('network'))],
    when: [uploads('front', 'another')],
    then: 'asking identity-documents 1 front:0%',
    calls: ['upload T1 front #3'],
  },
  'takes another key once the service has refused the file': {
    given: [...atDocuments, uploads('front'), takes('front', refuses('file-unreadable'))],
    when: [uploads('front')],
    then: 'asking identity-documents 1 front:0%',
    calls: ['upload T1 front #3'],
  },
  'takes another key once the service has it': {
    given: [...atDocuments, uploads('front'), takes('front', asksFor(1, ['front']))],
    when: [uploads('front')],
    then: 'asking identity-documents 1 +front front:0%',
    calls: ['upload T1 front #3'],
  },
  'does not hinder the others': {
    given: [...atDocuments, uploads('front'), uploads('back')],
    when: [takes('front', refuses('file-too-small')), arrives('back', 0.5)],
    then: 'asking identity-documents 1 front:!file-too-small back:50%',
  },
  'looks where the journey stands when the service says that it stands elsewhere': {
    given: [...atDocuments, uploads('front')],
    when: [takes('front', refuses('stale')), passes(1)],
    then: 'asking identity-documents 1 front:!stale',
    calls: ['look T1'],
  },
};

const givenUp: Record<string, Row> = {
  'is forgotten, and a late word changes nothing': {
    given: [...atDocuments, uploads('front')],
    when: [cancels('front'), arrives('front', 0.5), takes('front', asksFor(1, ['front']))],
    then: 'asking identity-documents 1',
  },
  'makes room for the next': {
    given: [...atDocuments, ...allFive],
    when: [cancels('back'), cancels('letter')],
    then: 'asking identity-documents 1 front:0% photo:0% selfie:0%',
    calls: ['upload T1 selfie #5'],
  },
  'takes with it what was wrong': {
    given: [...atDocuments, uploads('front'), takes('front', refuses('file-type'))],
    when: [cancels('front')],
    then: 'asking identity-documents 1',
  },
  'may be nothing at all': {
    given: atDocuments,
    when: [cancels('front')],
    then: 'asking identity-documents 1',
  },
};

describe('an upload that was refused, or did not get through', () => {
  playAll(refusals);
});
describe('an upload that the person gives up', () => {
  playAll(givenUp);

  it('is no news where there was none', async () => {
    const stage = await play({
      given: atDocuments,
      when: [uploads('back'), cancels('front')],
      then: 'asking identity-documents 1 back:0%',
      calls: ['upload T1 back #2'],
    });
    const { length } = stage.told;
    await cancels('front')(stage);
    assert.equal(stage.told.length, length);
  });
});
