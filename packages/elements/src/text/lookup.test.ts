import { expect } from '@open-wc/testing';
import { keyIn, lookup, written, type Bundle } from './lookup.ts';
import type { Params, Texts } from './messages.ts';

const bundle: Bundle = {
  plain: 'as it is',
  named: '{{a}} and {{b}}, {{a}}',
  loose: '{{ a }} {{- b }}',
  gone: undefined,
  days_one: 'a day',
  days_other: '{{count}} days',
  tries_zero: 'none',
  tries_few: '{{count}} few',
  tries_other: '{{count}} other',
  both: 'uncounted',
  both_other: '{{count}}',
};

describe('lookup()', () => {
  const table: [key: string, locale: string, params: Params, text: string | undefined][] = [
    ['plain', 'en', {}, 'as it is'],
    ['named', 'en', { a: 'x', b: 'y' }, 'x and y, x'],
    ['named', 'en', { a: '{{b}}', b: '{{a}} $& $1' }, '{{b}} and {{a}} $& $1, {{b}}'],
    ['named', 'en', { a: '' }, ' and {{b}}, '],
    ['loose', 'en', { a: 'x', b: 0 }, 'x 0'],
    ['gone', 'en', {}, undefined],
    ['absent', 'en', {}, undefined],
    ['days', 'en', {}, undefined],
    ['days', 'en', { count: 1 }, 'a day'],
    ['days', 'en', { count: 0 }, '0 days'],
    ['days', 'fr', { count: 0 }, 'a day'],
    ['days', 'ar', { count: 3 }, '3 days'],
    ['tries', 'en', { count: 0 }, 'none'],
    ['tries', 'ar', { count: 3 }, '3 few'],
    ['tries', 'en', { count: 3 }, '3 other'],
    ['both', 'en', {}, 'uncounted'],
    ['both', 'en', { count: 2 }, '2'],
    ['both', 'en', { count: 1 }, 'uncounted'],
    ['days', 'en', { count: '1' }, undefined],
  ];
  for (const [key, locale, params, text] of table) {
    it(`finds ${key} with ${JSON.stringify(params)} in ${locale}`, () => {
      expect(lookup(bundle, locale, key, params)).to.equal(text);
    });
  }
});

describe('keyIn()', () => {
  it('names the form that is taken', () => {
    expect(keyIn(bundle, 'en', 'days', { count: 1 })).to.equal('days_one');
    expect(keyIn(bundle, 'ar', 'days', { count: 2 })).to.equal('days_other');
    expect(keyIn(bundle, 'en', 'absent', { count: 2 })).to.equal(undefined);
  });
});

describe('written()', () => {
  it('keeps what says something', () => {
    const texts = { 'action.retry': 'Again', 'action.back': '', 'action.other': ' \n' };
    const wild = { ...texts, 'action.again': undefined, 'code.label': null, 'code.hint': 7 };
    expect(written(wild as unknown as Texts)).to.deep.equal({ 'action.retry': 'Again' });
  });

  it('takes no texts for none', () => {
    expect(written(undefined)).to.deep.equal({});
  });
});
