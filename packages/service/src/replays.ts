// Replies kept by idempotency key: the same answer sent again gets the same reply and has no second effect.
import type { Core } from './core.ts';

/** A reply as it went out. */
export interface Served {
  readonly status: number;
  /** JSON; absent with a reply that has no body. */
  readonly body?: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Values of `Set-Cookie`. */
  readonly setCookies: readonly string[];
}

/** A kept reply. The request is kept as its digest only: it may hold a password. */
export interface Replay {
  readonly digest: string;
  readonly served: Served;
  readonly ends: number;
}

/** Kept replies by scope and key. */
export type Replays = Record<string, Replay>;

// SHA-256, hexadecimal.
const digestOf = async (body: string | Uint8Array<ArrayBuffer>): Promise<string> => {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** What is known of a key: the reply that went out, or the means to keep the one that will. */
export interface Known {
  readonly served: Served | undefined;
  keep(served: Served): Served;
}

/** What is known of a key; `other-body` when it came with another body before. */
export const replayOf = async (
  core: Core,
  name: string,
  body: string | Uint8Array<ArrayBuffer>,
): Promise<Known | 'other-body'> => {
  const { state, time, policy } = core;
  const digest = await digestOf(body);
  for (const [key, { ends }] of Object.entries(state.replays)) {
    if (ends <= time.now()) delete state.replays[key];
  }
  const replay = state.replays[name];
  if (replay && replay.digest !== digest) return 'other-body';
  return {
    served: replay?.served,
    keep: (served) => {
      state.replays[name] = { digest, served, ends: time.now() + policy.journeyLife };
      return served;
    },
  };
};
