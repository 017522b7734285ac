import { ContextEvent } from '@lit/context';
import type { LitElement } from 'lit';
import { setupContext, type Setup } from '../context.ts';

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
    void customElements.whenDefined('latchkey-provider').then(() => {
      if (this.#host.isConnected && !this.value) this.#ask();
    });
  }

  hostDisconnected(): void {
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
