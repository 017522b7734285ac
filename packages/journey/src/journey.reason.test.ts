import { describe } from 'node:test';
import { playAll, prepares, replies, restarts, sends, starts, type Row } from './acts.harness.ts';
import { asks, refuses } from './journey.harness.ts';

const name = 'identity-check';

const rows: Record<string, Row> = {
  'opens with it, and with the answer to the entry step [S44]': {
    scene: { name, reason: 'locked' },
    when: [sends('sign-in')],
    then: 'waiting identifier 0 sign-in',
    calls: ['open identity-check locked sign-in #1'],
  },
  'has no entry step where nobody can name the account [S44]': {
    scene: { name, reason: 'identifier' },
    when: [starts, replies(asks('password', 1))],
    then: 'asking password 1',
    calls: ['open identity-check identifier #1'],
  },
  'begins again with it [S44 I5]': {
    scene: { name, reason: 'identifier' },
    given: [starts, replies(refuses('network'))],
    when: [restarts],
    then: 'waiting 0',
    calls: ['open identity-check identifier #2'],
  },
  'prepares with it': {
    scene: { name, reason: 'locked' },
    when: [prepares],
    then: 'asking identifier 0',
    calls: ['open identity-check locked #1'],
  },
};

describe('Journey, begun for a reason', () => {
  playAll(rows);
});
