// From an answer to a reply: turns, and what is kept of them.
import {
  natureOf,
  type Answer,
  type Problem,
  type Reply,
  type TurnedAnswer,
} from '@latchkey/contract';
import { emptyMemory, type Move } from './journey.ts';
import { actsAt, deadEnd, stepAt } from './show.ts';
import { stay, type Visit } from './visit.ts';

/** The problem of a journey that is not known, or no more. */
export const expired: Reply = { problem: { code: 'journey-expired' } };

/** The reply that asks for the current step, or tells the outcome of a journey that is over. */
export const replyOf = (visit: Visit, problem?: Problem): Reply => {
  const { outcome, place, ticket, turn } = visit.journey;
  if (outcome) return { outcome };
  if (!place) return expired;
  return { ticket, turn, step: stepAt(visit, place), ...(problem && { problem }) };
};

/** Makes the move. What left no step to show changes nothing: the same answer may be given again. */
export const settle = (visit: Visit, move: Move): Reply => {
  const { journey, setup } = visit;
  if ('to' in move) {
    const fault = deadEnd(visit, move.to);
    if (fault !== undefined) {
      setup.report(fault);
      return { problem: { code: 'malformed' } };
    }
    journey.turn += 1;
    journey.place = move.to;
    return replyOf(visit, move.problem);
  }
  if ('problem' in move) {
    if (natureOf(move.problem.code) === 'end') journey.left.abort();
    return move;
  }
  journey.turn += 1;
  journey.outcome = move.outcome;
  journey.memory = emptyMemory();
  return replyOf(visit);
};

/** Does what the person did, where it is offered. */
export const take = async (visit: Visit, { step, action, values }: Answer): Promise<Reply> => {
  const { place } = visit.journey;
  const act = place?.wanted.step === step ? actsAt(visit, place).get(action) : undefined;
  return settle(visit, act ? await act(values as never) : stay(visit, { code: 'not-offered' }));
};

/** Answers the step of the named turn, when the answers before it have had their replies. */
export const answerInTurn = (visit: Visit, given: TurnedAnswer): Promise<Reply> => {
  const { journey } = visit;
  const reply = journey.lane.then(() => {
    if (journey.left.signal.aborted) return expired;
    if (journey.outcome) return replyOf(visit);
    return given.turn === journey.turn ? take(visit, given) : replyOf(visit, { code: 'stale' });
  });
  journey.lane = reply.catch(() => undefined);
  return reply;
};
