// The one line that tells, to all who see or hear it, what has just happened beside the login.
import type { CompanionView, Message } from '@latchkey/mock';

/** The part of the page where something has happened, by its id. */
export type Place = 'accounts' | 'phone' | 'inbox';

/** What has happened last: nothing yet, a message has arrived, an app was asked, or something was done. */
export type Item =
  | { readonly kind: 'start' }
  | { readonly kind: Message['kind']; readonly to: string }
  | { readonly kind: 'app'; readonly to: string }
  | { readonly kind: 'said'; readonly text: string; readonly place?: Place | undefined };

/** Remembers which messages have been told. */
export class News {
  last: Item = { kind: 'start' };
  #told = 0;
  #asked: string | undefined;

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

  /** Tells that an app waits to be opened, if that is new. */
  ofApp(requests: readonly CompanionView[]): void {
    const newest = requests.findLast(({ state }) => state === 'waiting');
    if (!newest || newest.id === this.#asked) return;
    this.#asked = newest.id;
    this.last = { kind: 'app', to: newest.app };
  }

  /** Tells that something was done, and where that is seen. */
  say(text: string, place?: Place): void {
    this.last = { kind: 'said', text, place };
  }
}
