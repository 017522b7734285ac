// Beside the stage: forms that no password manager must keep, and a password on its way to the form that it is kept with.
import { forget } from './reading.ts';
import type { Wings } from './stage.ts';

// Steps at which a sign-in begins, and the ends: there is nothing to go along to any more.
const fresh = /^(?:identifier|credentials|password|over|lost)(?: |$)/u;

/**
 * To Chromium, a form is gone that has no control that could take the focus; and the code that follows is a part of the
 * same sign-in. So each form stays, emptied but for one button that nobody sees, until one has left that is to be kept.
 */
export class RecoveryWings implements Wings {
  readonly #boxes: HTMLElement[] = [];
  #password: HTMLInputElement | undefined;

  get first(): HTMLElement | undefined {
    return this.#boxes[0];
  }

  take(form: HTMLFormElement, box: HTMLElement, accepted: boolean): boolean {
    const password = form.querySelector<HTMLInputElement>('[autocomplete$="-password"]');
    if (!password && !this.first) return false;
    if (password && accepted) this.#password = copyOf(password);
    forget(form);
    form.replaceChildren(unseenButton());
    for (const name of ['role', 'aria-label', 'data-latchkey']) box.removeAttribute(name);
    this.#boxes.unshift(box);
    return true;
  }

  enter(key: string, form: HTMLFormElement | undefined): void {
    if (fresh.test(key)) this.#password = undefined;
    const place = form?.querySelector('[data-part="handed-on"]');
    if (!place || !this.#password) return;
    place.append(this.#password);
    this.#password = undefined;
  }

  forget(): void {
    this.#password = undefined;
  }

  clear(): void {
    for (const box of this.#boxes.splice(0)) box.remove();
  }
}

// Given with a name that serves once: it goes along, unseen, to the form that asks for the name that lasts, for a manager
// keeps what stands in one form. Until then, it is in no other place. (A clone of an input has its value.)
const copyOf = (password: HTMLInputElement): HTMLInputElement => {
  const copy = password.cloneNode() as HTMLInputElement;
  for (const name of ['id', 'required', 'aria-describedby', 'aria-invalid'])
    copy.removeAttribute(name);
  copy.type = 'password';
  copy.tabIndex = -1;
  copy.ariaHidden = 'true';
  copy.dataset['part'] = 'anchor';
  return copy;
};

const unseenButton = (): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.ariaHidden = 'true';
  const style = { position: 'absolute', clipPath: 'inset(50%)', pointerEvents: 'none' };
  Object.assign(button.style, style);
  return button;
};
