// Node has no reportError().
const host: { readonly reportError?: (error: unknown) => void } = globalThis;

/** Whoever wants to know. A listener that throws is reported and does not keep the others from being told. */
export class Listeners<T> {
  readonly #listeners = new Set<(news: T) => void>();

  /** Adds a listener; the returned function takes it away. */
  add(listener: (news: T) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Takes all listeners away. */
  clear(): void {
    this.#listeners.clear();
  }

  /** Tells everybody, until what `current` gives is no longer that: a listener may have brought newer news. */
  tell(news: T, current: () => T): void {
    for (const listener of [...this.#listeners]) {
      if (current() !== news) return;
      if (!this.#listeners.has(listener)) continue;
      try {
        listener(news);
      } catch (error) {
        (host.reportError ?? console.error)(error);
      }
    }
  }
}
