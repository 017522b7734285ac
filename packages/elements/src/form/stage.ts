// The one place that knows where inputs live: real forms in the element's own children (light DOM), where password
// managers, autofill and `<label for>` work in every engine.
import { nothing, render } from 'lit';
import type { Shown } from '../steps/view.ts';
import { adoptStatic } from './adopt-static.ts';
import { forget } from './reading.ts';

const frame = () =>
  new Promise<unknown>((resolve) => {
    if (document.hidden) setTimeout(resolve, 50);
    else requestAnimationFrame(resolve);
  });

// What Chromium's own advice for passwords sent by script asks for; nothing changes for the page. A document without an origin
// has no history.
const sayAgain = () => {
  try {
    history.replaceState(history.state, '');
  } catch {
    // It saves or not, as it likes.
  }
};

// Steps at which a sign-in begins, and the ends: there is nothing to go along to any more.
const fresh = /^(?:identifier|credentials|password|over|lost)(?: |$)/u;

/** Shows one form at a time as a child of its host; each step has a `<form>` element of its own. */
export class Stage {
  readonly #host: HTMLElement;
  readonly #sheets: () => readonly CSSStyleSheet[];
  #box: HTMLElement | undefined;
  #key: string | undefined;
  #left: AbortController | undefined;
  #handedOn: HTMLInputElement | undefined;
  // Hold forms that were answered and that no manager must keep.
  #aside: HTMLElement[] = [];

  /** @param sheets the style sheets that forms need, as many as are here */
  constructor(host: HTMLElement, sheets: () => readonly CSSStyleSheet[]) {
    this.#host = host;
    this.#sheets = sheets;
  }

  /** The form shown. */
  get form(): HTMLFormElement | undefined {
    return this.#box?.querySelector('form') ?? undefined;
  }

  /**
   * Shows `form`; the same key keeps the same `<form>` element and all that was typed. Runs `enter` when it is a new one.
   * Gives whether it is.
   */
  show(key: string, { heading, form, enter }: Shown, lang: string, dir?: string): boolean {
    const first = this.#key === undefined;
    this.#box ??= document.createElement('div');
    const box = this.#box;
    box.slot = 'form';
    box.dataset['latchkey'] = '';
    box.lang = lang;
    if (dir) box.dir = dir;
    else box.removeAttribute('dir');
    // Who comes to a field by its focus hears the heading; as a landmark it would have to be unique in the page.
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', heading);
    // A framework may have wiped the children: what was typed comes back with the box.
    if (box.parentNode !== this.#host) this.#host.insertBefore(box, this.#aside[0] ?? null);
    this.#adopt();
    const entered = this.#key !== key;
    this.#key = key;
    // Another step has a form element of its own, even if it is drawn by the same template.
    if (entered) render(nothing, box);
    // One that was about to leave stays after all.
    else this.form?.style.removeProperty('display');
    render(form, box);
    if (entered) {
      this.#receive(key);
      this.#left?.abort();
      this.#left = new AbortController();
      const live = this.form;
      if (first && live) adoptStatic(this.#host, box, live);
      if (live) enter?.(live, this.#left.signal);
    }
    return entered;
  }

  /**
   * Takes the form away. What was `accepted` goes so that a browser sees a sign-in that succeeded: hidden by style, two
   * frames, an entry of the history that says the same again, then gone. (Measured: with `hidden`, a class or swapped contents
   * Chromium never offers to save the password; without the entry, not every time.) So what a manager must not keep stays.
   */
  async leave(accepted: boolean): Promise<void> {
    const { form } = this;
    if (!form) return;
    const password = form.querySelector<HTMLInputElement>('[autocomplete$="-password"]');
    const username = form.querySelector<HTMLInputElement>('[autocomplete^="username"]')?.value;
    const lasts = accepted && Boolean(password && username);
    // To Chromium, the code that follows is a part of the same sign-in.
    if (!lasts && (password || this.#aside.length)) {
      if (accepted && password) this.#handOn(password);
      this.#setAside(form);
      return;
    }
    form.style.display = 'none';
    await frame();
    await frame();
    if (!lasts) return;
    sayAgain();
    for (const box of this.#aside.splice(0)) box.remove();
  }

  /** Empties every secret that is here. */
  forget(): void {
    if (this.form) forget(this.form);
    this.#handedOn = undefined;
  }

  // Given with a name that serves once: it goes along, unseen, to the form that asks for the name that lasts, for a manager
  // keeps what stands in one form. As long as that, in no other place.
  #handOn(password: HTMLInputElement): void {
    const copy = password.cloneNode() as HTMLInputElement;
    for (const name of ['id', 'required', 'aria-describedby', 'aria-invalid'])
      copy.removeAttribute(name);
    copy.type = 'password';
    copy.value = password.value;
    copy.tabIndex = -1;
    copy.ariaHidden = 'true';
    copy.dataset['part'] = 'anchor';
    this.#handedOn = copy;
  }

  // Emptied, and seen by nobody but the browser: to that, a form without a control that could take the focus is gone. As long
  // as there is no other with a password, it is the one that would be offered.
  #setAside(form: HTMLFormElement): void {
    const rest = document.createElement('button');
    rest.type = 'button';
    rest.tabIndex = -1;
    rest.ariaHidden = 'true';
    Object.assign(rest.style, {
      position: 'absolute',
      clipPath: 'inset(50%)',
      pointerEvents: 'none',
    });
    forget(form);
    form.replaceChildren(rest);
    const box = this.#box;
    this.#box = undefined;
    if (!box) return;
    for (const name of ['role', 'aria-label', 'data-latchkey']) box.removeAttribute(name);
    this.#aside.unshift(box);
  }

  #receive(key: string): void {
    if (fresh.test(key)) this.#handedOn = undefined;
    const place = this.form?.querySelector('[data-part="handed-on"]');
    if (!place || !this.#handedOn) return;
    place.append(this.#handedOn);
    this.#handedOn = undefined;
  }

  // The sheets belong into the tree that holds the host: a document, or somebody's shadow root.
  #adopt(): void {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const lacking = this.#sheets().filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
    if (lacking.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...lacking];
  }
}
