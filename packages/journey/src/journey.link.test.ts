import { describe } from 'node:test';
import { playAll, replies, restarts, starts, type Row } from './acts.harness.ts';
import { asks, refuses } from './journey.harness.ts';

const scene = { link: 'from-a-mail' };

const rows: Record<string, Row> = {
  'shows nothing before the service has said what it means': {
    scene,
    when: [],
    then: 'waiting 0',
  },
  'opens with it, and shows what the service says': {
    scene,
    when: [starts, replies(asks('password', 1))],
    then: 'asking password 1',
    calls: ['open login from-a-mail #1'],
  },
  'begins again with it after the network has failed': {
    scene,
    given: [starts, replies(refuses('network'))],
    when: [restarts],
    then: 'waiting 0',
    calls: ['open login from-a-mail #2'],
  },
  'begins again without it once it has led to a step': {
    scene,
    given: [starts, replies(asks('password', 1))],
    when: [restarts],
    then: 'asking credentials 0',
    calls: ['close T1'],
  },
  'begins again without it once it was refused': {
    scene,
    given: [starts, replies(refuses('denied'))],
    when: [restarts],
    then: 'asking credentials 0',
  },
};

describe('Journey, begun by a link', () => {
  playAll(rows);
});
