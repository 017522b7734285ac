// An adapter that fails as a cell says, without any HTTP.
import type { AccountAdapter, Call, Reply } from '@latchkey/contract';
import { bodies, timings } from './axes.ts';
import type { Cell } from './cells.ts';
import { endpointOf, isStruck, standing, type Method } from './endpoints.ts';

/** What an adapter was called with. */
export interface Called {
  readonly method: Method | 'close';
  readonly key: string | undefined;
}

/** An adapter of one run of a cell, and what makes it go on. */
export interface FaultyAdapter {
  readonly adapter: AccountAdapter;
  readonly called: Called[];
  readonly release: () => void;
  readonly heal: () => void;
}

// What part of an upload has arrived when it is given up.
const parts: Readonly<Record<string, number>> = { D15: 0, 'D15-half': 0.5, 'D15-whole': 1 };

type Settle = (value: unknown) => void;

/** Fails every call that the cell strikes until it is healed. What is `held` settles only when it is released. */
export const faultyAdapter = (cell: Cell, held: boolean): FaultyAdapter => {
  const endpoint = endpointOf(cell.endpoint);
  const { sayings } = endpoint;
  const { value } = bodies[cell.body] ?? {};
  const called: Called[] = [];
  const waiting: (() => void)[] = [];
  let healed = false;
  let released = !held;

  const whenReleased = (settle: () => void) => {
    if (released) settle();
    else waiting.push(settle);
  };

  const fail = (call: Call, input: unknown): unknown => {
    const said = structuredClone(value?.(sayings));
    if (timings[cell.timing]?.never) return new Promise(() => {});
    const act = misbehaviors[cell.failure];
    if (act) return act({ said, call, input, whenReleased });
    if (released) return Promise.resolve(said);
    return new Promise((settle) => {
      whenReleased(() => {
        settle(said);
      });
    });
  };

  const on = (name: Method, call: Call, input?: unknown, answered = false): Promise<Reply> => {
    called.push({ method: name, key: (call as { key?: string }).key });
    const struck = isStruck(endpoint, name, answered);
    if (struck && !healed) return fail(call, input) as Promise<Reply>;
    return Promise.resolve(struck ? sayings.next : standing(endpoint));
  };

  return {
    called,
    release: () => {
      released = true;
      for (const settle of waiting.splice(0)) settle();
    },
    heal: () => {
      healed = true;
    },
    adapter: {
      open: (opening, call) => on('open', call, opening, opening.answer !== undefined),
      answer: (_ticket, answer, call) => on('answer', call, answer),
      look: (_ticket, call) => on('look', call),
      upload: (_ticket, _piece, _file, call) => {
        call.onProgress?.(parts[cell.failure] ?? 0.25);
        return on('upload', call);
      },
      close: (_ticket) => {
        called.push({ method: 'close', key: undefined });
        return Promise.resolve();
      },
    },
  };
};

interface Struck {
  readonly said: unknown;
  readonly call: Call;
  readonly input: unknown;
  readonly whenReleased: (settle: () => void) => void;
}

// What adapters of strangers do.
const misbehaviors: Readonly<Record<string, (struck: Struck) => unknown>> = {
  D11: ({ input }) => {
    throw new Error(JSON.stringify(input));
  },
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- adapters of strangers do
  D12: () => Promise.reject(undefined),
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- adapters of strangers do
  'D12-text': ({ input }) => Promise.reject(JSON.stringify(input)),
  D13: ({ said, call, input, whenReleased }) =>
    new Promise((settle, reject) => {
      whenReleased(() => {
        if (call.signal.aborted) reject(new Error(JSON.stringify(input)));
        else settle(said);
      });
    }),
  D14: ({ said, whenReleased }) => ({
    then: (settle: Settle, reject: Settle) => {
      whenReleased(() => {
        settle(said);
        settle({ outcome: { kind: 'signed-in' } });
        reject(new Error('too late'));
      });
    },
  }),
};
