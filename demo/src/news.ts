// The one line that tells, to all who see or hear it, what has just happened beside the login.
import type { Message } from '@latchkey/mock';

/** What has happened last: nothing yet, a message has arrived, or something was done. */
export type Item =
  | { readonly kind: 'start' }
  | { readonly kind: Message['kind']; readonly to: string }
  | { readonly kind: 'said'; readonly text: string };

/** Remembers which messages have been told. */
export class News {
  last: Item = { kind: 'start' };
  #told = 0;

  /** Counts what is there already as known. */
  skip(outbox: readonly Message[]): void {
    this.#told = outbox.length;
    this.last = { kind: 'start' };
  }

  /** Tells the newest message, if there is a new one. */
  of(outbox: readonly Message[]): void {
    const message = outbox.length > this.#told ? outbox.at(-1) : undefined;
    this.#told = outbox.length;
    if (message) this.last = { kind: message.kind, to: message.account };
  }

  /** Tells that something was done. */
  say(text: string): void {
    this.last = { kind: 'said', text };
  }
}
