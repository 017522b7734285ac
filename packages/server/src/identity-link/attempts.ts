// Ways to the app that are under way: each begun in one browser, good for one way back.
import { readCookies, writeCookie } from '@latchkey/service';
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';

/** A way to the app. */
export interface Attempt {
  /** Id of the journey's request. */
  readonly request: string;
  /** Page of this device where the journey waits; undefined where it waits on another device. */
  readonly back: string | undefined;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Milliseconds since the epoch. */
  readonly ends: number;
}

const life = 10 * 60_000;
// Whoever begins without end takes the oldest along, and no more memory.
const most = 1000;

// A name for each, so that two at a time do not meet.
const cookieOf = (state: string) => `latchkey-identity-${state}`;

/** The ways under way of one process. */
export class Attempts {
  readonly #path: string;
  readonly #secure: boolean;
  /** By state and cookie: who has one of the two has nothing. */
  readonly #kept = new Map<string, Attempt>();

  /** @param callback Where ways end: the only address that the cookie goes to. */
  constructor(callback: URL) {
    this.#path = callback.pathname;
    this.#secure = callback.protocol === 'https:';
  }

  /** Begins one; and the `Set-Cookie` by which its browser is known again. */
  begin(request: string, back: string | undefined): { attempt: Attempt; setCookie: string } {
    const state = randomState();
    const browser = randomState();
    const secrets = { state, nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const attempt: Attempt = { request, back, ...secrets, ends: Date.now() + life };
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size >= most) this.#kept.delete(oldest);
    this.#kept.set(`${state} ${browser}`, attempt);
    const setCookie = this.#cookie(state, browser, life / 1000);
    return { attempt, setCookie };
  }

  /** Ends the one of this state: undefined in any other browser, the second time, and when it took too long. */
  take(state: string, cookies: string): Attempt | undefined {
    const key = `${state} ${readCookies(cookies).get(cookieOf(state)) ?? ''}`;
    const attempt = this.#kept.get(key);
    this.#kept.delete(key);
    return attempt && attempt.ends > Date.now() ? attempt : undefined;
  }

  /** The `Set-Cookie` that removes its cookie. */
  forget({ state }: Attempt): string {
    return this.#cookie(state, '', 0);
  }

  #cookie(state: string, value: string, maxAge: number) {
    return writeCookie({ name: cookieOf(state), value, path: this.#path, maxAge }, this.#secure);
  }
}
