import type { Clock, PasswordRule } from '@latchkey/contract';
import type { ProblemTable } from './problems.ts';

/** What the calls do not say themselves. */
export interface CallOptions {
  /** The backend's own words for what it refuses. */
  readonly problems?: ProblemTable;
  /** What a new password must be, where no call says it. */
  readonly passwordRules?: readonly PasswordRule[];
  /** Seconds between two codes or links, where no call says it. Default 30. */
  readonly coolDown?: number;
  /**
   * Milliseconds that a call may take before it is given up, with the problem `timeout`. Default 10,000: less than
   * `checked()` waits, so that an answer sent again finds out what became of the first.
   */
  readonly timeout?: number;
  /** Origins besides the page's own to which a person may return. */
  readonly returnOrigins?: readonly string[];
  readonly clock?: Clock;
  /** Told once for each mistake in a call. Never holds what a person typed. Default: the console. */
  readonly report?: (message: string) => void;
}
