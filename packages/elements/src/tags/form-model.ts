// What happens inside the form between two answers: problems found here, the shown password, caps lock.
import type { Answer, Problem } from '@latchkey/contract';
import { declaredName } from '../form/declared-name.ts';
import { controlsOf, missing } from '../form/reading.ts';
import type { FormState, ReadForm } from '../steps/view.ts';
import type { MessageKey } from '../text/messages.ts';

const untouched: FormState = { problems: {}, revealed: false, capsLock: false };

// The names that the contract gives to fields, as controls have them.
const controlNames: Readonly<Record<string, string>> = {
  identifier: 'username',
  target: 'full-target',
};

/** The state of one form; a new form starts afresh. */
export class FormModel {
  state: FormState = untouched;
  readonly #changed: () => void;

  /** @param changed called after each change */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** A new form has come, or the old one was answered. */
  reset(): void {
    this.#set(untouched);
  }

  /** Shows or hides the password; caret and value stay. */
  readonly reveal = (): void => {
    this.#set({ ...this.state, revealed: !this.state.revealed });
  };

  /** Notices caps lock while the password is typed. */
  readonly keyed = (event: KeyboardEvent): void => {
    // Autofill sends key events that are none.
    const capsLock =
      typeof event.getModifierState === 'function' && event.getModifierState('CapsLock');
    if (capsLock !== this.state.capsLock) this.#set({ ...this.state, capsLock });
  };

  /** Reads a submitted form. Without an answer when something required is empty, or unfit: that is shown and focused. */
  read(event: SubmitEvent, t: (key: MessageKey) => string, read: ReadForm): Answer | undefined {
    const form = event.currentTarget as HTMLFormElement;
    const empty = Object.entries(missing(form)).map(([name, key]) => [name, t(key)] as const);
    const found = empty.length
      ? { problems: Object.fromEntries(empty) }
      : read(new FormData(form, event.submitter));
    const unfit = found && 'problems' in found;
    const problems = unfit ? found.problems : {};
    const pressed = (event.submitter as HTMLButtonElement | null)?.value;
    this.#set({ ...this.state, revealed: false, problems, pressed });
    controlsOf(form)
      .find(({ name }) => name in problems)
      ?.focus();
    return unfit ? undefined : found;
  }

  /** A new step or problem has come: what the service said of single fields stands beside them from now on. */
  take(problem: Problem | undefined, t: (key: MessageKey) => string): void {
    // The control of a field of ours or of one that the service declared; a form has one of them.
    const marked = (problem?.fields ?? []).flatMap(({ field, reason }) =>
      [controlNames[field] ?? field, declaredName(field)].map(
        (name) => [name, t(`form.${reason}`)] as const,
      ),
    );
    this.#set({ ...this.state, problems: Object.fromEntries(marked) });
  }

  #set(state: FormState): void {
    this.state = state;
    this.#changed();
  }
}
