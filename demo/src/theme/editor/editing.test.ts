import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { begin, redo, replace, set, settle, undo } from './editing.ts';

const pair = (color: string) => ({ light: color, dark: color });

describe('a theme under way', () => {
  it('takes back one change after the other, and makes them again', () => {
    const one = set(begin({}), 'radius', '4px');
    const two = set(one, 'space', '2rem');
    assert.deepEqual(undo(two).theme, { radius: '4px' });
    assert.deepEqual(undo(undo(two)).theme, {});
    assert.deepEqual(redo(undo(two)).theme, two.theme);
    assert.deepEqual(undo(undo(undo(two))).theme, {});
    assert.deepEqual(redo(two).theme, two.theme);
  });

  it('counts a color that is dragged as one change, until it is let go', () => {
    let editing = begin({});
    for (const color of ['#111111', '#222222', '#333333'])
      editing = set(editing, 'accent', pair(color));
    assert.deepEqual(undo(editing).theme, {});
    editing = set(settle(editing), 'accent', pair('#444444'));
    assert.deepEqual(undo(editing).theme, { accent: pair('#333333') });
  });

  it('does not count what changes nothing', () => {
    const editing = set(begin({ radius: '4px' }), 'radius', 'round');
    assert.deepEqual(editing.past, []);
  });

  it('takes back a preset as a whole', () => {
    const editing = replace(set(begin({}), 'radius', '4px'), { space: '2rem' });
    assert.deepEqual(undo(editing).theme, { radius: '4px' });
  });
});
