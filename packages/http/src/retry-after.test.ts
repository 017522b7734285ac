import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { retryAfter } from './retry-after.ts';

const now = 'Sun, 06 Nov 1994 08:49:37 GMT';

const values: Record<string, number | undefined> = {
  '0': 0,
  '30': 30,
  '86400': 86_400,
  '1000000000': 86_400,
  ['9'.repeat(400)]: 86_400,
  'Sun, 06 Nov 1994 08:50:07 GMT': 30,
  'Sunday, 06-Nov-94 08:50:07 GMT': 30,
  'Tue, 08 Nov 1994 08:49:37 GMT': 86_400,
  'Sun, 06 Nov 1994 08:49:36 GMT': 0,
  'Thu, 01 Jan 1970 00:00:00 GMT': 0,
  '-1': undefined,
  '+30': undefined,
  '1.5': undefined,
  '1e9': undefined,
  '30, 60': undefined,
  '0x10': undefined,
  abc: undefined,
  'in 2099': undefined,
  'Sun, never GMT': undefined,
  '': undefined,
};

describe('Retry-After', () => {
  for (const [value, seconds] of Object.entries(values)) {
    const shown = value.length > 40 ? `${value.slice(0, 9)}…` : value;
    it(`'${shown}' means ${seconds === undefined ? 'nothing' : `${String(seconds)} s`} [SEC-14]`, () => {
      assert.equal(retryAfter(new Headers({ 'retry-after': value, date: now })), seconds);
    });
  }

  it('means nothing where there is none', () => {
    assert.equal(retryAfter(new Headers()), undefined);
  });

  it('is measured by the clock of this side where the service does not tell its own', () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    for (const date of [undefined, 'garbage']) {
      const headers = new Headers({ 'retry-after': inAMinute, ...(date && { date }) });
      const seconds = retryAfter(headers) ?? NaN;
      assert.ok(seconds >= 58 && seconds <= 60, String(seconds));
    }
  });
});
