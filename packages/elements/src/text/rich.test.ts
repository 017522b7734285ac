import { expect } from '@open-wc/testing';
import type { Params } from './messages.ts';
import { lookup } from './lookup.ts';
import { rich } from './rich.ts';

const emphasis = { is: 'a template' };

const table: [message: string, parts: Record<string, unknown>, expected: unknown[]][] = [
  ['Sent to {{target}}.', { target: emphasis }, ['Sent to ', emphasis, '.']],
  ['{{target}}', { target: emphasis }, ['', emphasis, '']],
  ['{{b}} before {{a}}', { a: 1, b: 2 }, ['', 2, ' before ', 1, '']],
  ['{{a}}{{a}}', { a: emphasis }, ['', emphasis, '', emphasis, '']],
  ['without it', { target: emphasis }, ['without it']],
  ['{{target}}', { target: '{{target}} $t(a)' }, ['', '{{target}} $t(a)', '']],
];

describe('rich()', () => {
  for (const [message, parts, expected] of table) {
    it(`puts templates into “${message}”, in its own order`, () => {
      const t = (key: string, params?: Params) => lookup({ [key]: message }, 'en', key, params)!;
      expect(rich(t, 'code.lead.sms', parts)).to.deep.equal(expected);
    });
  }
});
