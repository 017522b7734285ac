import type { Call } from './adapter.ts';
import type { Clock } from './clock.ts';
import type { ProblemCode } from './problems.ts';

/** One call that may take so long, and what to give its caller instead when it does not end well. */
export interface Attempt<C extends Call, T> {
  readonly call: C;
  /** Milliseconds. */
  readonly timeout: number;
  readonly clock: Clock;
  /** Does the work. `renew` starts the deadline again and tells whether anybody still waits. */
  readonly run: (call: C, renew: () => boolean) => Promise<T>;
  readonly instead: (code: ProblemCode) => T;
  /** Told of a throw or a rejection, unless nobody waits any more. */
  readonly failed: (thrown: unknown) => void;
}

/**
 * Runs one call against its deadline and its caller's signal. Never rejects: a time-out becomes `timeout`, an abort
 * `aborted`, a failure `unknown`. Whatever comes afterwards is dropped, and the call's own signal is aborted.
 */
export const within = <C extends Call, T>(attempt: Attempt<C, T>): Promise<T> =>
  new Promise((resolve) => {
    const { call, timeout, clock, run, instead, failed } = attempt;
    if (call.signal.aborted) {
      resolve(instead('aborted'));
      return;
    }
    const own = new AbortController();
    let awaited = true;
    let stop = () => {};
    const settle = (value: T) => {
      awaited = false;
      stop();
      call.signal.removeEventListener('abort', abort);
      resolve(value);
    };
    const give = (code: ProblemCode) => {
      settle(instead(code));
      own.abort();
    };
    const abort = () => {
      give('aborted');
    };
    const expire = () => {
      give('timeout');
    };
    const renew = () => {
      stop();
      if (awaited) stop = clock.after(timeout, expire);
      return awaited;
    };
    call.signal.addEventListener('abort', abort);
    renew();
    const started = new Promise<T>((start) => {
      start(run({ ...call, signal: own.signal }, renew));
    });
    started.then(settle, (thrown: unknown) => {
      if (awaited) failed(thrown);
      settle(instead('unknown'));
    });
  });
