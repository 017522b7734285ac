import type { StepView, Ui } from './view.ts';

// The tags whose person was sent a username, by what of their ui stays the same.
const expecting = new WeakSet<Ui['reveal']>();

/** A username was sent: from now on, the sign-in of this tag asks for it. */
export const expectUsername = (ui: Ui): void => {
  expecting.add(ui.reveal);
};

/** The username has served, or somebody else signs in. */
export const forgetUsername = (ui: Ui): void => {
  expecting.delete(ui.reveal);
};

/** One view as long as a username is expected, another before and afterwards. */
export const whileExpected =
  <K extends 'credentials' | 'identifier' | 'password'>(
    view: StepView<K>,
    other: StepView<K>,
  ): StepView<K> =>
  (step, ui) =>
    (expecting.has(ui.reveal) ? view : other)(step, ui);
