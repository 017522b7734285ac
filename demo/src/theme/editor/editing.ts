// A theme under way: every change can be taken back, and a color that is dragged is one change.
import type { Pair } from '../properties.ts';
import { isSame, withValue, type Setting, type Theme } from '../theme.ts';

/** What is edited, what was before, and what was taken back. */
export interface Editing {
  readonly theme: Theme;
  readonly past: readonly Theme[];
  readonly future: readonly Theme[];
  /** The setting that the last change was of; another change of it is the same one. */
  readonly touched?: string | undefined;
}

const longest = 200;

export const begin = (theme: Theme): Editing => ({ theme, past: [], future: [] });

/** Another theme in its place: a preset, or what was pasted. */
export const replace = (editing: Editing, theme: Theme, touched?: string): Editing => {
  if (isSame(theme, editing.theme)) return editing;
  const isSameChange = touched !== undefined && touched === editing.touched;
  const past = isSameChange ? editing.past : [...editing.past, editing.theme].slice(-longest);
  return { theme, past, future: [], touched };
};

/** One setting has another value, or none. */
export const set = (editing: Editing, name: Setting, value: Pair | string | undefined): Editing =>
  replace(editing, withValue(editing.theme, name, value), name);

/** The next change is one of its own, whatever it is of. */
export const settle = (editing: Editing): Editing => ({ ...editing, touched: undefined });

export const undo = ({ theme, past, future }: Editing): Editing => {
  const before = past.at(-1);
  return before
    ? { theme: before, past: past.slice(0, -1), future: [theme, ...future] }
    : { theme, past, future };
};

export const redo = ({ theme, past, future }: Editing): Editing => {
  const [after, ...rest] = future;
  return after ? { theme: after, past: [...past, theme], future: rest } : { theme, past, future };
};
