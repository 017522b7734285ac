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

/** Takes in what must not leave. A recovery brings it. */
export interface Wings {
  /** What a new form goes before. */
  readonly first: HTMLElement | undefined;
  /** Takes a form with its box, and empties it. False where it may leave. */
  take(form: HTMLFormElement, box: HTMLElement, accepted: boolean): boolean;
  /** A new form has come. */
  enter(key: string, form: HTMLFormElement | undefined): void;
  /** Empties every secret that is there. */
  forget(): void;
  /** Lets everything leave. */
  clear(): void;
}

/** Shows one form at a time as a child of its host; each step has a `<form>` element of its own. */
export class Stage {
  readonly #host: HTMLElement;
  readonly #sheets: () => readonly CSSStyleSheet[];
  #box: HTMLElement | undefined;
  #key: string | undefined;
  #left: AbortController | undefined;
  readonly #newWings: (() => Wings | undefined) | undefined;
  #wings: Wings | undefined;

  /**
   * @param sheets the style sheets that forms need, as many as are here
   * @param newWings makes its wings, once they are here
   */
  constructor(
    host: HTMLElement,
    sheets: () => readonly CSSStyleSheet[],
    newWings?: () => Wings | undefined,
  ) {
    this.#host = host;
    this.#sheets = sheets;
    this.#newWings = newWings;
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
    if (box.parentNode !== this.#host) this.#host.insertBefore(box, this.#wings?.first ?? null);
    this.#adopt();
    const entered = this.#key !== key;
    this.#key = key;
    // Another step has a form element of its own, even if it is drawn by the same template.
    if (entered) render(nothing, box);
    // One that was about to leave stays after all.
    else this.form?.style.removeProperty('display');
    render(form, box);
    if (entered) {
      this.#wings?.enter(key, this.form);
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
    const holds = (token: string) =>
      form.querySelector<HTMLInputElement>(`[autocomplete${token}]`)?.value;
    const keeps = accepted && holds('^=username') && holds('$="-password"');
    this.#wings ??= this.#newWings?.();
    if (!keeps && this.#box && this.#wings?.take(form, this.#box, accepted)) {
      this.#box = undefined;
      return;
    }
    form.style.display = 'none';
    await frame();
    await frame();
    if (!keeps) return;
    try {
      // What Chromium's own advice for passwords sent by script asks for; nothing changes for the page.
      history.replaceState(history.state, '');
    } catch {
      // A document without an origin has no history.
    }
    this.#wings?.clear();
  }

  /** Empties every secret that is here. */
  forget(): void {
    if (this.form) forget(this.form);
    this.#wings?.forget();
  }

  // The sheets belong into the tree that holds the host: a document, or somebody's shadow root.
  #adopt(): void {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const lacking = this.#sheets().filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
    if (lacking.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...lacking];
  }
}
