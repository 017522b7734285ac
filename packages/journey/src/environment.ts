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

// Not randomUUID(): insecure contexts have none.
const key = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

const fraction = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** The page itself; always visible where there is no document. */
export const pageEnvironment: Environment = {
  clock: systemClock,
  visibility: {
    visible: () => globalThis.document?.visibilityState !== 'hidden',
    onChange(listener) {
      const page: EventTarget | undefined = globalThis.document;
      page?.addEventListener('visibilitychange', listener);
      return () => page?.removeEventListener('visibilitychange', listener);
    },
  },
  random: { key, fraction },
};
