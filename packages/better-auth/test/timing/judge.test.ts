import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { median, sameness, seeded } from './judge.ts';

const random = seeded(7391);
/** Times as servers have them: most alike, a few long. */
const times = (slower = 0) =>
  Array.from({ length: 500 }, () => 8 + slower + random() - Math.log(random()));

describe('the judge of times', () => {
  it('finds a difference of a fifth of what times vary by', () => {
    assert.ok(sameness(times(), times(0.4)) < 0.0001);
  });

  it('is wrong about one pair in twenty, where one in twenty is asked for', () => {
    const pairs = Array.from({ length: 400 }, () => sameness(times(), times()));
    const wrong = pairs.filter((each) => each < 0.05).length;
    assert.ok(wrong > 6 && wrong < 38, `${wrong} of 400`);
  });

  it('gives the probabilities of the tables', () => {
    // U = 3 of 25: z = -1.984, without a correction for continuity.
    assert.ok(Math.abs(sameness([1, 2, 3, 4, 8], [5, 6, 7, 9, 10]) - 0.0472) < 0.0005);
    assert.equal(sameness([1, 1], [1, 1]), 1);
    assert.equal(median([5, 1, 3]), 3);
    assert.equal(median([4, 1, 3, 2]), 2.5);
  });
});
