// Tells open pages that something has changed (server-sent events, HTML Living Standard §9.2).

const event = new TextEncoder().encode('data: changed\n\n');

/** Pages that listen. What has changed, they ask. */
export class Feed {
  readonly #listeners = new Set<ReadableStreamDefaultController<Uint8Array>>();

  /** Tells every page. */
  readonly tell = (): void => {
    for (const listener of this.#listeners) listener.enqueue(event);
  };

  /** A page listens from now on. */
  open(): ReadableStream<Uint8Array> {
    let own: ReadableStreamDefaultController<Uint8Array>;
    return new ReadableStream({
      start: (listener) => {
        own = listener;
        this.#listeners.add(own);
        own.enqueue(event);
      },
      cancel: () => void this.#listeners.delete(own),
    });
  }

  /** Ends every connection. */
  close(): void {
    for (const listener of this.#listeners) listener.close();
    this.#listeners.clear();
  }
}
