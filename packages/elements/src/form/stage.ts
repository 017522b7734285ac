// The one place that knows where inputs live: real forms in the element's own children (light DOM), where password
// managers, autofill and `<label for>` work in every engine.
import { nothing, render } from 'lit';
import type { Shown } from '../steps/view.ts';
import { adoptStatic } from './adopt-static.ts';

const frame = () =>
  new Promise<unknown>((resolve) => {
    if (document.hidden) setTimeout(resolve, 50);
    else requestAnimationFrame(resolve);
  });

/** Shows one form at a time as a child of its host; each step has a `<form>` element of its own. */
export class Stage {
  readonly #host: HTMLElement;
  readonly #sheets: () => readonly CSSStyleSheet[];
  #box: HTMLElement | undefined;
  #key: string | undefined;
  #left: AbortController | undefined;

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
    const first = !this.#box;
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
    if (box.parentNode !== this.#host) this.#host.append(box);
    this.#adopt();
    const entered = this.#key !== key;
    this.#key = key;
    // Another step has a form element of its own, even if it is drawn by the same template.
    if (entered) render(nothing, box);
    // One that was about to leave stays after all.
    else this.form?.style.removeProperty('display');
    render(form, box);
    if (entered) {
      this.#left?.abort();
      this.#left = new AbortController();
      const live = this.form;
      if (first && live) adoptStatic(this.#host, box, live);
      if (live) enter?.(live, this.#left.signal);
    }
    return entered;
  }

  /**
   * Takes the form away so that a browser sees a sign-in that succeeded: hidden by style, two frames, then gone. Measured:
   * with `hidden`, a class or swapped contents Chromium never offers to save the password.
   */
  async leave(): Promise<void> {
    const { form } = this;
    if (!form) return;
    form.style.display = 'none';
    await frame();
    await frame();
  }

  // The sheets belong into the tree that holds the host: a document, or somebody's shadow root.
  #adopt(): void {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const lacking = this.#sheets().filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
    if (lacking.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...lacking];
  }
}
