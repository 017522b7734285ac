import {
  systemClock,
  type AccountAdapter,
  type KeyedCall,
  type Opening,
  type Reply,
  type Ticket,
} from '@latchkey/contract';
import { begin } from './beginnings.ts';
import type { Calls } from './calls.ts';
import { checkCalls } from './check-calls.ts';
import { emptyMemory, type Journey } from './journey.ts';
import { once, trim } from './once.ts';
import type { CallOptions } from './options.ts';
import { allowedReturn } from './return-to.ts';
import { answerInTurn, expired, replyOf, settle, take } from './turns.ts';
import type { Setup, Visit } from './visit.ts';

/**
 * An adapter made of the calls that a team already has. It makes up the steps, keeps the conversation in memory, and
 * offers what is given: without `requestReset`, a password cannot be reset here. `K` is what one call keeps for the next.
 * Wrap it with `checked()` before use; elements do so themselves. A reload begins the journey again.
 *
 * Throws when the calls cannot be what was meant.
 *
 * @example
 * callAdapter({
 *   async signIn({ identifier, password }, call) {
 *     const { status } = await postJson('/api/login', { email: identifier, password }, call);
 *     return status === 200 ? 'done' : { problem: 'credentials-rejected' };
 *   },
 * });
 */
export const callAdapter = <K = undefined>(
  calls: Calls<K>,
  options: CallOptions = {},
): AccountAdapter => {
  checkCalls(calls);
  const setup = setUp(calls, options);
  const journeys = new Map<Ticket, Journey>();
  const openings = new Map<string, Promise<Reply>>();

  const open = async (opening: Opening, call: KeyedCall): Promise<Reply> => {
    const journey = newJourney(opening, allowedReturn(opening.returnTo, setup.returnOrigins));
    const visit: Visit = { setup, journey, call };
    const move = await begin(visit, opening);
    const waits = 'to' in move && move.to.wanted.step === 'open-link';
    if ('to' in move && opening.answer && !waits) journey.place = move.to;
    const reply = await (journey.place && opening.answer
      ? take(visit, opening.answer)
      : settle(visit, move));
    if ('step' in reply) journeys.set(journey.ticket, journey);
    trim(journeys);
    return reply;
  };

  const visitOf = (ticket: Ticket, call: KeyedCall): Visit | undefined => {
    const journey = journeys.get(ticket);
    return journey && !journey.left.signal.aborted ? { setup, journey, call } : undefined;
  };

  return {
    open: (opening, call) => once(openings, call.key, () => open(opening, call)),
    answer: async (ticket, given, call) => {
      const visit = visitOf(ticket, call);
      return visit
        ? once(visit.journey.replies, call.key, () => answerInTurn(visit, given))
        : expired;
    },
    look: async (ticket, call) => {
      const visit = visitOf(ticket, { ...call, key: '' });
      return visit ? replyOf(visit) : expired;
    },
    upload: async (ticket, _piece, _file, call) =>
      visitOf(ticket, call) ? { problem: { code: 'not-offered' } } : expired,
    close: async (ticket) => {
      journeys.get(ticket)?.left.abort();
      journeys.delete(ticket);
    },
  };
};

const setUp = (calls: object, options: CallOptions): Setup => {
  const said = new Set<string>();
  const { report = console.error } = options;
  return {
    problems: {},
    passwordRules: [],
    coolDown: 30,
    timeout: 10_000,
    returnOrigins: [],
    clock: systemClock,
    ...options,
    calls,
    report: (message) => {
      if (!said.has(message)) report(message);
      said.add(message);
    },
  };
};

// 128 random bits.
const newTicket = (): Ticket =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

const newJourney = ({ journey }: Opening, returnTo: string | undefined): Journey => ({
  ticket: newTicket(),
  name: journey,
  returnTo,
  replies: new Map(),
  left: new AbortController(),
  memory: emptyMemory(),
  lane: Promise.resolve(),
  turn: 0,
  place: undefined,
  outcome: undefined,
});
