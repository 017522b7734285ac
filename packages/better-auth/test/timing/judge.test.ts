import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { median, sameness, seeded, shift } from './judge.ts';

const random = seeded(7391);
/** Times as servers have them: most alike, a few long. */
const times = (slower = 0, length = 500) =>
  Array.from({ length }, () => 8 + slower + random() - Math.log(random()));

describe('the judge of times', () => {
  it('finds a difference of a fifth of what times vary by', () => {
    assert.ok(sameness(times(), times(0.4)) < 0.0001);
  });

  it('is wrong about one pair in twenty, where one in twenty is asked for', () => {
    const pairs = Array.from({ length: 400 }, () => sameness(times(), times()));
    const wrong = pairs.filter((each) => each < 0.05).length;
    assert.ok(wrong > 6 && wrong < 38, `${wrong} of 400`);
  });

  it('tells how large a difference is, and is wrong of one in a hundred', () => {
    const shifts = Array.from({ length: 100 }, () => shift(times(0, 100), times(0.4, 100)));
    assert.ok(Math.abs(median(shifts.map(({ estimate }) => estimate)) - 0.4) < 0.05);
    assert.ok(shifts.filter(({ low, high }) => low > 0.4 || high < 0.4).length <= 4);
    assert.ok(shifts.every(({ low, high }) => high - low < 1.2));
    assert.deepEqual(shift([1, 2, 3], [11, 12, 13]), { estimate: 10, low: 8, high: 12 });
  });

  it('gives the probabilities of the tables', () => {
    // U = 3 of 25: z = -1.984, without a correction for continuity.
    assert.ok(Math.abs(sameness([1, 2, 3, 4, 8], [5, 6, 7, 9, 10]) - 0.0472) < 0.0005);
    assert.equal(sameness([1, 1], [1, 1]), 1);
    assert.equal(median([5, 1, 3]), 3);
    assert.equal(median([4, 1, 3, 2]), 2.5);
  });
});
