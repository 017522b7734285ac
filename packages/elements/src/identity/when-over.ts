import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

/** Does something once for each `given` when its time is over, as soon as somebody sees the page. Shows nothing. */
class WhenOver extends AsyncDirective {
  #done: unknown;
  #act = () => {};

  override render(given: unknown, isOver: boolean, act: () => void): typeof nothing {
    this.#act = act;
    if (isOver && this.#done !== given) {
      this.#done = given;
      // Not while the view is being shown.
      queueMicrotask(this.#tryNow);
    }
    return nothing;
  }

  override disconnected(): void {
    document.removeEventListener('visibilitychange', this.#tryNow);
  }

  readonly #tryNow = (): void => {
    if (!this.isConnected) return;
    if (document.visibilityState === 'hidden')
      document.addEventListener('visibilitychange', this.#tryNow, { once: true });
    else this.#act();
  };
}

/** See {@link WhenOver}. */
export const whenOver = directive(WhenOver);
