// Where uploaded files lie, if not in the database: whatever the host has, a bucket say.

/**
 * Keeps bytes under names that the plugin makes up: letters, digits, `-` and `_`, 43 of them. The bytes are sealed, and the
 * key is not in them. Each call may reject, or take longer than half a minute and be given up: `signal` tells when. Nothing
 * is lost by that: an upload is answered with `unavailable`, and what could not be deleted is tried again.
 */
export interface DocumentStorage {
  /** Keeps bytes under a new name; resolves once they are safe. What comes of it after it was given up is deleted. */
  put(name: string, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<void>;
  /** The bytes of a name; undefined where there are none. */
  get(name: string, signal: AbortSignal): Promise<Uint8Array | undefined>;
  /** Deletes what is kept under a name, for good. Also called where nothing is. */
  delete(name: string, signal: AbortSignal): Promise<void>;
}

/** How long a storage has for each call: half a minute, in milliseconds. */
const patience = 30_000;

/** A storage each of whose calls ends in time. */
export type PatientStorage = ReturnType<typeof patiently>;

/** The storage, given up where it is late. What it rejected with is the cause of the error. */
export const patiently = (storage: DocumentStorage) => ({
  put: (name: string, bytes: Uint8Array<ArrayBuffer>) =>
    inTime((signal) => storage.put(name, bytes, signal)),
  get: (name: string) => inTime((signal) => storage.get(name, signal)),
  delete: (name: string) => inTime((signal) => storage.delete(name, signal)),
});

const inTime = async <T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const patienceEnds = new AbortController();
  const timer = setTimeout(() => patienceEnds.abort(), patience);
  const { signal } = patienceEnds;
  const late = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  try {
    return await Promise.race([late, call(signal)]);
  } catch (cause) {
    // Its own code must not be taken for the database's.
    throw new Error('The storage of documents has failed.', { cause });
  } finally {
    clearTimeout(timer);
  }
};
