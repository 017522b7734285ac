// How many requests to the journeys may come from one network address: better-auth's own rule, answered in the contract's words.
import type { Problem } from '@latchkey/contract';
import type { AuthContext } from 'better-auth';
import { getIP } from 'better-auth/api';

type RateLimit = AuthContext['rateLimit'];

/** Requests from one address: no more than `max` in `window` seconds. */
export interface Rule {
  readonly window: number;
  readonly max: number;
}

// Beyond so many addresses, those whose time is over are dropped.
const mostAddresses = 10_000;

/** better-auth's limits without these paths: it answers in plain text, without a header that a page could read. */
export const withoutOwn = (rateLimit: RateLimit, paths: string): RateLimit => ({
  ...rateLimit,
  customRules: { ...rateLimit.customRules, [paths]: false },
});

/** The host's rule for these paths, or else its general one; undefined where there is none. */
export const ruleFor = (
  { customRules, ...general }: RateLimit,
  paths: string,
): Rule | undefined => {
  const own = customRules?.[paths];
  if (!general.enabled || own === false) return undefined;
  return typeof own === 'object' ? own : general;
};

/** Counts requests by address, in memory: each process for itself. */
export class NetworkLimit {
  readonly #rule: Rule;
  readonly #now: () => number;
  readonly #counts = new Map<string, { count: number; readonly ends: number }>();

  constructor(rule: Rule, now: () => number) {
    this.#rule = rule;
    this.#now = now;
  }

  /** Counts a request. Problem: `rate-limited`. Where nobody knows the address, all people would share one limit: there is none. */
  take(request: Request, options: AuthContext['options']): Problem | undefined {
    const address = getIP(request, options);
    if (address === null) return undefined;
    const now = this.#now();
    const known = this.#counts.get(address);
    if (!known || known.ends <= now) {
      this.#prune(now);
      this.#counts.set(address, { count: 1, ends: now + this.#rule.window * 1000 });
      return undefined;
    }
    if (known.count >= this.#rule.max)
      return { code: 'rate-limited', retryIn: Math.ceil((known.ends - now) / 1000) };
    known.count += 1;
    return undefined;
  }

  #prune(now: number) {
    if (this.#counts.size < mostAddresses) return;
    for (const [address, { ends }] of this.#counts) if (ends <= now) this.#counts.delete(address);
  }
}
