import type { AccountAdapter } from '../../adapter.ts';
import { checked } from '../../checked.ts';
import type { Answer, Asking, Opening, Reply, Ticket } from '../../types.ts';
import type { Backend, MakeBackend, Trace } from '../backend.ts';
import { claim, NotProvided } from './rule.ts';

/** How one call is made; what is not given is new. */
export interface Manner {
  readonly key?: string;
  readonly signal?: AbortSignal;
  /** The turn that an answer names. Default: that of the reply. */
  readonly turn?: number;
}

/**
 * One browser at one backend: calls the adapter as a page does, and notes what it says. Whatever the backend does not
 * provide throws {@link NotProvided}.
 */
export interface Stage {
  readonly backend: Backend;
  /** The last reply as the adapter gave it, before anything was read. */
  raw(): unknown;
  open(opening: Opening, manner?: Manner): Promise<Reply>;
  answer(asked: Asking, answer: Answer, manner?: Manner): Promise<Reply>;
  look(ticket: Ticket): Promise<Reply>;
  close(ticket: Ticket): Promise<void>;
  upload(ticket: Ticket, piece: string, file: Blob): Promise<Reply>;
  /** A backend of its own, as this one was at the beginning. */
  another(): Promise<Stage>;
  /** The same backend in another browser. */
  elsewhere(): Stage;
  /** What the last call could be told by. */
  trace(): Promise<Trace>;
  /** Lets so many seconds pass for the service. */
  pass(seconds: number): Promise<void>;
}

/** An idempotency key. */
export const newKey = (): string => crypto.randomUUID();

/** Runs something at a new backend, and fails when the adapter broke the contract on the way. */
export const onStage = async (
  make: MakeBackend,
  run: (stage: Stage) => Promise<void>,
): Promise<void> => {
  const faults: string[] = [];
  const backends: Backend[] = [];
  const build = async (): Promise<Stage> => {
    const backend = await make();
    backends.push(backend);
    return browserAt(backend, backend.adapter);
  };
  const browserAt = (backend: Backend, adapter: AccountAdapter): Stage => {
    const voice = voiceOf(adapter, (fault) => faults.push(fault));
    return { ...partsOf(backend, browserAt), ...voice, another: build };
  };
  try {
    await run(await build());
  } finally {
    for (const backend of backends) await backend.dispose?.();
  }
  claim(faults.length === 0, faults.join('\n'));
};

// What the backend can do beside talking; what it cannot is a reason to skip.
const partsOf = (
  backend: Backend,
  browserAt: (backend: Backend, adapter: AccountAdapter) => Stage,
): Pick<Stage, 'backend' | 'elsewhere' | 'trace' | 'pass'> => ({
  backend,
  elsewhere: () => {
    if (!backend.anotherBrowser) throw missing('has no second browser', 'anotherBrowser');
    return browserAt(backend, backend.anotherBrowser());
  },
  trace: async () => {
    if (!backend.measure) throw missing('measures nothing', 'measure');
    return backend.measure();
  },
  pass: async (seconds) => {
    if (!backend.advance) throw missing('cannot let time pass', 'advance');
    await backend.advance(seconds);
  },
});

const missing = (what: string, part: keyof Backend) =>
  new NotProvided(`the backend ${what} (${part})`);

// What is said to the adapter, as a page says it.
const voiceOf = (
  adapter: AccountAdapter,
  report: (fault: string) => void,
): Pick<Stage, 'raw' | 'open' | 'answer' | 'look' | 'close' | 'upload'> => {
  let raw: unknown;
  const note = async <T>(reply: Promise<T>): Promise<T> => {
    const said = await reply;
    raw = said;
    return said;
  };
  const noted: AccountAdapter = {
    open: (...given) => note(adapter.open(...given)),
    answer: (...given) => note(adapter.answer(...given)),
    look: (...given) => note(adapter.look(...given)),
    upload: (...given) => note(adapter.upload(...given)),
    close: (...given) => adapter.close(...given),
  };
  const safe = checked(noted, { report });
  const call = ({ key = newKey(), signal = new AbortController().signal }: Manner = {}) => ({
    key,
    signal,
    locale: 'en',
  });
  return {
    raw: () => raw,
    open: (opening, manner) => safe.open(opening, call(manner)),
    answer: ({ ticket, turn }, answer, manner) =>
      safe.answer(ticket, { ...answer, turn: manner?.turn ?? turn }, call(manner)),
    look: (ticket) => safe.look(ticket, call()),
    close: (ticket) => safe.close(ticket, call()),
    upload: (ticket, piece, file) => safe.upload(ticket, piece, file, call()),
  };
};
