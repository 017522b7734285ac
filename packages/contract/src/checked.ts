import type { AccountAdapter, Call } from './adapter.ts';
import { systemClock, type Clock } from './clock.ts';
import { within } from './deadline.ts';
import { misread, once, rejected, unreadable } from './faults.ts';
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
  /** Told once for each distinct fault. Never holds a value that a person typed. Default: the console. */
  readonly report?: (message: string) => void;
}

const brands = new WeakSet<object>();
const lost = (code: ProblemCode): Reply => ({ problem: { code } });
const warn = (message: string) => {
  console.warn(message);
};

/**
 * Makes any adapter safe to use: parses every reply, and turns a time-out, an abort, a throw and a malformed reply into
 * problems. The adapter gets copies, so nothing that it changes reaches the caller. An upload's deadline starts again
 * whenever a part of it has arrived. Wrapping twice does nothing.
 */
export const checked = (adapter: AccountAdapter, options: CheckOptions = {}): CheckedAdapter => {
  if (brands.has(adapter)) return adapter as CheckedAdapter;
  const { timeout = 15_000, clock = systemClock } = options;
  const report = once(options.report ?? warn);

  const attempt = <C extends Call, T>(
    method: string,
    call: C,
    run: (call: C, renew: () => boolean) => Promise<T>,
    instead: (code: ProblemCode) => T,
  ) => {
    const failed = (thrown: unknown) => {
      report(rejected(method, thrown));
    };
    return within({ call, timeout, clock, run, instead, failed });
  };

  const read = async (method: string, received: Reply): Promise<Reply> => {
    const readReply = await readerOf(received).catch(() => undefined);
    if (!readReply) {
      report(unreadable);
      return lost('network');
    }
    const reply = readReply(received);
    if (!('malformed' in reply)) return reply;
    report(misread(method, reply.malformed));
    return lost('malformed');
  };

  const asked = <C extends Call>(
    method: string,
    call: C,
    run: (call: C, renew: () => boolean) => Promise<Reply>,
  ) => attempt(method, call, async (c, renew) => read(method, await run(c, renew)), lost);

  const safe: AccountAdapter = {
    open: (opening, call) => asked('open', call, (c) => adapter.open(structuredClone(opening), c)),
    answer: (ticket, answer, call) =>
      asked('answer', call, (c) => adapter.answer(ticket, structuredClone(answer), c)),
    look: (ticket, call) => asked('look', call, (c) => adapter.look(ticket, c)),
    upload: (ticket, piece, file, call) =>
      asked('upload', call, (c, renew) => {
        const onProgress = (part: number) => {
          if (renew()) call.onProgress?.(part);
        };
        return adapter.upload(ticket, piece, file, { ...c, onProgress });
      }),
    close: (ticket, call) =>
      attempt(
        'close',
        call,
        async (c) => {
          await adapter.close(ticket, c);
        },
        () => undefined,
      ),
  };
  brands.add(safe);
  return safe as CheckedAdapter;
};

const readerOf = async (received: unknown) => {
  const { fetchShapes, readReply } = await import('./read.ts');
  await fetchShapes(received);
  return readReply;
};

/** Fetches the schemas ahead of the first reply. A failure is no problem yet: the first reply tries again. */
export const warmUp = (): Promise<unknown> => import('./read.ts').catch(() => undefined);
