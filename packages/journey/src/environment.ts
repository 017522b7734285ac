// The three things about the world that a journey depends on. All are injected; here are the page's own.
import { systemClock, type Clock } from '@latchkey/contract';

/** Whether anybody can see the page. */
export interface Visibility {
  visible(): boolean;
  /** Calls `listener` after each change; the returned function ends that. */
  onChange(listener: () => void): () => void;
}

/** Randomness that nobody can guess. */
export interface Randomness {
  /** An idempotency key: 128 random bits. */
  key(): string;
  /** A number from 0 up to, but not including, 1. */
  fraction(): number;
}

/** What a journey knows of the world. */
export interface Environment {
  readonly clock: Clock;
  readonly visibility: Visibility;
  readonly random: Randomness;
}

const numbers = (count: number) => crypto.getRandomValues(new Uint32Array(count));

// Absent in Node and in workers.
const page = () => (globalThis as { readonly document?: Document }).document;

/** The page itself; always visible where there is no document. */
export const pageEnvironment: Environment = {
  clock: systemClock,
  visibility: {
    visible: () => page()?.visibilityState !== 'hidden',
    onChange(listener) {
      page()?.addEventListener('visibilitychange', listener);
      return () => page()?.removeEventListener('visibilitychange', listener);
    },
  },
  random: {
    // Not randomUUID(): insecure contexts have none.
    key: () => numbers(4).join('-'),
    fraction: () => Number(numbers(1).join()) / 2 ** 32,
  },
};
