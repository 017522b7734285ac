import type {
  AccountAdapter,
  Call,
  KeyedCall,
  Opening,
  Reply,
  TurnedAnswer,
} from '@latchkey/contract';
import { mockBackend } from '../mock-backend.ts';
import { breaking, hasProblem, isAsking, replying, signedIn, type Broken } from './breaking.ts';

const origin = 'http://localhost';
const newKey = () => crypto.randomUUID();

const onceMore = (adapter: AccountAdapter): Partial<AccountAdapter> => ({
  open: (opening, call) => adapter.open(opening, { ...call, key: newKey() }),
  answer: (ticket, answer, call) => adapter.answer(ticket, answer, { ...call, key: newKey() }),
});

/** Remembers replies by key as a careless adapter would: when they are there, and not before. */
const carelessly = (adapter: AccountAdapter): Partial<AccountAdapter> => {
  const kept = new Map<string, Reply>();
  const keep = async (key: string, send: (key: string) => Promise<Reply>) => {
    const reply = kept.get(key) ?? (await send(newKey()));
    kept.set(key, reply);
    return reply;
  };
  return {
    open: (opening, call) => keep(call.key, (key) => adapter.open(opening, { ...call, key })),
    answer: (ticket, answer, call) =>
      keep(call.key, (key) => adapter.answer(ticket, answer, { ...call, key })),
  };
};

const withReturn = (makeTarget: (opening: Opening | undefined) => string | undefined) =>
  replying(() => {
    let opening: Opening | undefined;
    return (reply, said) => {
      opening = said.opening ?? opening;
      const returnTo = makeTarget(opening);
      if (!('outcome' in reply)) return reply;
      return { outcome: { kind: reply.outcome.kind, ...(returnTo !== undefined && { returnTo }) } };
    };
  });

const current = async (
  adapter: AccountAdapter,
  ticket: string,
  answer: TurnedAnswer,
  call: Call,
) => {
  const seen = await adapter.look(ticket, call);
  return { ...answer, turn: isAsking(seen) ? seen.turn : answer.turn };
};

/** Adapters that get turns, retries, tickets or the return target wrong. */
export const ofConversation: Readonly<Record<string, Broken>> = {
  'ignores the turn': {
    make: breaking((adapter) => ({
      answer: async (ticket, answer, call) =>
        adapter.answer(ticket, await current(adapter, ticket, answer, call), call),
    })),
    red: /(^turns › gives the current step|to an earlier turn$)/u,
  },
  'takes both of two answers to one turn': {
    make: replying(
      () => (reply) =>
        hasProblem(reply, 'stale')
          ? { ...reply, problem: { code: 'credentials-rejected' } }
          : reply,
    ),
    red: /^turns › takes only one/u,
  },
  'calls a turn stale only when it is past': {
    make: breaking((adapter) => ({
      answer: async (ticket, answer, call) => {
        const { turn } = await current(adapter, ticket, answer, call);
        return adapter.answer(ticket, { ...answer, turn: Math.min(turn, answer.turn) }, call);
      },
    })),
    red: /^turns › .* never was/u,
  },
  'takes any answer at any step': {
    make: replying(() => (reply) => (hasProblem(reply, 'not-offered') ? signedIn : reply)),
    red: /cannot be led past/u,
  },
  'counts looks as turns': {
    make: replying(
      () =>
        (reply, { looking }) =>
          looking && isAsking(reply) ? { ...reply, turn: reply.turn + 1 } : reply,
    ),
    red: /shows the same step/u,
  },
  'shows whoever looks another step': {
    make: replying(
      () =>
        (reply, { looking }) =>
          looking && isAsking(reply)
            ? { ...reply, step: { kind: 'captcha', actions: ['solve'], provider: 'x' } }
            : reply,
    ),
    red: /shows the same step/u,
  },
  'forgets idempotency keys': {
    make: breaking(onceMore),
    red: /(opens one journey|counts a wrong \w+ once) for one key/u,
  },
  'forgets idempotency keys, and journeys that are over': {
    make: breaking((adapter) => {
      const over = new Set<string>();
      return {
        answer: async (ticket, answer, call) => {
          const reply = await adapter.answer(ticket, answer, { ...call, key: newKey() });
          if (over.has(ticket)) return { problem: { code: 'journey-expired' } };
          if ('outcome' in reply) over.add(ticket);
          return reply;
        },
      };
    }),
    red: /signs in once for one key/u,
  },
  'remembers idempotency keys too late': {
    make: breaking(carelessly),
    red: /^retries › (opens|counts) .* at the same time/u,
  },
  'checks the password again for a key that it knows': {
    make: () => {
      const backend = mockBackend();
      return { ...backend, measure: () => ({ work: { passwordChecks: 1 } }) };
    },
    red: /^retries › does no costly work/u,
  },
  'drops what nobody waits for': {
    make: breaking((adapter) => {
      const left = new Set<string>();
      const unlessLeft = async (call: KeyedCall, send: () => Promise<Reply>): Promise<Reply> => {
        call.signal.addEventListener('abort', () => left.add(call.key));
        return left.has(call.key) ? { problem: { code: 'journey-expired' } } : send();
      };
      return {
        open: (opening, call) => unlessLeft(call, () => adapter.open(opening, call)),
        answer: (ticket, answer, call) =>
          unlessLeft(call, () => adapter.answer(ticket, answer, call)),
      };
    }),
    red: /^retries › takes an (answer|opening) again/u,
  },
  'opens a journey for a ticket that never was': {
    make: breaking((adapter) => ({
      look: async (ticket, call) => {
        const reply = await adapter.look(ticket, call);
        return hasProblem(reply, 'journey-expired')
          ? adapter.open({ journey: 'login' }, { ...call, key: newKey() })
          : reply;
      },
    })),
    red: /^tickets › (knows nothing|forgets)/u,
  },
  'rejects when there is nothing to close': {
    make: breaking(() => ({ close: () => Promise.reject(new Error('404')) })),
    red: /^tickets › closes a ticket/u,
  },
  'closes nothing': {
    make: breaking(() => ({ close: () => Promise.resolve() })),
    red: /^tickets › forgets/u,
  },
  'asks again after the end': {
    make: replying(() => {
      let asked: Reply | undefined;
      return (reply, { looking }) => {
        if (isAsking(reply)) asked = reply;
        return looking && 'outcome' in reply ? asked : reply;
      };
    }),
    red: /^tickets › asks nothing more/u,
  },
  'takes every browser for the same': {
    make: () => {
      const backend = mockBackend();
      return { ...backend, anotherBrowser: () => backend.adapter };
    },
    red: /^tickets › binds/u,
  },
  'takes any file': {
    make: breaking((adapter) => ({ upload: (ticket, _, __, call) => adapter.look(ticket, call) })),
    red: /^tickets › takes no file/u,
  },
  'is used up by one login': {
    make: replying(() => {
      let over = false;
      return (reply) => {
        const used = over;
        over ||= 'outcome' in reply;
        return used ? { problem: { code: 'unavailable' } } : reply;
      };
    }),
    red: /^(tickets › starts anew|login › greets)/u,
  },
  'writes the identifier into the ticket': {
    make: breaking((adapter) => {
      const mark = btoa('anna@example.org').replace(/=+$/u, '');
      const marked = (reply: Reply): Reply =>
        isAsking(reply) ? { ...reply, ticket: mark + reply.ticket } : reply;
      const bare = (ticket: string) => ticket.replace(mark, '');
      return {
        open: async (opening, call) => marked(await adapter.open(opening, call)),
        answer: async (ticket, ...given) => marked(await adapter.answer(bare(ticket), ...given)),
        look: async (ticket, call) => marked(await adapter.look(bare(ticket), call)),
      };
    }),
    red: /^secrecy › puts nothing/u,
  },
  'drops the return target': { make: withReturn(() => undefined), red: /keeps the return target/u },
  'returns wherever it is told to': {
    make: withReturn((opening) => opening?.returnTo),
    red: /^return target › drops [^"]*"(?!\/\.)/u,
  },
  'returns to the path of wherever it is told to': {
    make: withReturn((opening) => opening?.returnTo && new URL(opening.returnTo, origin).pathname),
    red: /^return target › (drops [^"]*"\/\.|keeps)/u,
  },
  'returns to a place of its own': {
    make: withReturn(() => 'https://elsewhere.example/'),
    red: /^return target › (makes up|keeps)/u,
  },
};
