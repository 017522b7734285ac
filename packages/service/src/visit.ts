import type { Problem } from '@latchkey/contract';
import { type Account } from './accounts.ts';
import type { SetCookie } from './cookies.ts';
import type { Core } from './core.ts';
import type { JourneyRules } from './gates.ts';
import type { Journey, Move } from './journey.ts';

/** Who is calling: what one request says beside its body. */
export interface Caller {
  /** Origin of the page. */
  readonly origin: string;
  /** BCP 47 tag of the language in which the person reads. */
  readonly locale: string;
  readonly cookies: ReadonlyMap<string, string>;
  /** Path of the API, without a slash at its end. */
  readonly basePath: string;
  /** Sets a cookie with the reply. */
  setCookie(cookie: SetCookie): void;
}

/** One call in one journey: what a step's handler works with. */
export interface Visit extends Caller {
  readonly core: Core;
  readonly journey: Journey;
  readonly rules: JourneyRules;
}

/** The account that the journey has proven. Throws before that: a handler that asks too early is a bug. */
export const accountOf = ({ core, journey }: Visit): Account => {
  const account = core.store.accounts.get(journey.account);
  if (!account) throw new Error('The journey has proven no account yet.');
  return account;
};

/** Stays at the step, and says what was wrong. */
export const stay = ({ journey }: Visit, problem: Problem): Move => ({
  to: journey.place,
  problem,
});
