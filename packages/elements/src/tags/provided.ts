import { ContextEvent } from '@lit/context';
import type { LitElement } from 'lit';
import { setupContext, type Setup } from '../context.ts';

// Those in the page that ask once more. One promise for all of them: what waits for it is held as long as no page defines a
// provider, and most never do.
const hoping = new Set<Provided>();
let defined: Promise<unknown> | undefined;

/**
 * What the provider above a tag hands to it. Asks once more when a provider is defined only after the tag, and so did not
 * hear it ask.
 */
export class Provided {
  value: Setup | undefined;
  readonly #host: LitElement;
  #leave: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    if (this.value || customElements.get('latchkey-provider')) return;
    hoping.add(this);
    defined ??= customElements.whenDefined('latchkey-provider').then(() => {
      for (const one of hoping) one.#ask();
      hoping.clear();
    });
  }

  hostDisconnected(): void {
    hoping.delete(this);
    this.#leave?.();
    this.#leave = undefined;
  }

  #ask(): void {
    this.#host.dispatchEvent(new ContextEvent(setupContext, this.#host, this.#take, true));
  }

  // A nearer provider that has come to life leaves the one before.
  readonly #take = (value: Setup, leave?: () => void): void => {
    if (this.#leave !== leave) this.#leave?.();
    this.#leave = leave;
    this.value = value;
    this.#host.requestUpdate();
  };
}
