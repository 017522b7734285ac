// Replies kept by idempotency key: the same answer sent again gets the same reply and has no second effect.
import type { Core } from './core.ts';
import { seal } from './seal.ts';

/** A reply as it went out. */
export interface Served {
  readonly status: number;
  /** JSON; absent with a reply that has no body. */
  readonly body?: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Values of `Set-Cookie`. */
  readonly setCookies: readonly string[];
}

/** A kept reply. The request is kept as its digest only, with the service's secret in it: it may hold a password. */
export interface Replay {
  /** Digest of scope and key. */
  readonly id: string;
  readonly digest: string;
  readonly served: Served;
  readonly ends: number;
}

/** SHA-256, hexadecimal. */
export const digestOf = async (body: string | Uint8Array<ArrayBuffer>): Promise<string> => {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** What is known of a key: the reply that went out, or the means to keep the one that will. */
export interface Known {
  readonly served: Served | undefined;
  keep(served: Served): Served;
}

/** What is known of a key, with the digest of the body; `other-body` when it came with another body before. */
export const replayOf = (core: Core, name: string, body: string): Known | 'other-body' => {
  const id = seal(core, 'key', name);
  const digest = seal(core, 'body', body);
  const { store, time, policy } = core;
  const kept = store.replays.get(id);
  const replay = kept && kept.ends > time.now() ? kept : undefined;
  if (replay && replay.digest !== digest) return 'other-body';
  return {
    served: replay?.served,
    keep: (served) => {
      store.replays.put({ id, digest, served, ends: time.now() + policy.journeyLife });
      return served;
    },
  };
};
