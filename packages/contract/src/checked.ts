import type { AccountAdapter, Call } from './adapter.ts';
import { systemClock, type Clock } from './clock.ts';
import type { ProblemCode } from './problems.ts';
import type { Reply } from './types.ts';

declare const brand: unique symbol;

/** An adapter whose replies can be trusted in shape and that never rejects. Made by {@link checked} only. */
export type CheckedAdapter = AccountAdapter & { readonly [brand]: true };

/** How {@link checked} measures time and where it tells a developer what is wrong. */
export interface CheckOptions {
  /** Milliseconds that a call may take before it becomes the problem `timeout`. Default 15,000. */
  readonly timeout?: number;
  readonly clock?: Clock;
  /** Told once for each distinct fault of the adapter. Never holds a value that a person typed. Default: the console. */
  readonly report?: (message: string) => void;
}

const brands = new WeakSet<object>();
const lost = (code: ProblemCode): Reply => ({ problem: { code } });

/**
 * Makes any adapter safe to use: parses every reply, and turns a time-out, an abort, a throw and a malformed reply into
 * problems. An upload's deadline starts again whenever a part of it has arrived. Wrapping twice does nothing.
 */
export const checked = (adapter: AccountAdapter, options: CheckOptions = {}): CheckedAdapter => {
  if (brands.has(adapter)) return adapter as CheckedAdapter;
  const { timeout = 15_000, clock = systemClock } = options;
  const report = once(options.report ?? ((message) => { console.warn(message); }));

  /** Runs one call against its deadline; whatever comes after the deadline or the abort is dropped. */
  const within = <C extends Call, T>(
    call: C,
    name: string,
    run: (call: C, alive: () => void) => Promise<T>,
    instead: (code: ProblemCode) => T,
  ): Promise<T> =>
    new Promise((resolve) => {
      if (call.signal.aborted) {
        resolve(instead('aborted'));
        return;
      }
      const own = new AbortController();
      let stop = () => {};
      const settle = (value: T) => {
        stop();
        call.signal.removeEventListener('abort', abort);
        resolve(value);
      };
      const give = (code: ProblemCode) => {
        settle(instead(code));
        own.abort();
      };
      const abort = () => { give('aborted'); };
      const alive = () => {
        stop();
        stop = clock.after(timeout, () => { give('timeout'); });
      };
      call.signal.addEventListener('abort', abort);
      alive();
      const started = new Promise<T>((start) => { start(run({ ...call, signal: own.signal }, alive)); });
      started.then(settle, (thrown: unknown) => {
        if (!own.signal.aborted) report(`Latchkey: the adapter's ${name}() rejected (${nameOf(thrown)}). Expected refusals are replies: resolve with { problem: { code } }.`);
        settle(instead('unknown'));
      });
    });

  const read = async (name: string, received: Reply): Promise<Reply> => {
    const { readReply } = await import('./read.ts');
    const reply = readReply(received);
    if (!('malformed' in reply)) return reply;
    report(`Latchkey: the reply to ${name}() was not understood (${reply.malformed}). The contract's schemas say what it must be.`);
    return lost('malformed');
  };

  const safe: AccountAdapter = {
    open: (opening, call) =>
      within(call, 'open', async (c) => read('open', await adapter.open(opening, c)), lost),
    answer: (ticket, answer, call) =>
      within(call, 'answer', async (c) => read('answer', await adapter.answer(ticket, answer, c)), lost),
    look: (ticket, call) =>
      within(call, 'look', async (c) => read('look', await adapter.look(ticket, c)), lost),
    upload: (ticket, piece, file, call) =>
      within(
        call,
        'upload',
        async (c, alive) => {
          const onProgress = (part: number) => {
            alive();
            call.onProgress?.(part);
          };
          return read('upload', await adapter.upload(ticket, piece, file, { ...c, onProgress }));
        },
        lost,
      ),
    close: (ticket, call) => within(call, 'close', (c) => adapter.close(ticket, c), () => undefined),
  };
  brands.add(safe);
  return safe as CheckedAdapter;
};

/** Fetches the schemas ahead of the first reply. A failure is no problem yet: the first reply tries again. */
export const warmUp = (): Promise<unknown> => import('./read.ts').catch(() => undefined);

const nameOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.name : typeof thrown);

const once = (report: (message: string) => void) => {
  const said = new Set<string>();
  return (message: string) => {
    if (said.has(message)) return;
    said.add(message);
    report(message);
  };
};
